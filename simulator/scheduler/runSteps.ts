import type { SimulatorState } from '../state';
import { lineOf, runStep, type PreparedJob } from './offboardingJob';
import { finishStep, type ProgressRow } from './progress';

/**
 * Runs the steps of a job one after the other, each after the time a step takes.
 *
 * @param state the simulator
 * @param job the steps
 * @param lastStep after how many the job dies and nothing more happens
 * @param progress what ListOffboardingProgress shows of it, if anything
 * @param done gets all lines in run order at the end
 */
export function runSteps(
	state: SimulatorState,
	job: PreparedJob,
	lastStep: number,
	progress: ProgressRow | undefined,
	done: (lines: string[]) => void,
): void {
	const lines: string[] = [];
	const next = (index: number): void => {
		if (index >= lastStep) return;
		const step = job.steps[index];
		if (!step) {
			if (progress) progress.Status = hasFailure(progress) ? 'failed' : 'succeeded';
			done(lines);
			return;
		}
		const shown = progress?.Steps[index];
		if (shown) shown.Status = 'running';
		state.clock.after(state.options.timing.stepMs, () => {
			const written = runStep(step, job.context).map(lineOf);
			if (shown) finishStep(shown, written);
			lines.push(...written);
			next(index + 1);
		});
	};
	next(0);
}

function hasFailure(progress: ProgressRow): boolean {
	return progress.Steps.some((step) => step.Status === 'failed');
}
