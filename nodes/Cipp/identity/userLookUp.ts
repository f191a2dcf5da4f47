import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext, Refusals } from '../engine/operation';
import { runPaced } from '../engine/pool';
import { answerRows } from '../transport/answers';
import { CippFailure } from '../transport/failure';
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
	query: ['tenantFilter', 'Endpoint', '$filter', '$select'],
};

/** Graph takes at most 15 values after `in`. */
const MOST_PER_REQUEST = 15;

/** Users of one tenant that are asked for together. */
interface Batch {
	tenant: string;
	property: 'id' | 'userPrincipalName';
	questions: UserQuestion[];
}

/**
 * Completes references to users before anything is changed. Asks Graph through CIPP, up to 15 users
 * of a tenant in one request. In a filter, unlike in a path, a user principal name with `#` or an
 * apostrophe needs no second escaping, and a user who does not exist is an empty list.
 *
 * @param questions the users to look up; references that need nothing are left alone
 * @param context gives the client to ask with
 * @returns a problem for each item with a user whom CIPP does not find
 */
export async function lookUpUsers(
	questions: UserQuestion[],
	context: OperationContext,
): Promise<Refusals> {
	const refusals: Refusals = new Map();
	const refuse = (question: UserQuestion, problem: string) => {
		refusals.set(question.index, [...(refusals.get(question.index) ?? []), problem]);
	};
	const open = questions.filter(needsLookUp);
	const pace = { batchIntervalMs: 0, stopped: () => false };
	await runPaced(batches(open), pace, async (batch) => {
		try {
			const known = await askFor(batch, context);
			for (const question of batch.questions) {
				const row = known.get(question.user.entered.toLowerCase());
				if (row) complete(question.user, row);
				else refuse(question, notFound(question));
			}
		} catch (error) {
			for (const question of batch.questions) {
				refuse(question, notLookedUp(question, error as Error));
			}
		}
	});
	return refusals;
}

function needsLookUp({ user, need }: UserQuestion): boolean {
	const { id, userPrincipalName } = user;
	if (!id && !userPrincipalName) return false;
	if (need === 'both') return !id || !userPrincipalName;
	if (id) return need === 'checked' && !userPrincipalName;
	return need === 'id' || !isSafeInAddress(userPrincipalName ?? '');
}

function batches(questions: UserQuestion[]): Batch[] {
	const groups = new Map<string, Batch>();
	for (const question of questions) {
		const property = question.user.id ? 'id' : 'userPrincipalName';
		const key = `${question.tenant.toLowerCase()} ${property}`;
		const group = groups.get(key) ?? { tenant: question.tenant, property, questions: [] };
		group.questions.push(question);
		groups.set(key, group);
	}
	return [...groups.values()].flatMap(({ tenant, property, questions: all }) =>
		Array.from({ length: Math.ceil(all.length / MOST_PER_REQUEST) }, (_, part) => ({
			tenant,
			property,
			questions: all.slice(part * MOST_PER_REQUEST, (part + 1) * MOST_PER_REQUEST),
		})),
	);
}

async function askFor(
	{ tenant, property, questions }: Batch,
	{ client }: OperationContext,
): Promise<Map<string, IDataObject>> {
	const entered = new Set(questions.map(({ user }) => user.entered.toLowerCase()));
	const list = [...entered].map((text) => `'${text.replaceAll("'", "''")}'`).join(',');
	const answer = await client.send({
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: tenant,
			Endpoint: 'users',
			$filter: `${property} in (${list})`,
			$select: 'id,userPrincipalName,displayName',
		},
	});
	return new Map(answerRows(answer).map((row) => [String(row[property]).toLowerCase(), row]));
}

function complete(user: UserReference, row: IDataObject): void {
	user.id = String(row.id);
	user.userPrincipalName = String(row.userPrincipalName);
	if (typeof row.displayName === 'string' && row.displayName) user.displayName = row.displayName;
}

function notFound({ user, tenant }: UserQuestion): string {
	return `“${user.field}” is ${user.entered}, a user whom CIPP does not find in ${tenant}. Check the user and the tenant; a deleted user must be restored first.`;
}

function notLookedUp({ user, tenant }: UserQuestion, error: Error): string {
	const advice = error instanceof CippFailure ? (error.description ?? '') : '';
	return `“${user.field}” is ${user.entered}, whom CIPP could not look up in ${tenant}: ${error.message}. ${advice}`.trim();
}
