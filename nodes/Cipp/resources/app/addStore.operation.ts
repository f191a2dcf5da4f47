import { change } from '../../forms/change';
import { requiredText } from '../../forms/parts';
import { NEW_TARGETS } from '../../nouns/intune/targets';
import { DEPLOYMENT_SENDS } from './deployment';
import { PACKAGE_OPTIONS, PACKAGE_SENDS } from './packageParts';
import { appName, namedReceiver, QUEUED } from './queuedDeployment';

/** Queues an app of the Microsoft Store or WinGet (`Invoke-AddStoreApp`), which knows no exclusions. */
export const addStoreApp = change(namedReceiver, {
	...QUEUED,
	name: 'Add Store App',
	value: 'addStore',
	action: 'Add store app',
	description:
		'Queue an app of the Microsoft Store, which is also where WinGet apps come from, for Intune of a tenant',
	parts: {
		packageName: requiredText({
			name: 'storePackageId',
			displayName: 'Package ID',
			description: 'The ID of the app in the store',
			placeholder: 'e.g. 9WZDNCRFJ3PZ',
		}),
		appName,
		...NEW_TARGETS,
	},
	options: PACKAGE_OPTIONS,
	endpoint: 'AddStoreApp',
	sends: {
		...DEPLOYMENT_SENDS,
		PackageName: ({ packageName }) => packageName,
		ApplicationName: ({ appName: name }) => name,
		...PACKAGE_SENDS,
	},
});
