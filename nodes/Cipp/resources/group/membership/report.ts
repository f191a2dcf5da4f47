import type { IDataObject } from 'n8n-workflow';

import { nameOf } from '../../../identity/userReference';
import { CippFailure } from '../../../transport/failure';
import { outcomeRow, type UserOutcome } from './outcomes';
import type { List } from './people';

/**
 * The output of an item: a success when everybody is where they were to be.
 *
 * @param texts sentences of CIPP
 * @param outcomes what became of each user
 * @param about which group it is about
 * @param change what was asked for
 * @param unread why the group could not be read back
 * @param failure how the request ended, when it did not end well
 * @throws CippFailure with the outcome of each user, when somebody is not
 */
export function report(
	texts: string[],
	outcomes: UserOutcome[],
	about: IDataObject,
	{ wantsInside, list }: { wantsInside: boolean; list: List },
	unread?: string,
	failure?: CippFailure,
): IDataObject {
	const rows = outcomes.map(outcomeRow);
	const of = (...wanted: string[]) => outcomes.filter(({ outcome }) => wanted.includes(outcome));
	const bad = of('failed', 'unknown');
	const verb = wantsInside ? 'added' : 'removed';
	if (bad.length > 0) {
		const names = bad.map(({ user, reason }) => `${nameOf(user)}${reason ? ` (${reason})` : ''}`);
		const noun = bad.length === 1 ? list.slice(0, -1) : list;
		const isClear = of('failed').length === outcomes.length;
		throw new CippFailure(
			of('unknown').length > 0
				? `It is not certain that ${names.join(', ')} was ${verb} as ${noun}`
				: `Not ${verb} as ${noun}: ${names.join(', ')}`,
			{
				httpCode: failure?.httpCode,
				outcome: isClear ? 'refused' : 'unknown',
				results: texts,
				description: `${isClear ? 'The group is as it was.' : 'What became of each user stands in “users”.'} Running it again is safe: whoever is ${wantsInside ? 'there' : 'gone'} already is left out.`,
				details: { ...about, users: rows },
			},
		);
	}
	const reported = of('reported');
	return {
		success: true,
		changed: of('changed', 'reported').length > 0,
		message: texts.join(' ') || `All of them were ${wantsInside ? 'there' : 'gone'} already.`,
		...about,
		users: rows,
		...(reported.length > 0 && {
			warnings: [
				unread ?? `CIPP reported the change, but the ${list} do not show it in a readable way.`,
			],
		}),
	};
}
