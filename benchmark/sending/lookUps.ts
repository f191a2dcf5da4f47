import { TENANT, type CippProcess } from '../cipp/cippProcess';
import { markdownTable } from '../report/markdownTable';
import { bytes, short } from '../report/numbers';
import { VARIANTS, WARM_UP, type Variant } from './job';
import { measureSending } from './senderProcess';

const HISTORY = 10_000;

/**
 * What the look-ups of Offboard User cost: the one before the sending, which looks for earlier
 * offboardings of the users (left out with Queue Again), and the one afterwards, for the task ids.
 * Up to five users of a tenant are looked up one by one, more of them with one list.
 *
 * @returns a section of the report
 */
export async function lookUpTable(cipp: CippProcess): Promise<string> {
	const cases: Array<[Variant, number, number]> = [
		['queueAgain', 1, HISTORY],
		['defaults', 1, HISTORY],
		['queueAgain', 1000, HISTORY],
		['defaults', 1000, HISTORY],
	];
	const rows: string[][] = [];
	for (const [variant, items, history] of cases) {
		const measured = await measureSending(
			cipp,
			{ variant, items, warmUp: WARM_UP, tenant: TENANT },
			async () => await cipp.addOldTasks(history, TENANT),
		);
		const looks = measured.seen.calls.filter(({ method }) => method === 'GET');
		rows.push([
			VARIANTS[variant],
			short(items),
			short(looks.length),
			bytes(looks.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0)),
			`${short(looks.reduce((sum, { serverMs }) => sum + serverMs, 0))} ms`,
			`${short(measured.wallMs)} ms`,
			`${short(measured.cpuMs)} ms`,
			bytes(measured.peakBytes),
		]);
	}
	return `### What the look-ups cost

The same with a tenant that has ${short(HISTORY)} finished tasks: the look-up before the sending is
left out with Queue Again, the one afterwards always finds the task ids. One measurement each.

${markdownTable(
	[
		'Way',
		'Items',
		'Look-ups',
		'Bytes of look-ups',
		'Time in CIPP',
		'Wall time',
		'CPU',
		'Peak memory',
	],
	rows,
)}`;
}
