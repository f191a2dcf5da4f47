import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecordings } from '../../scripts/record/recording';
import { differences } from '../../scripts/record/compare';
import { isAccepted } from './accepted';
import { SimulatedReplay } from './simulatedCipp';
it('x', async () => {
	const out: unknown[] = [];
	const t0 = Date.now();
	let n = 0;
	let ex = 0;
	let equal = 0;
	const per: Record<string, number> = {};
	for (const version of (process.env.V ?? '10.9.0').split(',')) {
		const replay = new SimulatedReplay(version);
		for (const [file, recs] of readRecordings(join(__dirname))) {
			const t1 = Date.now();
			for (const r of recs) {
				if (r.microsoft || !r.cipp.includes(version)) continue;
				n++;
				const played = await replay.play(r);
				r.exchanges.forEach((e, i) => {
					const a = played.answers[i];
					if (!a) return;
					ex++;
					const ds = differences(e, a);
					if (!ds.length) equal++;
					for (const d of ds) {
						const acc = isAccepted({ recording: r, exchange: e, version, difference: d });
						if (acc === undefined)
							out.push({
								file,
								case: r.case,
								version,
								i,
								endpoint: e.endpoint,
								req: JSON.stringify([e.query, e.body]).slice(0, 300),
								...d,
							});
					}
				});
			}
			per[version + file] = Date.now() - t1;
		}
		await replay.close();
	}
	writeFileSync('/tmp/rec-sim-diff.json', JSON.stringify(out, null, 1));
	console.log(
		n,
		'cases',
		ex,
		'exchanges',
		equal,
		'equal',
		out.length,
		Date.now() - t0,
		JSON.stringify(per),
	);
}, 600000);
