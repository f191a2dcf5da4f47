import { list } from '../../forms/list';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import { excludedOf, tenantsOf } from './rules';

/** Lists the rules of alerts (`Invoke-ListAlertsQueue`). */
export const getAllRules = list(
	oneOrAllTenants('Whether to list the rules for any tenant instead of those that name one'),
	{
		name: 'Get Many Rules',
		value: 'getAllRules',
		action: 'Get many alert rules',
		description:
			'Get many rules of alerts. With a tenant, rules for groups of tenants are left out.',
		endpoint: 'ListAlertsQueue',
		right: 'CIPP.Alert.Read',
		// CIPP checks the access to this tenant, and lists all rules all the same.
		sends: { tenantFilter: tenantOrAll },
		rowHas: ['RowKey'],
		where: (row, { tenant, allTenants }) =>
			allTenants || tenantsOf(row).some((name) => isFor(name, tenant)),
		columns: {
			ruleId: 'RowKey',
			kind: ({ PartitionKey }) => (PartitionKey === 'Webhookv2' ? 'auditLog' : 'scripted'),
			isEnabled: 'Enabled',
			conditions: 'Conditions',
			actions: 'Actions',
			logType: 'LogType',
			repeatsEvery: 'RepeatsEvery',
			tenants: tenantsOf,
			excludedTenants: excludedOf,
			comment: 'AlertComment',
		},
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	},
);

function isFor(name: string, tenant: string): boolean {
	return ['alltenants', tenant.toLowerCase()].includes(name.toLowerCase());
}
