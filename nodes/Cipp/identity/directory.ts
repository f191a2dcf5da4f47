import type { IDataObject } from 'n8n-workflow';

import { runBounded } from '../engine/pool';
import { answerRows } from '../transport/answers';
import type { CippClient } from '../transport/client';
import type { Patience } from '../transport/patience';
import { sendPatiently } from '../transport/patience';

/** Graph takes at most 15 values in an "in" filter. */
const VALUES_PER_REQUEST = 15;

/** A user of a tenant that is looked up by one of its names. */
export interface Wanted {
	tenant: string;
	value: string;
}

/** Rows found in a tenant, or why they could not be read. */
export interface Directory {
	/** The account under the wanted value, undefined when there is none. */
	find(wanted: Wanted): IDataObject | undefined;
	/** Why the look-up of this value failed, if it did. */
	failure(wanted: Wanted): Error | undefined;
}

/**
 * Looks up accounts in Microsoft Entra by object ID or user principal name, through CIPP's
 * `ListGraphRequest`: fifteen per request, and only the columns asked for. Needs CIPP.Core.Read.
 *
 * @param property Graph property that the values are compared with
 * @param columns Graph properties to read
 * @param expand related objects to read with them, in the words of `$expand`
 * @returns what was found; throws nothing
 */
export async function lookUpAccounts(
	wanted: Wanted[],
	property: 'id' | 'userPrincipalName',
	columns: string[],
	client: CippClient,
	patience: Patience,
	expand?: string,
): Promise<Directory> {
	const rows = new Map<string, IDataObject>();
	const failures = new Map<string, Error>();
	await runBounded(inChunks(wanted), async ({ tenant, values }) => {
		try {
			const answer = await sendPatiently(
				client,
				{
					method: 'GET',
					endpoint: 'ListGraphRequest',
					query: {
						tenantFilter: tenant,
						Endpoint: 'users',
						$filter: `${property} in (${values.map(quoted).join(',')})`,
						$select: [...new Set([property, ...columns])].join(','),
						...(expand && { $expand: expand }),
						$top: VALUES_PER_REQUEST,
					},
				},
				patience,
			);
			for (const row of answerRows(answer)) rows.set(key(tenant, row[property]), row);
		} catch (error) {
			for (const value of values) failures.set(key(tenant, value), error as Error);
		}
	});
	return {
		find: ({ tenant, value }) => rows.get(key(tenant, value)),
		failure: ({ tenant, value }) => failures.get(key(tenant, value)),
	};
}

function key(tenant: string, value: unknown): string {
	return `${tenant}\n${String(value)}`.toLowerCase();
}

function inChunks(wanted: Wanted[]): Array<{ tenant: string; values: string[] }> {
	const byTenant = new Map<string, Set<string>>();
	for (const { tenant, value } of wanted) {
		byTenant.set(tenant, (byTenant.get(tenant) ?? new Set()).add(value));
	}
	return [...byTenant].flatMap(([tenant, set]) => {
		const values = [...set];
		return Array.from({ length: Math.ceil(values.length / VALUES_PER_REQUEST) }, (_, i) => ({
			tenant,
			values: values.slice(i * VALUES_PER_REQUEST, (i + 1) * VALUES_PER_REQUEST),
		}));
	});
}

/** A text in an OData filter: a quotation mark is doubled. */
export function quoted(text: string): string {
	return `'${text.replace(/'/g, "''")}'`;
}
