import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { connect } from '../Cipp/transport/client';
import type { Patience } from '../Cipp/transport/patience';
import { TenantDirectory } from '../Cipp/transport/tenantDirectory';
import { NotingQueries } from './eventItem';
import type { Found } from './found';
import { latestEvents } from './latestRuns';
import { lookAtOthers } from './lookAtOthers';
import { lookAtRuns, watchesRuns } from './lookAtRuns';
import { readSettings, type TriggerSettings } from './settings';
import type { Source } from './source';
import { isLasting, isToBeTold, mayPass, pollError } from './trouble';
import { WatchState } from './watchState';

/** n8n has no signal that stops a poll. */
const PATIENCE: Patience = { pause: sleep, stopped: () => false };

/** Static data of the nodes whose poll is under way. */
const underWay = new WeakSet<object>();

/** What a poll found. */
export interface PollResult {
	/** In the order in which it happened. */
	found: Found[];
	/** Keys of what was there at the first look, which reports nothing. */
	alreadyThere: string[];
}

const NOTHING: PollResult = { found: [], alreadyThere: [] };

/**
 * One poll of the CIPP Trigger: reads what the chosen events need and hands on what has happened
 * since the last poll. A poll that fails leaves everything as it was, so that the next one finds what
 * this one would have found.
 *
 * @returns one output with an item for each event in the order they happened; null when there is none
 * @throws NodeApiError when CIPP cannot be read and the trouble lasts; NodeOperationError for
 * parameters
 */
export async function pollForRuns(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	if (context.getMode() === 'manual') return toOutput(await testRun(context));
	const { found } = await pollForEvents(context, readSettings);
	return toOutput(found.map(({ json }) => json));
}

/**
 * One poll of a node that is active, for every node that polls.
 *
 * @param read reads the parameters of the node
 */
export async function pollForEvents(
	context: IPollFunctions,
	read: (context: IPollFunctions) => TriggerSettings,
): Promise<PollResult> {
	const data = context.getWorkflowStaticData('node');
	// n8n starts a poll on time, also while an earlier one still waits for CIPP. Both would find the
	// same events; what this one skips, the next one finds.
	if (underWay.has(data)) return NOTHING;
	underWay.add(data);
	try {
		return await watch(context, read, new WatchState(data));
	} finally {
		underWay.delete(data);
	}
}

async function testRun(context: IPollFunctions): Promise<IDataObject[]> {
	try {
		return await latestEvents(await prepare(context, readSettings));
	} catch (error) {
		throw pollError(context, error as Error);
	}
}

async function watch(
	context: IPollFunctions,
	read: (context: IPollFunctions) => TriggerSettings,
	state: WatchState,
): Promise<PollResult> {
	const now = Math.floor(DateTime.now().toSeconds());
	const failed = state.failedPolls(now);
	let readAt: number | undefined;
	try {
		const source = await prepare(context, read);
		readAt = state.readAt(source.scope);
		const runs = watchesRuns(source.settings) ? await lookAtRuns(source, state, now) : undefined;
		const others = await lookAtOthers(source, state, now);
		// Without its details an offboarding would look worse than it is. But one whose details never
		// come must not hold up the others.
		const { failure } = source.queries;
		if (mayPass(failure) && !isLasting(failed, now)) throw failure;
		runs?.remember();
		others.remember();
		state.noteRead(source.scope, now);
		return {
			found: [...(runs?.found ?? []), ...others.found],
			alreadyThere: others.alreadyThere,
		};
	} catch (error) {
		// Without a first look nobody knows what is new: such a workflow must not seem to be active.
		if (readAt === undefined) throw pollError(context, error as Error);
		state.noteFailure(failed);
		if (mayPass(error) && !isToBeTold(failed, readAt, now)) return NOTHING;
		throw pollError(context, error as Error, failed);
	}
}

async function prepare(
	context: IPollFunctions,
	read: (context: IPollFunctions) => TriggerSettings,
): Promise<Source> {
	const settings = read(context);
	const { credentialType, requestOptions, tenant } = settings;
	const client = await connect(context, credentialType, requestOptions);
	return {
		settings,
		client,
		patience: PATIENCE,
		queries: new NotingQueries({ client, patience: PATIENCE }),
		directory: new TenantDirectory(client, PATIENCE),
		scope: `${client.address} ${tenant.toLowerCase()}`.trim(),
	};
}

function toOutput(items: IDataObject[]): INodeExecutionData[][] | null {
	return items.length > 0 ? [items.map((json) => ({ json }))] : null;
}
