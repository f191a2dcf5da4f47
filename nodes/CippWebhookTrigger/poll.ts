import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';

import type { TriggerEvent } from '../CippTrigger/events';
import type { Found } from '../CippTrigger/found';
import { pollForEvents } from '../CippTrigger/poll';
import type { TriggerSettings } from '../CippTrigger/settings';
import type { WebhookEvent } from './events';
import { offboardingItem } from './lookUp/task';
import { readWebhookSettings } from './settings';

/** A webhook comes within seconds of the end of a run, and its look-up takes a minute at most. */
const SETTLE_SECONDS = 90;

/** What a poll can find of the events of this node, in the words of the CIPP Trigger. */
const POLLED: Partial<Record<WebhookEvent, TriggerEvent>> = {
	alertRaised: 'alertRaised',
	alertCleared: 'alertCleared',
	offboardingCompleted: 'completed',
	offboardingCompletedWithErrors: 'completedWithErrors',
	offboardingFailed: 'failed',
	taskFinished: 'taskFinished',
	deliveryFailed: 'deliveryFailed',
};

/**
 * The net beneath the webhook, which CIPP sends once and never again: finds what did not come, and
 * what CIPP does not send at all. The run of the node leaves out what the webhook brought before.
 *
 * @returns one item for each event for the run of the node; null when there is none
 */
export async function pollBeneath(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const { found, alreadyThere } = await pollForEvents(context, readPollSettings);
	const items: IDataObject[] = found.map(
		(one) => ({ found: asWebhookEvent(one) as unknown }) as IDataObject,
	);
	if (alreadyThere.length > 0) items.unshift({ alreadyThere });
	return items.length > 0 ? [items.map((json) => ({ json }))] : null;
}

function readPollSettings(context: IPollFunctions): TriggerSettings {
	const { events, tenants, credentialType, returnNewPassword, requestOptions } =
		readWebhookSettings(context);
	return {
		credentialType,
		requestOptions,
		returnNewPassword,
		events: events.flatMap((event) => POLLED[event] ?? []),
		// Several tenants are told apart in the run, by all their names.
		tenant: tenants.length === 1 && /[.-]/.test(tenants[0] ?? '') ? (tenants[0] ?? '') : '',
		settleSeconds: SETTLE_SECONDS,
		keepsForgotten: true,
	};
}

function asWebhookEvent(found: Found): Found {
	const isOffboarding = found.json.kind === undefined;
	return isOffboarding ? { ...found, json: offboardingItem(found.json) } : found;
}
