import type { CippProcess } from '../cipp/cippProcess';
import { markdownTable } from '../report/markdownTable';
import { bytes, median, short } from '../report/numbers';

const COMMAND = 'Invoke-CIPPOffboardingJob';
const REPEATS = 5;

/** What one question about tasks cost. */
interface Answered {
	rows: number;
	bytes: number;
	totalMs: number;
	serverMs: number;
	/** Id of the first row. */
	id: string;
}

/**
 * Compares the ways in which CIPP can be asked about the task of one user: by its id, by its title,
 * and for all tasks of the tenant.
 *
 * @param history how many finished tasks the tenant has
 * @returns a section of the report
 */
export async function compareQuestions(
	cipp: CippProcess,
	tenant: string,
	history: number,
): Promise<string> {
	await cipp.reset();
	await cipp.addOldTasks(history, tenant);
	const title = `Offboarding: gone${Math.floor(history / 2)}@${tenant}`;
	const byTitle = await ask(cipp, { tenantFilter: tenant, Type: COMMAND, SearchTitle: title });
	const byId = await ask(cipp, { Id: byTitle.id });
	const ofTenant = await ask(cipp, { tenantFilter: tenant, Type: COMMAND });
	const breakEven = Math.ceil(ofTenant.bytes / byId.bytes);
	const row = (name: string, answered: Answered) => [
		name,
		short(answered.rows),
		bytes(answered.bytes),
		`${short(answered.serverMs)} ms`,
		`${short(answered.totalMs)} ms`,
	];
	return `### Ways to ask for the task of one user

ListScheduledItems of a tenant with ${short(history)} finished tasks, medians of ${REPEATS}.

${markdownTable(
	['Question', 'Rows', 'Bytes', 'Time in CIPP', 'Time in all'],
	[
		row('By id (Id)', byId),
		row('By title (SearchTitle)', byTitle),
		row('All of the tenant (tenantFilter)', ofTenant),
	],
)}

The list of the tenant costs as many bytes as ${short(breakEven)} look-ups by id.
`;
}

async function ask(cipp: CippProcess, query: Record<string, string>): Promise<Answered> {
	const { url, credentials } = cipp.address;
	const address = `${url}/api/ListScheduledItems?${new URLSearchParams(query).toString()}`;
	const headers = { authorization: `Bearer ${credentials.apiKey}` };
	const before = (await cipp.seen()).calls.length;
	const times: number[] = [];
	let rows: Array<{ RowKey: string }> = [];
	for (let repeat = 0; repeat < REPEATS; repeat++) {
		const started = performance.now();
		const answer = await fetch(address, { headers });
		rows = (await answer.json()) as Array<{ RowKey: string }>;
		times.push(performance.now() - started);
	}
	const calls = (await cipp.seen()).calls.slice(before);
	return {
		rows: rows.length,
		bytes: median(calls.map(({ bytesIn, bytesOut }) => bytesIn + bytesOut)),
		totalMs: median(times),
		serverMs: median(calls.map(({ serverMs }) => serverMs)),
		id: rows[0]?.RowKey ?? '',
	};
}
