import type { IDataObject } from 'n8n-workflow';

import type { Entry, OperationContext, Refusals } from '../../../../engine/operation';
import type { Directory, Wanted } from '../../../../identity/directory';
import { lookUpAccounts } from '../../../../identity/directory';
import { similarNames } from './similarNames';
import { inFull, isReadMissing, notFoundOut } from '../../../../transport/wrapFailure';
import { localAccountOf, ON_PREMISES_COLUMNS } from '../../../../offboarding/onPremises/account';
import type { OffboardParams } from '../../../../offboarding/order/params';
import { licenseNames } from './licenseNames';

type OffboardEntry = Entry<OffboardParams>;

const MANAGER = 'manager($select=id,displayName,userPrincipalName)';
const SHOWN = ['id', 'displayName', 'accountEnabled', 'onPremisesSyncEnabled', 'assignedLicenses'];

/**
 * Looks up the users who leave, fifteen in one request: CIPP queues anybody, and only the task fails.
 * One who does not exist is refused, or shown as such in a preview, which also tells what is known
 * of the others. Without the right to look, a warning says so.
 *
 * @param entries items to be sent, with user principal names; their parameters are changed
 */
export async function lookUpLeavers(
	entries: OffboardEntry[],
	context: OperationContext,
): Promise<Refusals> {
	const previews = entries.filter(({ params }) => params.previewOnly);
	const checked = entries.filter(
		({ index, params }) =>
			params.checkUserExists && !params.previewOnly && !params.earlier && !context.wasSent(index),
	);
	const refusals: Refusals = new Map();
	await showAccounts(previews, context);
	await refuseUnknown(checked, refusals, context);
	return refusals;
}

async function refuseUnknown(
	entries: OffboardEntry[],
	refusals: Refusals,
	context: OperationContext,
): Promise<void> {
	if (entries.length === 0) return;
	const directory = await ask(entries, ['id'], context);
	for (const { index, params } of entries) {
		const failure = directory.failure(wantedOf(params));
		if (!failure) continue;
		if (isReadMissing(failure)) params.warnings.push(notChecked(failure));
		else {
			refusals.set(
				index,
				notFoundOut(
					'It could not be checked whether the user exists',
					failure,
					'Check That Users Exist under Options, turned off, sends without looking.',
				),
			);
		}
	}
	const unknown = entries.filter(({ params }) => isUnknown(params, directory));
	await refuseNotFound(unknown, refusals, context);
}

/**
 * Refuses users whom CIPP does not find, with the names of similar ones.
 *
 * @param refusals changed in place
 */
export async function refuseNotFound(
	unknown: OffboardEntry[],
	refusals: Refusals,
	context: OperationContext,
): Promise<void> {
	const hints = await hintsFor(unknown, context);
	unknown.forEach(({ index, params }, position) => {
		refusals.set(index, [`${notFound(params, hints[position])} Nothing was sent for the user.`]);
	});
}

async function showAccounts(entries: OffboardEntry[], context: OperationContext): Promise<void> {
	if (entries.length === 0) return;
	const directory = await ask(entries, SHOWN, context, MANAGER);
	const rowOf = ({ params }: OffboardEntry) => directory.find(wantedOf(params));
	const names = await licenseNames(
		entries.map((entry) => ({ tenant: entry.params.tenant, row: rowOf(entry) })),
		context,
	);
	for (const entry of entries) {
		const { params } = entry;
		const failure = directory.failure(wantedOf(params));
		const row = rowOf(entry);
		if (failure) params.warnings.push(notChecked(failure));
		else if (row) params.account = accountOf(row, names(params.tenant));
	}
	const unknown = entries.filter(({ params }) => isUnknown(params, directory));
	const hints = await hintsFor(unknown, context);
	unknown.forEach(({ params }, position) => {
		params.account = null;
		params.warnings.push(notFound(params, hints[position]));
	});
}

async function ask(
	entries: OffboardEntry[],
	columns: string[],
	{ client, patience }: OperationContext,
	expand?: string,
): Promise<Directory> {
	const wanted = entries.map(({ params }) => wantedOf(params));
	const directory = await lookUpAccounts(
		wanted,
		'userPrincipalName',
		[...columns, ...ON_PREMISES_COLUMNS],
		client,
		patience,
		expand,
	);
	for (const { params } of entries) {
		params.onPremises = localAccountOf(directory.find(wantedOf(params)));
	}
	return directory;
}

async function hintsFor(entries: OffboardEntry[], context: OperationContext): Promise<string[]> {
	return await similarNames(
		entries.map(({ params }) => wantedOf(params)),
		context,
	);
}

function wantedOf({ tenant, userPrincipalName }: OffboardParams): Wanted {
	return { tenant, value: userPrincipalName };
}

function isUnknown(params: OffboardParams, directory: Directory): boolean {
	const wanted = wantedOf(params);
	return !directory.find(wanted) && !directory.failure(wanted);
}

function notFound({ tenant, userPrincipalName }: OffboardParams, hint = ''): string {
	return [
		`“User” is ${userPrincipalName}, whom CIPP does not find in ${tenant}.`,
		hint,
		'Check the user and the tenant; a deleted user must be restored first.',
	]
		.filter(Boolean)
		.join(' ');
}

function notChecked(failure: Error): string {
	return `It could not be checked whether the user exists: ${inFull(failure)}`;
}

/** What is known of a user, for whoever is to approve. */
function accountOf(row: IDataObject, names: ReadonlyMap<string, string>): IDataObject {
	const licenses = (
		Array.isArray(row.assignedLicenses) ? row.assignedLicenses : []
	) as IDataObject[];
	const manager = row.manager as IDataObject | null | undefined;
	return {
		id: row.id,
		displayName: row.displayName ?? null,
		userPrincipalName: row.userPrincipalName,
		signInAllowed: row.accountEnabled ?? null,
		syncedFromActiveDirectory: row.onPremisesSyncEnabled === true,
		licenseCount: licenses.length,
		licenses: licenses.map(({ skuId }) => names.get(String(skuId)) ?? String(skuId)),
		manager: manager?.id
			? { displayName: manager.displayName, userPrincipalName: manager.userPrincipalName }
			: null,
	};
}
