import type { Step } from '../steps/step';

/** A step as ListOffboardingProgress shows it. */
export interface ProgressStep {
	Title: string;
	Status: 'pending' | 'running' | 'succeeded' | 'failed';
	Message: string;
	Kind: string;
}

/** A user as ListOffboardingProgress shows it (newer backend). */
export interface ProgressRow {
	/** User principal name. */
	Name: string;
	Source: string;
	Status: 'queued' | 'running' | 'succeeded' | 'failed';
	/** RowKey of the task. */
	TaskId: string;
	TenantFilter: string;
	Steps: ProgressStep[];
	Logs: string[];
}

/** A step that waits for its turn. */
export function pendingStep(step: Step): ProgressStep {
	return { Title: step.title, Status: 'pending', Message: '', Kind: step.option };
}

/**
 * Ends a step: it failed when one of its lines starts with Error or Failed.
 *
 * @param step the step
 * @param lines what it wrote
 */
export function finishStep(step: ProgressStep, lines: string[]): void {
	step.Status = lines.some((line) => /^(error|failed)/i.test(line)) ? 'failed' : 'succeeded';
	step.Message = lines.join(' ');
}
