import type { INodePropertyOptions } from 'n8n-workflow';

/** What can happen to an offboarding. Stored in workflows: never changes once shipped. */
export const TRIGGER_EVENTS = ['completed', 'completedWithErrors', 'failed', 'started'] as const;

export type TriggerEvent = (typeof TRIGGER_EVENTS)[number];

const TEXTS: Record<TriggerEvent, Omit<INodePropertyOptions, 'value'>> = {
	completed: {
		name: 'Completed',
		action: 'On offboarding completed',
		description: 'It has ended, and CIPP confirmed every step that was asked for',
	},
	completedWithErrors: {
		name: 'Completed With Errors',
		action: 'On offboarding completed with errors',
		description: 'It has ended, and a step failed or was not confirmed',
	},
	failed: {
		name: 'Failed',
		action: 'On offboarding failed',
		description: 'It could not start, for example because the user was not found',
	},
	started: {
		name: 'Started',
		action: 'On offboarding started',
		description: 'CIPP has begun with it, at once or at its scheduled time',
	},
};

/** The events as a user chooses them. */
export const eventOptions: INodePropertyOptions[] = TRIGGER_EVENTS.map((value) => ({
	...TEXTS[value],
	value,
}));

/**
 * Whether the end of a task can be one of the events, as far as its state alone tells. Spares the
 * look at its results, which may cost a request.
 *
 * @param state `TaskState` of a task that has ended
 * @param events what the user chose
 */
export function mayBeWanted(state: string, events: readonly TriggerEvent[]): boolean {
	if (/^failed$/i.test(state)) return events.includes('failed');
	return events.includes('completed') || events.includes('completedWithErrors');
}
