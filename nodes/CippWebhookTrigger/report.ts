import type { IDataObject, IExecuteFunctions, INodeExecutionData, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { runBounded } from '../Cipp/engine/pool';
import { patienceOf } from '../Cipp/engine/patience';
import { InvalidInput } from '../Cipp/engine/invalidInput';
import { TenantDirectory } from '../Cipp/transport/tenantDirectory';
import { TaskQueries } from '../Cipp/scheduler/queries/taskQueries';
import { connect } from '../Cipp/transport/client';
import { CippFailure } from '../Cipp/transport/failure';
import type { Found } from '../CippTrigger/found';
import { isWantedItem } from './filters';
import { lookUp } from './lookUp/lookUp';
import { unlessRefused, type LookUp } from './lookUp/about';
import type { Notification } from './notifications/notification';
import { textOf } from './notifications/values';
import { noteKnown, onlyNew } from './once/record';
import { readWebhookSettings } from './settings';

/** An item that the webhook or the poll of the node has put in. */
interface Incoming {
	/** Set by the webhook. */
	notification?: Notification;
	/** Set by the poll. */
	found?: Found;
	/** Set by the first poll: keys of what is no news. */
	alreadyThere?: string[];
}

/**
 * The run of the node, for a webhook as well as for a poll: looks up what the webhook announced, leaves
 * out what nobody wants, and what was reported before. It happens in the run and not while CIPP waits
 * for its answer; so n8n shows it, limits how many there are at once, and keeps it over a restart.
 *
 * @returns one output; no item when there is nothing new
 * @throws NodeApiError when CIPP cannot be asked: what was announced is then not lost, because the poll
 * finds it, or somebody tries the run again
 */
export async function report(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	try {
		return [(await eventsOf(context)).map((json) => ({ json, pairedItem: { item: 0 } }))];
	} catch (error) {
		throw runError(context, error as Error);
	}
}

async function eventsOf(context: IExecuteFunctions): Promise<IDataObject[]> {
	const settings = readWebhookSettings(context);
	const incoming = context.getInputData().map(({ json }) => json as Incoming);
	const isTest = context.getMode() === 'manual';

	await noteKnown(
		context,
		incoming.flatMap(({ alreadyThere = [] }) => alreadyThere),
	);
	const client = await connect(context, settings.credentialType, settings.requestOptions);
	const patience = patienceOf(context);
	const about: LookUp = {
		client,
		patience,
		queries: new TaskQueries({ client, patience }),
		directory: new TenantDirectory(client, patience),
		settings,
	};
	const lists: Found[][] = [];
	await runBounded([...incoming.entries()], async ([place, { notification, found }]) => {
		lists[place] = notification ? await lookUp(notification, about) : found ? [found] : [];
	});
	const found = lists.flat();
	const ofTenants = await tenantFilter(found, about);
	const wanted = found.filter(
		(one) => one.forgets || (isWantedItem(one.json, settings) && ofTenants(one)),
	);
	const fresh = isTest ? wanted : await onlyNew(context, wanted);
	return fresh
		.filter(({ json }) => isWantedItem(json, settings) && ofTenants({ json }))
		.map(({ json, key }) => ({ ...json, ...(key && { eventKey: key }) }));
}

/** Compares tenants by all their names, which costs a request only where a filter is set. */
async function tenantFilter(
	found: Found[],
	{ settings, directory }: LookUp,
): Promise<(one: Pick<Found, 'json'>) => boolean> {
	const { tenants } = settings;
	if (tenants.length === 0 || found.length === 0) return () => true;
	await unlessRefused(async () => await directory.all());
	return ({ json }) => {
		const tenant = textOf(json.tenant);
		// What concerns no tenant, such as a test notification, concerns everybody.
		if (!tenant || /^all\s*tenants$/i.test(tenant)) return true;
		const displayName = directory.known(tenant)?.displayName.toLowerCase();
		return tenants.some((wanted) => directory.areSame(tenant, wanted) || wanted === displayName);
	};
}

function runError(context: IExecuteFunctions, error: Error): Error {
	if (error instanceof InvalidInput) {
		const invalid = new NodeOperationError(context.getNode(), 'Parameters cannot be used');
		invalid.message = error.message;
		return invalid;
	}
	if (!(error instanceof CippFailure)) return error;
	const description =
		`${error.description ?? ''} CIPP has announced something that could not be looked up. Run this execution again once CIPP can be read; offboardings, tasks and alerts also come with the next poll.`.trim();
	const facts: JsonObject = { message: error.message, description };
	const apiError = new NodeApiError(context.getNode(), facts, {
		message: error.message,
		description,
		httpCode: error.httpCode,
	});
	// Assigned afterwards: the constructor replaces texts that contain words such as "eperm".
	apiError.message = error.message;
	apiError.description = description;
	return apiError;
}
