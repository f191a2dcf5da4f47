import { join } from 'node:path';

import type { Exchange, Recording } from '../../scripts/record/recording';
import { readRecordings } from '../../scripts/record/recording';

const RECORDINGS = readRecordings(join(__dirname));

/** A run of the node, as one version of CIPP answered it. */
export interface Run {
	name: string;
	version: string;
	recording: Recording;
}

/** All recorded runs of the node. */
export const RUNS: Run[] = (RECORDINGS.get('node.jsonl') ?? []).flatMap((recording) =>
	recording.cipp.map((version) => ({ name: recording.case, version, recording })),
);

/** What any run may read, such as the list of tenants. */
export const COMMON: Exchange[] = [...RECORDINGS.values()]
	.flat()
	.filter(({ client, microsoft }) => client === undefined && !microsoft)
	.flatMap(({ exchanges }) => exchanges)
	.filter(({ method, status }) => method === 'GET' && status === 200);
