import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { ALERT_STATES, alertRows, unreadAlerts } from '../../nouns/securityAlert/alert';
import { optionalChoice } from '../../forms/parts';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

/** Lists security alerts (`Invoke-ExecAlertsList`). */
export const getAllSecurityAlerts = list(
	oneOrAllTenants(
		'Whether to list the alerts of all tenants instead of one. CIPP keeps them for half an hour; tenants that it could not read are named in a warning.',
	),
	{
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many security alerts',
		description: 'Get many alerts of Microsoft 365 Defender, the newest first',
		options: {
			status: optionalChoice({
				name: 'status',
				displayName: 'Status',
				description: 'Which alerts to list',
				default: 'newAlert',
				options: ALERT_STATES,
			}),
		},
		endpoint: 'ExecAlertsList',
		right: 'Security.Alert.Read',
		sends: { tenantFilter: tenantOrAll },
		isQueued: true,
		rowsIn: alertRows,
		missing: unreadAlerts,
		rowHas: ['Id'],
		where: ({ Status }, { status }) => status === undefined || Status === status,
		columns: {
			tenantDomain: 'Tenant',
			alertId: 'Id',
			title: 'Title',
			severity: 'Severity',
			status: 'Status',
			category: 'Category',
			occurredAt: 'EventDateTime',
			users: ({ InvolvedUsers }) =>
				([InvolvedUsers].flat() as Array<IDataObject | null | undefined>).flatMap(
					(one) => one?.userPrincipalName ?? one?.accountName ?? [],
				),
			provider: 'RawResult.vendorInformation.provider',
		},
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	},
);
