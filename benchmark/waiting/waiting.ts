import { CippProcess, TENANT } from '../cipp/cippProcess';
import type { Goal } from '../report/goals';
import { markdownTable } from '../report/markdownTable';
import { bytes, median, short } from '../report/numbers';
import { measureSending } from '../sending/senderProcess';
import { compareQuestions } from './questions';
import { ticksOf, type Tick } from './ticks';

const HISTORY = 10_000;
const POLL_SECONDS = 1;
/** Shorter than the poll interval, longer than the pauses between the requests of one look. */
const PAUSE_MS = 500;
/** Until the simulated CIPP starts to work: long enough for several looks. */
const WORK_STARTS_AFTER_MS = 6000;

interface Waiting {
	users: number;
	history: number;
	ticks: Tick[];
	requests: number;
	bytes: number;
	cpuMs: number;
	peakBytes: number;
}

/**
 * Waits for 1, 5, 100 and 1,000 users of a tenant that has a history of 10,000 finished tasks.
 *
 * @returns the goals; the tables are printed
 */
export async function benchWaiting(): Promise<Goal[]> {
	const cipp = await CippProcess.start({
		latencyMs: 5,
		volume: { tenants: 1, usersPerTenant: 1000 },
		timing: { wakeUpMs: WORK_STARTS_AFTER_MS },
	});
	try {
		const runs: Waiting[] = [];
		for (const [users, history] of [
			[100, 0],
			[1, HISTORY],
			[5, HISTORY],
			[100, HISTORY],
			[1000, HISTORY],
		] as const) {
			runs.push(await waitFor(cipp, users, history));
		}
		console.log(`
## Waiting

Offboard User with Wait for Completion, If Already Queued set to Queue Again, poll interval
${POLL_SECONDS} s, all users of one tenant. The simulated CIPP starts the steps after
${WORK_STARTS_AFTER_MS / 1000} s. Bytes go both ways, headers included.

${waitingTable(runs)}
`);
		console.log(await compareQuestions(cipp, TENANT, HISTORY));
		return goals(runs);
	} finally {
		await cipp.close();
	}
}

async function waitFor(cipp: CippProcess, users: number, history: number): Promise<Waiting> {
	const { seen, cpuMs, peakBytes } = await measureSending(
		cipp,
		{
			variant: 'queueAgain',
			items: users,
			warmUp: 0,
			tenant: TENANT,
			parameters: {
				waitForCompletion: true,
				waitOptions: { pollInterval: POLL_SECONDS, maximumWait: 5 },
			},
		},
		async () => {
			if (history > 0) await cipp.addOldTasks(history, TENANT);
		},
	);
	const looks = seen.calls.filter(({ method }) => method === 'GET');
	return {
		users,
		history,
		ticks: ticksOf(seen.calls, PAUSE_MS),
		requests: looks.length,
		bytes: looks.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0),
		cpuMs,
		peakBytes,
	};
}

function waitingTable(runs: Waiting[]): string {
	return markdownTable(
		[
			'Users',
			'Old tasks',
			'Looks',
			'Requests a look',
			'Bytes a look',
			'Requests in all',
			'Bytes in all',
			'CPU',
			'Peak memory',
		],
		runs.map((run) => [
			short(run.users),
			short(run.history),
			String(run.ticks.length),
			`${mostRequests(run)}`,
			bytes(median(run.ticks.map((tick) => tick.bytes))),
			short(run.requests),
			bytes(run.bytes),
			`${short(run.cpuMs)} ms`,
			bytes(run.peakBytes),
		]),
	);
}

function mostRequests({ ticks }: Waiting): number {
	return Math.max(...ticks.map(({ requests }) => requests));
}

function goals(runs: Waiting[]): Goal[] {
	const large = runs.filter(({ users }) => users >= 100);
	const counts = large.map(mostRequests);
	const small = runs.filter(({ users, history }) => users <= 5 && history > 0);
	const largest = Math.max(
		...small.map(({ ticks, users }) => median(ticks.map((tick) => tick.bytes)) / users),
	);
	return [
		{
			what: 'Waiting: requests a look do not grow from 100 to 1,000 users of a tenant',
			measured: counts.join(', '),
			isMet: new Set(counts).size === 1,
		},
		{
			what: 'Waiting: bytes a look and user stay below 10 KB for 1 and 5 users, whatever the history',
			measured: bytes(largest),
			isMet: largest < 10 * 1024,
		},
	];
}
