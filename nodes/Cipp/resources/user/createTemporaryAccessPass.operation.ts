import type { IDataObject } from 'n8n-workflow';

import { readWholeNumber } from '../../fields/wholeNumber';
import { change } from '../../forms/change';
import type { Part } from '../../forms/part';
import { dateTime, toggle, wholeNumber } from '../../forms/parts';
import { tenantOf } from '../../nouns/tenant/target';
import { address, user } from '../../nouns/user/target';
import { reportedFailure } from '../../output/changeFailure';
import { withoutSecret } from '../../output/secret';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';

const MINUTES = { from: 10, to: 43200 };

const lifetime: Part<number | undefined> = {
	...wholeNumber({
		displayName: 'Lifetime (Minutes)',
		name: 'lifetimeInMinutes',
		from: MINUTES.from,
		default: 60,
		description:
			"How long the pass is valid, within what the tenant's policy allows. The policy's default applies without this option.",
	}),
	read: (item, path) => readWholeNumber(item, path, 'Lifetime (Minutes)', MINUTES),
};

/** Creates a Temporary Access Pass (`Invoke-ExecCreateTAP`). */
export const createTemporaryAccessPass = change(user('checked'), {
	name: 'Create Temporary Access Pass',
	value: 'createTemporaryAccessPass',
	action: 'Create temporary access pass for user',
	description:
		'Create a pass for signing in for a short time. The output, which n8n stores, holds it in plain text.',
	parts: {
		usableOnce: toggle({
			displayName: 'Usable Once',
			name: 'usableOnce',
			default: true,
			description: 'Whether the pass works for a single sign-in',
		}),
	},
	options: {
		lifetime,
		start: dateTime({
			displayName: 'Valid From',
			name: 'startDateTime',
			description:
				"When the pass becomes valid, in the workflow's time zone unless it carries an offset. At once without this option.",
		}),
	},
	endpoint: 'ExecCreateTAP',
	right: 'Identity.User.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		ID: address,
		lifetimeInMinutes: ({ lifetime: minutes }) => minutes,
		isUsableOnce: ({ usableOnce }) => usableOnce,
		startDateTime: ({ start }) => (start === undefined ? undefined : String(start)),
	},
	givesSecret: () => true,
	judge: (lines, _params, body) => reportedFailure(lines) ?? withoutPass(lines, body),
	output: (lines, _params, body) => passOutput(lines, body),
});

/** Success is a list whose first entry holds the pass; a failure is a sentence. */
function passIn(body: unknown): IDataObject | undefined {
	const results = (body as IDataObject).Results;
	const list = (Array.isArray(results) ? results : [results]) as unknown[];
	return list.find(
		(entry): entry is IDataObject =>
			typeof (entry as IDataObject | null)?.temporaryAccessPass === 'string',
	);
}

function withoutPass(lines: ResultLine[], body: unknown): CippFailure | undefined {
	if (passIn(body)) return undefined;
	return new CippFailure('CIPP answered without the pass', {
		outcome: 'unknown',
		results: lines.map(({ text }) => text),
		description: 'Look at the authentication methods of the user before you run it again.',
	});
}

function passOutput(lines: ResultLine[], body: unknown): IDataObject {
	const { temporaryAccessPass, lifetimeInMinutes, startDateTime, isUsableOnce } =
		passIn(body) ?? {};
	return {
		success: true,
		message: withoutSecret(lines[0]?.text ?? '', String(temporaryAccessPass)),
		temporaryAccessPass,
		lifetimeInMinutes,
		startDateTime,
		isUsableOnce,
	};
}
