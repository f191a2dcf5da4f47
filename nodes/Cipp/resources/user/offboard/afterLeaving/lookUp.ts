import type { IDataObject } from 'n8n-workflow';

import type { Entry, OperationContext, Refusals } from '../../../../engine/operation';
import { addRefusal } from '../../../../engine/problems';
import type { Directory } from '../../../../identity/directory';
import { lookUpAccounts } from '../../../../identity/directory';
import { isGuid } from '../../../../identity/userAddress';
import type { AfterLeaving } from '../../../../offboarding/leaving/order';
import { changesProfile, newDisplayName } from '../../../../offboarding/leaving/order';
import { changesNickname } from '../../../../offboarding/leaving/tasks';
import type { OffboardParams } from '../../../../offboarding/order/params';
import { isSeenToEnd } from '../../../../offboarding/order/seenToEnd';
import { notFoundOut } from '../../../../transport/wrapFailure';
import { lookUpAllGroups, type Following } from './lookUpGroups';

const COLUMNS = ['id', 'displayName', 'mailNickname', 'onPremisesSyncEnabled'];

const LONGEST_NAME = 256;

/**
 * Looks up what CIPP's tasks after an offboarding need: the user, since `Set-CIPPUser` writes the name
 * and the mail nickname anew; the groups; and the new manager. Completes the parameters in place.
 *
 * @param entries items to be sent, with user principal names
 */
export async function lookUpAfterLeaving(
	entries: Array<Entry<OffboardParams>>,
	context: OperationContext,
): Promise<Refusals> {
	const refusals: Refusals = new Map();
	const following = entries.filter(
		(entry): entry is Following =>
			entry.params.afterLeaving !== undefined && entry.params.earlier?.isOwn !== false,
	);
	if (following.length === 0) return refusals;
	await lookUpUsers(following, refusals, context);
	await lookUpManagers(following, refusals, context);
	await lookUpAllGroups(following, refusals, context);
	return refusals;
}

async function lookUpUsers(
	entries: Following[],
	refusals: Refusals,
	{ client, patience }: OperationContext,
): Promise<void> {
	const wanted = entries.map(({ params: { tenant, userPrincipalName: value } }) => ({
		tenant,
		value,
	}));
	const found = await lookUpAccounts(wanted, 'userPrincipalName', COLUMNS, client, patience);
	for (const { index, params } of entries) {
		const { tenant, userPrincipalName, afterLeaving } = params;
		const failure = found.failure({ tenant, value: userPrincipalName });
		const row = found.find({ tenant, value: userPrincipalName });
		if (row) {
			fillAccount(afterLeaving, row);
			const problems = accountProblems(params);
			if (problems.length > 0) addRefusal(refusals, index, problems);
			continue;
		}
		addRefusal(
			refusals,
			index,
			failure
				? notFoundOut(
						'“After Leaving” needs the name of the user, which could not be looked up',
						failure,
						'Without After Leaving the user can be offboarded.',
					)
				: [
						`“After Leaving” changes ${userPrincipalName}, whom CIPP does not find in ${tenant}. Check the user and the tenant.`,
					],
		);
	}
}

function fillAccount(wanted: AfterLeaving, row: IDataObject): void {
	wanted.account = {
		id: String(row.id),
		userPrincipalName: String(row.userPrincipalName),
		displayName: String(row.displayName ?? ''),
		mailNickname: String(row.mailNickname ?? ''),
		isSynced: row.onPremisesSyncEnabled === true,
	};
}

function accountProblems(params: Following['params']): string[] {
	const { afterLeaving: wanted } = params;
	const { account } = wanted;
	if (!account) return [];
	const problems: string[] = [];
	const name = newDisplayName(wanted) ?? '';
	if (name.length > LONGEST_NAME) {
		problems.push(
			`“After Leaving” makes a display name of ${name.length} characters, and Microsoft takes ${LONGEST_NAME}. Shorten the prefix or the suffix.`,
		);
	}
	const byTask = changesProfile(wanted) && !account.isSynced;
	if (byTask && changesNickname(account) && !isSeenToEnd(params)) {
		problems.push(
			`“After Leaving” cannot be planned for ${account.userPrincipalName}: its mail nickname is ${account.mailNickname}, and CIPP's task would change it along with the name. Turn on Wait for Completion, with a Maximum Wait that reaches beyond the scheduled time, or change name and fields with User > Update.`,
		);
	}
	return problems;
}

async function lookUpManagers(
	entries: Following[],
	refusals: Refusals,
	{ client, patience }: OperationContext,
): Promise<void> {
	const withManager = entries.filter(({ params }) => params.afterLeaving.manager !== '');
	for (const property of ['id', 'userPrincipalName'] as const) {
		const own = withManager.filter(
			({ params }) => isGuid(params.afterLeaving.manager) === (property === 'id'),
		);
		const wanted = own.map(({ params }) => managerOf(params));
		if (wanted.length === 0) continue;
		const columns = ['id', 'userPrincipalName'];
		const found = await lookUpAccounts(wanted, property, columns, client, patience);
		for (const { index, params } of own) fillManager(index, params, found, refusals);
	}
}

function managerOf({ tenant, afterLeaving }: Following['params']) {
	return { tenant, value: afterLeaving.manager };
}

function fillManager(
	index: number,
	params: Following['params'],
	found: Directory,
	refusals: Refusals,
): void {
	const { afterLeaving: wanted, tenant } = params;
	const failure = found.failure(managerOf(params));
	const row = found.find(managerOf(params));
	if (!row) {
		addRefusal(
			refusals,
			index,
			failure
				? notFoundOut(`“New Manager” ${wanted.manager} could not be looked up`, failure)
				: [`“New Manager” ${wanted.manager} does not exist in ${tenant}. Choose the user again.`],
		);
		return;
	}
	wanted.manager = String(row.userPrincipalName);
	wanted.managerId = String(row.id);
	if (wanted.managerId === wanted.account?.id) {
		addRefusal(refusals, index, ['“New Manager” holds the user who leaves. Enter somebody else.']);
	}
}
