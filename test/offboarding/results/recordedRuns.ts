import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
	summarise,
	WORTH,
	type Detail,
	type StepName,
} from '../../../nodes/Cipp/offboarding/results';
import { weigh, type Verification } from '../../../nodes/Cipp/offboarding/verify';
import { readResultLines } from '../../../nodes/Cipp/scheduler/results/lines';

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

/**
 * How a run shows a step. `reserved`: as done or without anything to do, and the entry says by its
 * reason that this rests on CIPP's cached report.
 */
export type Shown = 'done' | 'reserved' | 'failed' | 'unknown';

/**
 * @param readBack whether the directory was read back, and showed what was true
 * @returns for each step of a run what the summary of its lines shows
 */
export function shownSteps(run: RecordedRun, readBack = false): Map<StepName, Shown> {
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
	const { status, unconfirmedSteps, details } = weigh(
		summary,
		readBack ? steps.flatMap((step) => readingOf(run, step, summary.details)) : undefined,
	);
	const shown = (step: StepName): Shown => {
		const own = details.filter((detail) => detail.step === step);
		if (unconfirmedSteps.includes(step)) {
			const isFailed = status === 'failed' || own.some((detail) => detail.status === 'failure');
			return isFailed ? 'failed' : 'unknown';
		}
		return own.some(({ reason }) => reason === 'cachedReport') ? 'reserved' : 'done';
	};
	return new Map(steps.map((step) => [step, shown(step)]));
}

/** What reading the truth back gives for a step; nothing for one that cannot be read back. */
function readingOf(run: RecordedRun, step: StepName, details: Detail[]): Verification[] {
	const truth = run.truth[step];
	if (WORTH[step].proof === undefined || truth === undefined || truth === 'unknown') return [];
	const isSo = truth === 'done' || truth === 'nothing to do';
	const reported = details.find((detail) => detail.step === step)?.status ?? 'unknown';
	const actual = isSo ? 'confirmed' : 'contradicted';
	return [{ step, reported, actual, message: '', restsOn: 'readBack' }];
}

/** CIPP does nothing in a tenant that it excludes; the tenant is looked up before anything is sent. */
export function isExcludedTenant({ injected }: RecordedRun): boolean {
	return injected === 'tenant excluded in CIPP';
}

/** A read that Microsoft answers with 200 and nothing at all, which it does not do by itself. */
export function isEmptyRead({ injected }: RecordedRun): boolean {
	return injected.endsWith(': empty') || injected === 'first user read: empty';
}
