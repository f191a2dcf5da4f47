import { list } from '../../forms/list';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

/** Lists the apps that wait to be put into Intune (`Invoke-ListApplicationQueue`). */
export const getAllQueued = list(
	oneOrAllTenants('Whether to list the apps that wait for any tenant instead of one'),
	{
		name: 'Get Many Queued',
		value: 'getAllQueued',
		action: 'Get many queued apps',
		description:
			'Get many apps that CIPP has yet to deploy. One that failed is not among them either: look at Get Many.',
		endpoint: 'ListApplicationQueue',
		right: 'Endpoint.Application.Read',
		// CIPP checks the access to this tenant, and lists the whole queue all the same.
		sends: { tenantFilter: tenantOrAll },
		rowHas: ['id'],
		// Installers of RMM tools have their keys among the arguments.
		withheld: ['cmdLine'],
		where: ({ tenantName }, { tenant, allTenants }) =>
			allTenants || String(tenantName ?? '').toLowerCase() === tenant.toLowerCase(),
		columns: {
			tenantDomain: 'tenantName',
			queuedAppId: 'id',
			appName: 'applicationName',
			assignedTo: 'assignTo',
			status: 'status',
		},
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	},
);
