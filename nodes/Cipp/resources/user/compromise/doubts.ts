import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../../engine/operation';
import { addressOf, nameOf } from '../../../identity/userReference';
import type { UserParams } from '../../../nouns/user/target';
import { readGraphParts } from '../../../nouns/graphParts';
import { rowsWith } from '../../../output/rows';
import { inFull } from '../../../transport/wrapFailure';
import { isUnread } from '../../../nouns/unread';

/** What finding out about empty lists sends, for the list of endpoints of an operation. */
export const DOUBT_READS: EndpointUse[] = [
	{
		endpoint: 'ListUserMailboxRules',
		method: 'GET',
		right: 'Exchange.Mailbox.Read',
		query: ['tenantFilter', 'UserID', 'userEmail'],
	},
	{
		endpoint: 'ListGraphBulkRequest',
		method: 'POST',
		right: 'CIPP.Core.Read',
		query: ['tenantFilter'],
		body: ['tenantFilter', 'asApp', 'requests[].id', 'requests[].method', 'requests[].url'],
	},
];

/** Rules that everybody has, and that the check leaves out. */
const USUAL_RULE = /^(?:Junk E-Mail Rule$|Microsoft\.Exchange\.OOF\.)/i;

const PASSWORD = '#microsoft.graph.passwordAuthenticationMethod';

/**
 * What a result does not tell. Rules and sign-in methods that Microsoft refused to show are empty lists
 * there, which look like an account that is clean (`Push-BECRun`), so both are read once more.
 *
 * @param result the result of a check
 * @returns sentences; empty when the result is whole
 */
export async function doubtsOf(
	result: IDataObject,
	params: UserParams,
	context: OperationContext,
): Promise<string[]> {
	return [
		...reportedIn(result),
		...notCheckedIn(result),
		...(isEmpty(result.NewRules) ? await unseenRules(params, context) : []),
		...(isEmpty(result.MFADevices) ? await unseenMethods(params, context) : []),
	];
}

const isEmpty = (list: unknown) => !Array.isArray(list) || list.length === 0;

function reportedIn(result: IDataObject): string[] {
	const { ExtractResult, SuspectUserSignInsError, SafelistError, IntuneDevicesError } = result;
	const parts: Array<[string, unknown]> = [
		['The audit log', /^Successfully/i.test(String(ExtractResult)) ? null : ExtractResult],
		['The sign-ins', SuspectUserSignInsError],
		['The trusted and blocked senders', SafelistError],
		['The devices of Intune', IntuneDevicesError],
	];
	return parts.flatMap(([what, reason]) =>
		reason ? [`${what} could not be read for the check: ${String(reason as string)}`] : [],
	);
}

/** What CIPP checks from 10.9.0 on, by the member of the result. */
const NEWER: Array<[string, string]> = [
	['SuspectUserSignIns', 'sign-ins'],
	['LocationAnalysis', 'countries'],
	['MaliciousSPs', 'malicious apps'],
	['SentMessageAnalysis', 'bursts of messages'],
	['SharingChanges', 'sharing'],
	['SafelistChanges', 'trusted and blocked senders'],
];

function notCheckedIn(result: IDataObject): string[] {
	const parts = NEWER.flatMap(([member, what]) => (result[member] === undefined ? [what] : []));
	return parts.length === 0
		? []
		: [
				`The CIPP that made this check does not look at ${parts.join(', ')}: nothing is known of them.`,
			];
}

async function unseenRules({ tenant, user }: UserParams, { client }: OperationContext) {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListUserMailboxRules',
		query: { tenantFilter: tenant, UserID: addressOf(user), userEmail: nameOf(user) },
	};
	try {
		const answer = await client.send(request);
		const rows = rowsWith(answer, ['Identity'], 'Check that the user has a mailbox.');
		const own = rows.filter(({ Name }) => !USUAL_RULE.test(String(Name)));
		return own.length > 0
			? [`The user has ${own.length} inbox rules that the check did not see. Run it again.`]
			: [];
	} catch (error) {
		const reason = inFull(error as Error);
		// Who has no mailbox has no rules.
		if (/ManagementObjectNotFoundException/i.test(reason)) return [];
		return [`Whether the user has inbox rules is not known: ${reason}`];
	}
}

async function unseenMethods({ tenant, user }: UserParams, { client }: OperationContext) {
	const part = {
		tenant,
		url: `users/${String(user.id)}/authentication/methods`,
		asApp: true,
		what: 'The sign-in methods',
	};
	const read = (await readGraphParts([part], client)).get(part);
	if (!read || isUnread(read)) {
		return [`Which sign-in methods the user has is not known: ${read?.message ?? 'no answer'}`];
	}
	const methods = ((read.value?.value ?? []) as IDataObject[]).filter(
		(method) => method['@odata.type'] !== PASSWORD,
	);
	return methods.length > 0
		? [`The user has ${methods.length} sign-in methods that the check did not see. Run it again.`]
		: [];
}
