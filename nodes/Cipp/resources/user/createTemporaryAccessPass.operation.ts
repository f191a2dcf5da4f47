import type { IDataObject } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { readMoment } from '../../fields/moment';
import { readWholeNumber } from '../../fields/wholeNumber';
import { addressOf } from '../../identity/userReference';
import { reportedFailure } from '../../output/changeFailure';
import { withoutSecret } from '../../output/secret';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';
import type { UserParams } from './ofUser';
import { changeOfUser } from './ofUser';

interface Pass {
	usableOnce: boolean;
	lifetime?: number;
	/** Unix seconds. */
	start?: number;
}

/** Creates a Temporary Access Pass (`Invoke-ExecCreateTAP`). */
export const createTemporaryAccessPass = changeOfUser<Pass>({
	name: 'Create Temporary Access Pass',
	value: 'createTemporaryAccessPass',
	action: 'Create temporary access pass for user',
	description:
		'Create a pass for signing in for a short time. The output, which n8n stores, holds it in plain text.',
	userDescription: 'The user who gets the pass',
	need: 'checked',
	fields: [
		{
			displayName: 'Usable Once',
			name: 'usableOnce',
			type: 'boolean',
			default: true,
			description: 'Whether the pass works for a single sign-in',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Lifetime (Minutes)',
					name: 'lifetimeInMinutes',
					type: 'number',
					typeOptions: { minValue: 10 },
					default: 60,
					description:
						"How long the pass is valid, within what the tenant's policy allows. The policy's default applies without this option.",
				},
				{
					displayName: 'Valid From',
					name: 'startDateTime',
					type: 'dateTime',
					default: '',
					description:
						"When the pass becomes valid, in the workflow's time zone unless it carries an offset. At once without this option.",
				},
			],
		},
	],
	readMore: readPass,
	endpoints: [
		{
			endpoint: 'ExecCreateTAP',
			method: 'POST',
			right: 'Identity.User.ReadWrite',
			body: ['tenantFilter', 'ID', 'lifetimeInMinutes', 'isUsableOnce', 'startDateTime'],
		},
	],
	request: ({ tenant, user, usableOnce, lifetime, start }) => ({
		method: 'POST',
		endpoint: 'ExecCreateTAP',
		body: {
			tenantFilter: tenant,
			ID: addressOf(user),
			isUsableOnce: usableOnce,
			...(lifetime !== undefined && { lifetimeInMinutes: lifetime }),
			...(start !== undefined && { startDateTime: String(start) }),
		},
	}),
	givesSecret: () => true,
	judge: (lines, _params, body) => reportedFailure(lines) ?? withoutPass(lines, body),
	output: (lines, _params, body) => passOutput(lines, body),
});

function readPass(item: ItemReader, _params: UserParams): Pass {
	return {
		usableOnce: item.switch('usableOnce', 'Usable Once'),
		lifetime: readWholeNumber(item, 'options.lifetimeInMinutes', 'Lifetime (Minutes)', {
			from: 10,
			to: 43200,
		}),
		start: readMoment(item, 'options.startDateTime', 'Valid From'),
	};
}

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
