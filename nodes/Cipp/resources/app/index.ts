import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { addChocolateyApp } from './addChocolatey.operation';
import { addMspApp } from './addMsp.operation';
import { addOfficeApp } from './addOffice.operation';
import { addStoreApp } from './addStore.operation';
import { assignApp } from './assign.operation';
import { deleteApp } from './delete.operation';
import { deleteQueuedApp } from './deleteQueued.operation';
import { getAllApps } from './getAll.operation';
import { getAllQueued } from './getAllQueued.operation';

/** Apps of Intune. */
export const app: Resource = {
	name: 'App',
	value: 'app',
	operations: [
		asOperation(addChocolateyApp),
		asOperation(addMspApp),
		asOperation(addOfficeApp),
		asOperation(addStoreApp),
		asOperation(assignApp),
		asOperation(deleteApp),
		asOperation(deleteQueuedApp),
		asOperation(getAllApps),
		asOperation(getAllQueued),
	],
};
