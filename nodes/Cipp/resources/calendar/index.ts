import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllPermissions } from './getAllPermissions.operation';
import { removePermission } from './removePermission.operation';
import { setPermission } from './setPermission.operation';

/** Calendars of users. */
export const calendar: Resource = {
	name: 'Calendar',
	value: 'calendar',
	operations: [
		asOperation(getAllPermissions),
		asOperation(removePermission),
		asOperation(setPermission),
	],
};
