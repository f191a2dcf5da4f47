import type { Task } from './task';

/** The states of a task, as CIPP's own table of offboardings names them. */
export type StateGroup = 'Planned' | 'Running' | 'Completed' | 'Failed';

export const STATE_GROUPS: StateGroup[] = ['Planned', 'Running', 'Completed', 'Failed'];

/**
 * @returns the state of a task in four words. Pending, Running, Processing and everything unknown
 * are `Running`: only Completed and Failed are final (`Start-UserTasksOrchestrator`)
 */
export function stateGroup({ state }: Task): StateGroup {
	if (/^planned$/i.test(state)) return 'Planned';
	if (/^completed$/i.test(state)) return 'Completed';
	return /^failed$/i.test(state) ? 'Failed' : 'Running';
}

/** Final are Completed and Failed; everything else, unknown states too, is still under way. */
export function isFinal(task: Task): boolean {
	return /^(?:completed|failed)$/i.test(task.state);
}
