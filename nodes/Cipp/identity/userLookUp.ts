import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext, Refusals } from '../engine/operation';
import { addRefusal } from '../engine/problems';
import type { CippFailure } from '../transport/failure';
import { notFoundOut } from '../transport/wrapFailure';
import type { Directory } from './directory';
import { lookUpAccounts } from './directory';
import type { UserReference } from './userReference';
import { isSafeInAddress } from './userReference';

/**
 * What a request needs to know of a user:
 * - `address`: any text that CIPP finds the user by; asks only for one that would break an address.
 * - `id`: the object ID; one that was entered is taken as it is.
 * - `checked`: as `address`, and an object ID that was entered is checked.
 * - `both`: object ID and user principal name.
 */
export type UserNeed = 'address' | 'id' | 'checked' | 'both';

/** A user that an item needs to know more about. */
export interface UserQuestion {
	/** Index of the input item. */
	index: number;
	/** Default domain or customer ID. */
	tenant: string;
	/** Filled in place. */
	user: UserReference;
	need: UserNeed;
}

/** What a look-up sends, for the list of endpoints of an operation. */
export const USER_LOOK_UP: EndpointUse = {
	endpoint: 'ListGraphRequest',
	method: 'GET',
	right: 'CIPP.Core.Read',
	query: ['tenantFilter', 'Endpoint', '$filter', '$select', '$top'],
};

const COLUMNS = ['id', 'userPrincipalName', 'displayName'];

/**
 * Completes references to users before anything is changed. In the filter of the look-up, unlike in
 * an address, a user principal name with `#` or an apostrophe needs no second escaping.
 *
 * @param questions the users to look up; references that need nothing are left alone
 * @returns a problem for each item with a user whom CIPP does not find
 */
export async function lookUpUsers(
	questions: UserQuestion[],
	context: OperationContext,
): Promise<Refusals> {
	const refusals: Refusals = new Map();
	const open = questions.filter(needsLookUp);
	for (const property of ['id', 'userPrincipalName'] as const) {
		const asked = open.filter(({ user }) => (property === 'id') === (user.id !== undefined));
		const directory = await ask(asked, property, context);
		for (const question of asked) {
			const problem = complete(question, directory);
			if (problem) addRefusal(refusals, question.index, problem);
		}
	}
	return refusals;
}

function needsLookUp({ user, need }: UserQuestion): boolean {
	const { id, userPrincipalName } = user;
	if (!id && !userPrincipalName) return false;
	if (need === 'both') return !id || !userPrincipalName;
	if (id) return need === 'checked' && !userPrincipalName;
	return need === 'id' || !isSafeInAddress(userPrincipalName ?? '');
}

async function ask(
	questions: UserQuestion[],
	property: 'id' | 'userPrincipalName',
	{ client, patience }: OperationContext,
): Promise<Directory> {
	const wanted = questions.map(({ tenant, user }) => ({ tenant, value: user.entered }));
	return await lookUpAccounts(wanted, property, COLUMNS, client, patience);
}

/** @returns why the reference could not be completed, if it could not */
function complete(
	{ tenant, user }: UserQuestion,
	directory: Directory,
): string[] | CippFailure | undefined {
	const wanted = { tenant, value: user.entered };
	const row = directory.find(wanted);
	if (row) {
		fill(user, row);
		return undefined;
	}
	const failure = directory.failure(wanted);
	if (!failure) {
		const idOfOther = isRecipientId(user)
			? ' The ID must be that of a user: of a contact or a group, enter the email address.'
			: '';
		return [
			`“${user.field}” is ${user.entered}, whom CIPP does not find in ${tenant}. Check the user and the tenant; a deleted user must be restored first.${idOfOther}`,
		];
	}
	return notFoundOut(
		`“${user.field}” is ${user.entered}, who could not be looked up in ${tenant}`,
		failure,
	);
}

/** True for an object ID in a field that takes email addresses of contacts and groups as well. */
function isRecipientId({ id, field }: UserReference): boolean {
	return id !== undefined && field === 'Forward To';
}

function fill(user: UserReference, row: IDataObject): void {
	user.id = String(row.id);
	user.userPrincipalName = String(row.userPrincipalName);
	if (typeof row.displayName === 'string' && row.displayName) user.displayName = row.displayName;
}
