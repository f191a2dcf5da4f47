import { join } from 'node:path';

import type { Difference } from '../../scripts/record/compare';
import { differences } from '../../scripts/record/compare';
import { GROUPED_CASES } from '../../scripts/record/cases';
import { CASES_BEYOND_USERS } from '../../scripts/record/nodeCasesBeyondUsers';
import type { Recording } from '../../scripts/record/recording';
import { readRecordings } from '../../scripts/record/recording';
import { ACCEPTED, isAccepted } from './accepted';
import { SimulatedReplay } from './simulatedCipp';

const RECORDINGS = readRecordings(join(__dirname));

/**
 * The simulator has no Microsoft behind it whose calls could be made to fail, and its groups, policies,
 * apps and the like are not those of the recorded world, so runs that are about them are for the node
 * alone.
 */
const replayable = ({ microsoft, node }: Recording) =>
	!microsoft?.length &&
	![...CASES_BEYOND_USERS, ...GROUPED_CASES].some(
		({ resource, operation }) => resource === node?.resource && operation === node.operation,
	);

const FILES = [...RECORDINGS].flatMap(([file, recordings]) =>
	['10.8.2', '10.9.0'].map((version) => ({
		file,
		version,
		recordings: recordings.filter(
			(recording) => recording.cipp.includes(version) && replayable(recording),
		),
	})),
);

describe('the simulator answers as CIPP did', () => {
	const used = new Set<number>();

	it.each(FILES)(
		'$file, $version',
		async ({ recordings, version }) => {
			const replay = new SimulatedReplay(version);
			const open: (Difference & { case: string; request: string })[] = [];
			for (const recording of recordings) {
				const { answers } = await replay.play(recording);
				recording.exchanges.forEach((exchange, index) => {
					const answer = answers[index];
					const found = answer ? differences(exchange, answer) : [];
					for (const difference of found) {
						const entry = isAccepted({ recording, exchange, version, difference });
						if (entry === undefined) {
							const { method, endpoint } = exchange;
							const request = `${index + 1} ${method} ${endpoint}`;
							open.push({ case: recording.case, request, ...difference });
						} else used.add(entry);
					}
				});
			}
			await replay.close();

			expect(open).toEqual([]);
			expect(recordings.length).toBeGreaterThan(10);
		},
		300_000,
	);

	it('needs every difference that is accepted', () => {
		const unused = ACCEPTED.filter((_, index) => !used.has(index));

		expect(unused).toEqual([]);
	});
});
