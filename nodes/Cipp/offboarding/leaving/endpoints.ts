import type { EndpointUse } from '../../engine/operation';
import { CLEARABLE } from './order';

const EXTENSION_ATTRIBUTES = Array.from({ length: 15 }, (_, i) => `extensionAttribute${i + 1}`);

/** Everything that is sent for what follows an offboarding. */
export const leavingEndpoints: EndpointUse[] = [
	{
		endpoint: 'AddScheduledItem',
		method: 'POST',
		right: 'CIPP.Scheduler.ReadWrite',
		query: ['tenantFilter'],
		body: [
			'TenantFilter',
			'Name',
			'Command.label',
			'Command.value',
			...['id', 'tenantFilter', 'username', 'Domain', 'displayName', 'department', 'jobTitle']
				.concat('clearProperties', 'MustChangePass')
				.map((name) => `Parameters.UserObj.${name}`),
			'Parameters.Users',
			'Parameters.Manager',
			'Parameters.GroupId',
			'Parameters.Member',
			'ScheduledTime',
			'Recurrence',
			'PostExecution',
			'RowKey',
			'Reference',
			'RunNow',
		],
	},
	{
		endpoint: 'PatchUser',
		method: 'POST',
		right: 'Identity.User.ReadWrite',
		body: [
			'id',
			'tenantFilter',
			'displayName',
			...CLEARABLE,
			...EXTENSION_ATTRIBUTES.map((name) => `onPremisesExtensionAttributes.${name}`),
			'showInAddressList',
		],
	},
];
