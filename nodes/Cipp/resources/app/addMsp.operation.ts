import { change } from '../../forms/change';
import { excluded, NEW_TARGETS } from '../../nouns/intune/targets';
import { DEPLOYMENT_SENDS, EXCLUSION_SENDS } from './deployment';
import { MSP_PARTS, MSP_SENDS } from './mspTools';
import { appName, namedReceiver, QUEUED } from './queuedDeployment';

/** Queues the agent of a provider's tool (`Invoke-AddMSPApp`). */
export const addMspApp = change(namedReceiver, {
	...QUEUED,
	name: 'Add MSP App',
	value: 'addMsp',
	action: 'Add MSP app',
	description: 'Queue the agent of an RMM or security tool as an app for Intune of a tenant',
	parts: { ...MSP_PARTS, appName, ...NEW_TARGETS },
	options: { excluded },
	endpoint: 'AddMSPApp',
	sends: {
		...DEPLOYMENT_SENDS,
		'RMMName.value': ({ tool }) => tool,
		DisplayName: ({ appName: name }) => name,
		...MSP_SENDS,
		...EXCLUSION_SENDS,
	},
});
