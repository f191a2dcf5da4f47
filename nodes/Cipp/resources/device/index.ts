import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllDevices } from './getAll.operation';
import { getLocalAdminPassword } from './getLocalAdminPassword.operation';
import { getRecoveryKeys } from './getRecoveryKeys.operation';
import { runAction } from './runAction.operation';
import { searchRecoveryKeys } from './searchRecoveryKeys.operation';
import { wipeOrRemove } from './wipeOrRemove.operation';

/** Devices that Intune manages, and their keys. */
export const device: Resource = {
	name: 'Device',
	value: 'device',
	operations: [
		asOperation(getLocalAdminPassword),
		asOperation(getAllDevices),
		asOperation(getRecoveryKeys),
		asOperation(runAction),
		asOperation(searchRecoveryKeys),
		asOperation(wipeOrRemove),
	],
};
