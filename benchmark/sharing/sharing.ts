import { CippProcess, TENANT } from '../cipp/cippProcess';
import type { Goal } from '../report/goals';
import { markdownTable } from '../report/markdownTable';
import { bytes, median, short } from '../report/numbers';
import { LATENCY_MS, WARM_UP } from '../sending/job';
import { measureSending, type Measurement } from '../sending/senderProcess';

const USERS = 1000;
const USERS_PER_REQUEST = [1, 10, 50, 100];

/**
 * Sends 1,000 users of one tenant with 1, 10, 50 and 100 users per request.
 *
 * @param repeats number of rounds
 * @returns the goals; the table is printed
 */
export async function benchSharing(repeats: number): Promise<Goal[]> {
	const cipp = await CippProcess.start({
		latencyMs: LATENCY_MS,
		runMode: 'manual',
		volume: { tenants: 1, usersPerTenant: 0 },
	});
	const results = new Map(USERS_PER_REQUEST.map((count) => [count, [] as Measurement[]]));
	try {
		for (let round = 0; round < repeats; round++) {
			for (const [usersPerRequest, measured] of results) {
				measured.push(
					await measureSending(cipp, {
						variant: 'queueAgain',
						items: USERS,
						warmUp: WARM_UP,
						tenant: TENANT,
						parameters: { options: { ifAlreadyQueued: 'queueAgain', usersPerRequest } },
					}),
				);
			}
		}
	} finally {
		await cipp.close();
	}
	const postsOf = ({ seen }: Measurement) =>
		seen.calls.filter(({ endpoint }) => endpoint === 'ExecOffboardUser').length;
	const middle = (count: number, figure: (measured: Measurement) => number) =>
		median((results.get(count) ?? []).map(figure));
	console.log(`
## Users per Request

${short(USERS)} users of one tenant with the same settings. The simulated CIPP answers after
${LATENCY_MS} ms however many users a request holds; a real one takes longer the more there are.
Medians of ${repeats}.

${markdownTable(
	[
		'Users per Request',
		'Requests that queue',
		'Requests in all',
		'Wall time',
		'CPU',
		'Peak memory',
	],
	USERS_PER_REQUEST.map((count) => [
		String(count),
		short(middle(count, postsOf)),
		short(middle(count, ({ seen }) => seen.requests)),
		`${short(middle(count, ({ wallMs }) => wallMs))} ms`,
		`${short(middle(count, ({ cpuMs }) => cpuMs))} ms`,
		bytes(middle(count, ({ peakBytes }) => peakBytes)),
	]),
)}
`);
	return [
		{
			what: 'Users per Request: 1,000 users in 20 requests of 50',
			measured: short(middle(50, postsOf)),
			isMet: middle(50, postsOf) === 20,
		},
	];
}
