import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import { gatheringWork, isRunning } from '../../forms/gatheringWork';
import { readPages } from '../../forms/readPages';
import { gathered } from '../../forms/waitForData';
import { rowsIn } from '../../output/rows';
import type { CippAnswer } from '../../transport/answers';
import { sendReading } from '../../transport/reading';
import type { CippRequest } from '../../transport/request';
import { inFull } from '../../transport/wrapFailure';

/** How much is asked for. */
interface Extent {
	waitSeconds: number;
	/** Undefined for all rows. */
	limit: number | undefined;
}

/** What all tenants answer, and when CIPP has read it. */
interface OfAllTenants {
	answer: CippAnswer;
	/** By tenant, as CIPP gives the time; empty where it does not tell. */
	gatheredAt: Map<string, unknown>;
}

/**
 * Asks all tenants. CIPP gathers the rows in the background and keeps them for an hour; while it
 * gathers, it answers with what it has so far, so its queue is looked at, too. A tenant whose rows
 * could not be read, or that has none, is missing from the answer and a failed task of the queue
 * (`Push-ListGraphRequestQueue`), so each of these is asked by itself.
 *
 * @param request of `ListGraphRequest` for all tenants
 * @throws CippFailure when CIPP is not ready by then
 */
export async function askAllTenants(
	request: CippRequest,
	{ waitSeconds, limit }: Extent,
	context: OperationContext,
): Promise<OfAllTenants> {
	const { client, patience } = context;
	let work: IDataObject | undefined;
	const isPartial = async () => isRunning((work = await gatheringWork(request, context)));
	const ask = async () => await sendReading(client, request, patience);
	const answer = await gathered(ask, waitSeconds, context, isPartial);
	const tasks = Array.isArray(work?.Tasks) ? (work.Tasks as IDataObject[]) : [];
	const gatheredAt = new Map(tasks.map(({ Name, Timestamp }) => [String(Name), Timestamp]));
	const rows = rowsIn(answer.body);
	if (rows) {
		const failed = tasks.filter(({ Status }) => /^failed/i.test(String(Status)));
		const missing = failed.map(({ Name }) => String(Name)).filter((name) => !isAmong(rows, name));
		rows.push(...(await askEach(missing, request, { waitSeconds, limit }, context)));
		for (const tenant of missing) gatheredAt.set(tenant, new Date().toISOString());
	}
	return { answer, gatheredAt };
}

/** @returns the rows of the tenants, and one that says why for a tenant that cannot be read */
async function askEach(
	tenants: string[],
	{ query, ...request }: CippRequest,
	extent: Extent,
	context: OperationContext,
): Promise<unknown[]> {
	const found = new Map<string, unknown[]>();
	await runBounded(tenants, async (tenant) => {
		try {
			const own = { ...query, tenantFilter: tenant, manualPagination: true };
			const body = await readPages({ ...request, query: own }, extent, context);
			found.set(tenant, rowsIn(body) ?? []);
		} catch (error) {
			found.set(tenant, [{ Tenant: tenant, CippStatus: inFull(error as Error) }]);
		}
	});
	return tenants.flatMap((tenant) => found.get(tenant) ?? []);
}

function isAmong(rows: unknown[], tenant: string): boolean {
	return rows.some((row) => (row as IDataObject | null)?.Tenant === tenant);
}
