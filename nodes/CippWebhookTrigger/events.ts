import type { INodePropertyOptions } from 'n8n-workflow';

/** What can happen in CIPP. Stored in workflows: never changes once shipped. */
export const WEBHOOK_EVENTS = [
	'alertRaised',
	'alertCleared',
	'auditLogAlert',
	'offboardingCompleted',
	'offboardingCompletedWithErrors',
	'offboardingFailed',
	'taskFinished',
	'standards',
	'customTest',
	'logbookEntry',
	'deliveryFailed',
	'testNotification',
	'other',
] as const;

export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

const TEXTS: Record<WebhookEvent, Omit<INodePropertyOptions, 'value'>> = {
	alertRaised: {
		name: 'Alert Raised',
		description: 'An alert of CIPP found something new; one item for each finding',
	},
	alertCleared: {
		name: 'Alert Cleared',
		description:
			'What an alert had found is gone. CIPP does not send this, so it comes with a poll, within two days.',
	},
	auditLogAlert: {
		name: 'Audit Log Alert',
		description: 'A rule for the audit log of Microsoft 365 matched',
	},
	offboardingCompleted: {
		name: 'Offboarding Completed',
		description: 'An offboarding has ended, and CIPP confirmed every step',
	},
	offboardingCompletedWithErrors: {
		name: 'Offboarding Completed With Errors',
		description: 'An offboarding has ended, and a step failed or was not confirmed',
	},
	offboardingFailed: {
		name: 'Offboarding Failed',
		description:
			'An offboarding could not start. CIPP does not send this, so it comes with a poll.',
	},
	taskFinished: {
		name: 'Scheduled Task Finished',
		description: 'A task of the scheduler other than an offboarding or an alert has ended',
	},
	standards: {
		name: 'Standards, Drift and Baselines',
		description: 'A tenant differs from a standard, a drift template or a baseline',
	},
	customTest: { name: 'Custom Test Failed', description: 'A custom test found something' },
	logbookEntry: {
		name: 'Logbook Entry',
		description:
			'An entry of the logbook that CIPP is set to notify about; one item for each entry',
	},
	deliveryFailed: {
		name: 'Webhook Delivery Failed',
		description:
			'CIPP could not deliver a webhook and will not try again. It tells nobody, so this comes with a poll.',
	},
	testNotification: {
		name: 'Test Notification',
		description: 'Somebody pressed the button for a test notification in CIPP: all is well',
	},
	other: {
		name: 'Other',
		description: 'Anything that CIPP sends and that this version of the node does not know',
	},
};

/** The events as a user chooses them. */
export const webhookEventOptions: INodePropertyOptions[] = WEBHOOK_EVENTS.map((value) => ({
	...TEXTS[value],
	value,
}));

/** @returns true when one of the wanted events is of an offboarding */
export function wantsOffboardings(events: readonly WebhookEvent[]): boolean {
	return events.some((event) => event.startsWith('offboarding'));
}
