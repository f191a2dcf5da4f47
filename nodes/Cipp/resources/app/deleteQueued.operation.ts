import { change } from '../../forms/change';
import { objectId } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import type { QueuedApp } from '../../nouns/app/queue';
import { QUEUE_READ, readQueue } from '../../nouns/app/queue';
import { byId } from '../../nouns/foundObject';
import { namedByField } from '../../nouns/namedByField';
import { deleted } from '../../forms/changeOperation';
import { failureOf } from '../../output/changeFailure';

interface Known {
	/** What was found under the ID before anything is sent. */
	queued?: QueuedApp;
}

const picker = objectId({
	name: 'queuedAppId',
	displayName: 'Queued App',
	description: 'The app that is not to be deployed',
	search: 'searchQueuedApps',
	example: '99222f36-5d79-47b8-8751-a1dd9b315bf7',
});

const target = namedByField<'queuedAppId', Known>('queuedAppId', picker, {
	lookUps: [QUEUE_READ],
	about: ({ queued }) => queued && { tenantDomain: queued.tenant, appName: queued.name },
});

/** Takes an app out of the queue (`Invoke-RemoveQueuedApp`). */
export const deleteQueuedApp = change(target, {
	name: 'Delete Queued',
	value: 'deleteQueued',
	action: 'Delete queued app',
	description: 'Take an app out of the queue before CIPP deploys it',
	async prepare(params, context) {
		params.queued = byId(await readQueue(undefined, context))(params.queuedAppId);
		if (params.queued) return [];
		return [
			`“Queued App” is ${params.queuedAppId}, which does not wait any more: CIPP has worked it off, or somebody has deleted it.`,
		];
	},
	endpoint: 'RemoveQueuedApp',
	right: 'Endpoint.Application.ReadWrite',
	sends: { ID: ({ queuedAppId }) => queuedAppId },
	judge: (lines) => failureOf(lines, /^Removed application queue for \S/i),
	output: deleted,
	confirm: async (context, { queuedAppId }) =>
		await readBack(context, {
			what: 'The queue of apps',
			read: async () => byId(await readQueue(undefined, context))(queuedAppId),
			isMade: (left) => left === undefined,
			otherwise: 'the app still waits',
		}),
});
