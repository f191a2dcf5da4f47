import { list } from '../../forms/list';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists what the scripted alerts have found (`Invoke-ListAlertResults`). */
export const getAllResults = list(tenant, {
	name: 'Get Many Results',
	value: 'getAllResults',
	action: 'Get many alert results',
	description:
		'Get what the scripted alerts of a tenant found in their last run, up to seven days ago',
	endpoint: 'ListAlertResults',
	right: 'CIPP.Alert.Read',
	// CIPP finds nothing under any other name than the default domain.
	sends: { tenantFilter: tenantOf },
	rowHas: ['CmdletName'],
	columns: {
		tenantDomain: 'Tenant',
		alert: 'CmdletName',
		comment: 'AlertComment',
		preview: 'ContentPreview',
		// A day, as 20261126.
		lastRun: ({ LastRun }) =>
			String(LastRun ?? '').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') || null,
		contentHash: 'ContentHash',
		item: 'AlertItem',
		// What Snooze takes.
		snooze: ({ CmdletName, Tenant, AlertItem }) =>
			typeof AlertItem === 'object' && AlertItem !== null
				? { CmdletName, TenantFilter: Tenant, AlertItem }
				: null,
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
