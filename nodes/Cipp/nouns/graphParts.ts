import type { IDataObject } from 'n8n-workflow';

import { inBatches, runBounded } from '../engine/pool';
import type { CippClient } from '../transport/client';
import { unreadBecause, type Read, type Unread } from './unread';

/** A Graph address to read. */
export interface GraphPart {
	tenant: string;
	/** Address without host and version, each name in it encoded. */
	url: string;
	/** Whether CIPP reads it as application, which it does with sign-in methods and drives. */
	asApp?: boolean;
	/** What is read, as the subject of a sentence: "The groups". */
	what: string;
	/** What could not be done, in a sentence: `read back` unless given. */
	verb?: string;
}

/** CIPP passes the parts on in batches of twenty, one after the other. */
const PARTS_PER_REQUEST = 120;

/**
 * Reads Graph addresses through `ListGraphBulkRequest`, a POST that only reads: many of a tenant in
 * one request. Each part has a status of its own, and the status of the whole says nothing. A part
 * without a row, and the empty answer for a tenant that CIPP does not know, prove nothing.
 *
 * @param parts in any order and of any tenants
 * @returns what was read of each part, `null` for what does not exist. Throws nothing
 */
export async function readGraphParts(
	parts: GraphPart[],
	client: CippClient,
): Promise<Map<GraphPart, Read<IDataObject | null>>> {
	const found = new Map<GraphPart, Read<IDataObject | null>>();
	const groups = new Map<string, GraphPart[]>();
	for (const part of parts) {
		const key = `${part.asApp === true}\n${part.tenant.toLowerCase()}`;
		groups.set(key, [...(groups.get(key) ?? []), part]);
	}
	const chunks = [...groups.values()].flatMap((group) => inBatches(group, PARTS_PER_REQUEST));
	await runBounded(chunks, async (chunk) => {
		const [{ tenant, asApp }] = chunk as [GraphPart];
		try {
			const { body } = await client.send({
				method: 'POST',
				endpoint: 'ListGraphBulkRequest',
				// A POST empties the cache of the container edition: with this, for the one tenant alone.
				query: { tenantFilter: tenant },
				body: {
					tenantFilter: tenant,
					...(asApp && { asApp }),
					requests: chunk.map(({ url }, id) => ({ id: String(id), method: 'GET', url })),
				},
			});
			// A single part comes back as an object.
			const rows = (Array.isArray(body) ? body : [body]) as Array<IDataObject | null>;
			chunk.forEach((part, id) => {
				const row = rows.find((one) => String(one?.id) === String(id));
				found.set(part, readPart(row, part));
			});
		} catch (error) {
			for (const part of chunk) found.set(part, unreadBecause(error, part.what, part.verb));
		}
	});
	return found;
}

function readPart(
	row: IDataObject | null | undefined,
	{ what, verb = 'read back' }: GraphPart,
): Read<IDataObject | null> {
	if (!row) return unanswered(what, verb);
	const { status, body } = row as { status: number; body?: IDataObject | null };
	if (status === 404) return { value: null };
	if (status >= 200 && status < 300 && body) return { value: body };
	const { message } = (body?.error ?? {}) as IDataObject;
	const words = typeof message === 'string' && message ? message : `status ${status}`;
	const isPassing = status === 429 || status >= 500;
	return {
		reason: isPassing ? 'noAnswer' : 'refused',
		message: `${what} could not be ${verb}: Microsoft answered ${words.replace(/\.?$/, '.')}`,
		...(isPassing && { isPassing }),
	};
}

function unanswered(what: string, verb: string): Unread {
	return {
		reason: 'noAnswer',
		message: `${what} could not be ${verb}: CIPP gave no answer about this user.`,
		isPassing: true,
	};
}

/**
 * A name in a Graph address. `#` would end the address, and an apostrophe a text in it.
 *
 * @param name user principal name or object ID
 */
export function inAddress(name: string): string {
	return encodeURIComponent(name).replace(/'/g, '%27');
}
