import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../engine/operation';
import { rowsIn } from '../output/rows';
import { CippFailure } from '../transport/failure';
import { sendReading } from '../transport/reading';
import type { CippRequest } from '../transport/request';
import { gatheringWork, isRunning } from './gatheringWork';
import { gathered } from './waitForData';

/** How much is asked for. */
interface Extent {
	/** Seconds to wait while CIPP gathers the rows of all tenants. */
	waitSeconds: number;
	/** Rows that are enough; undefined for all. */
	limit: number | undefined;
}

/**
 * Reads a whole list: waits while CIPP gathers it, and follows the link to the next page that some
 * answers hold (`Invoke-ListGraphRequest` and `Invoke-ListMailQuarantine`, with `manualPagination`).
 *
 * @returns the body of the first answer, with the rows of all pages
 * @throws CippFailure when a page cannot be read, or the pages lead back to one that was read
 */
export async function readPages(
	request: CippRequest,
	{ waitSeconds, limit }: Extent,
	context: OperationContext,
): Promise<unknown> {
	const { client, patience } = context;
	const ask = async (query?: IDataObject) =>
		await gathered(
			async () => await sendReading(client, { ...request, ...(query && { query }) }, patience),
			waitSeconds,
			context,
			async () => isRunning(await gatheringWork(request, context)),
		);
	const { body } = await ask();
	const rows = rowsIn(body);
	if (request.method !== 'GET' || !rows) return body;
	const seen = new Set<string>();
	for (let link = nextLinkOf(body); link !== undefined;) {
		if (limit !== undefined && rows.length >= limit) break;
		if (seen.has(link)) throw goesRound(rows.length);
		seen.add(link);
		const next = await ask({ ...request.query, nextLink: link });
		rows.push(...(rowsIn(next.body) ?? []));
		link = nextLinkOf(next.body);
	}
	return body;
}

function nextLinkOf(body: unknown): string | undefined {
	const { Metadata } = (body ?? {}) as { Metadata?: { nextLink?: unknown } | null };
	const link = Metadata?.nextLink;
	return (typeof link === 'string' || typeof link === 'number') && link !== ''
		? String(link)
		: undefined;
}

function goesRound(count: number): CippFailure {
	return new CippFailure('The pages of CIPP lead back to one that was read', {
		outcome: 'refused',
		description: `${count} rows were read until then. Set a Limit, or run it again later.`,
	});
}
