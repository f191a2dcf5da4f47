import type { INodePropertyOptions } from 'n8n-workflow';

/** What can happen to an offboarding. Stored in workflows: never changes once shipped. */
export const OFFBOARDING_EVENTS = [
	'completed',
	'completedWithErrors',
	'failed',
	'started',
] as const;

/** What can happen otherwise. Stored in workflows: never changes once shipped. */
export const OTHER_EVENTS = [
	'alertRaised',
	'alertCleared',
	'taskFinished',
	'deliveryFailed',
] as const;

export const TRIGGER_EVENTS = [...OFFBOARDING_EVENTS, ...OTHER_EVENTS] as const;

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
	alertRaised: {
		name: 'Alert Raised',
		description:
			'An alert of CIPP found something new. Looked for every quarter of an hour at most: it costs a request per tenant.',
	},
	alertCleared: {
		name: 'Alert Cleared',
		description: 'An alert has run and no longer reports what it had found, within two days',
	},
	taskFinished: {
		name: 'Scheduled Task Finished',
		description: 'A task of the scheduler other than an offboarding or an alert has ended',
	},
	deliveryFailed: {
		name: 'Webhook Delivery Failed',
		description: 'CIPP could not deliver a webhook, will not try again, and tells nobody',
	},
};

/** The events as a user chooses them; those without a noun are of offboardings. */
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
