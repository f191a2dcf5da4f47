import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readResultLines, summarise, type StepName } from '../../../nodes/Cipp/offboarding/results';

/** What became of a step, read from Microsoft's side and never from CIPP's text. */
export type Truth =
	'done' | 'done in the cloud' | 'nothing to do' | 'partly' | 'failed' | 'unknown';

/** One offboarding of CIPP's own code against a stand-in for Microsoft. */
export interface RecordedRun {
	cipp: string;
	/** The user and, where there is more to say, the tenant. */
	user: string;
	/** Which call was refused, and how; `none`. */
	injected: string;
	state: string;
	upn: string;
	results: string;
	truth: Partial<Record<StepName, Truth>>;
	why: Partial<Record<StepName, string>>;
	licenceTask?: { state: string; results: string };
}

const FILE = join(__dirname, '../../recordings/offboarding-runs/runs.jsonl');

/** @returns the recorded runs, in their order */
export function recordedRuns(): RecordedRun[] {
	const lines = readFileSync(FILE, 'utf8').trim().split('\n');
	return lines.map((line) => JSON.parse(line) as RecordedRun);
}

/** How the summary of a run shows a step. */
export type Shown = 'done' | 'failed' | 'unknown';

/** @returns for each step of a run what the summary of its lines shows */
export function shownSteps(run: RecordedRun): Map<StepName, Shown> {
	const steps = Object.keys(run.truth) as StepName[];
	const summary = summarise({
		taskState: run.state,
		lines: readResultLines(run.results),
		requestedSteps: steps,
		user: run.upn,
		...(run.licenceTask && {
			licenceTask: {
				taskState: run.licenceTask.state,
				lines: readResultLines(run.licenceTask.results),
			},
		}),
	});
	return new Map(
		steps.map((step) => {
			if (!summary.unconfirmedSteps.includes(step)) return [step, 'done'];
			const failed =
				summary.status === 'failed' ||
				summary.details.some((detail) => detail.step === step && detail.status === 'failure');
			return [step, failed ? 'failed' : 'unknown'];
		}),
	);
}
