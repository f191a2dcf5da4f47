import type { EndpointUse } from '../../engine/operation';
import type { CippRequest } from '../../transport/request';
import type { LeavingTask } from './tasks';

/** What planning a task sends, for the list of endpoints of an operation. */
export const PLAN: EndpointUse = {
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
};

/**
 * The request that plans a task (`Invoke-AddScheduledItem`). A task under the same key is replaced.
 *
 * @param of whose task it is
 * @param seconds when it is due, in Unix seconds: CIPP takes no other form
 */
export function planRequest(
	{
		id,
		command,
		title,
		parameters,
	}: Pick<LeavingTask, 'id' | 'title' | 'parameters'> & { command: string },
	of: { tenant: string; reference: string },
	seconds: number,
): CippRequest {
	return {
		method: 'POST',
		endpoint: 'AddScheduledItem',
		// Without it CIPP tests a client that is limited to some tenants against its partner tenant.
		query: { tenantFilter: of.tenant },
		body: {
			TenantFilter: of.tenant,
			Name: title,
			Command: { label: command, value: command },
			Parameters: parameters,
			ScheduledTime: seconds,
			Recurrence: '0',
			PostExecution: [],
			RowKey: id,
			...(of.reference && { Reference: of.reference }),
		},
	};
}
