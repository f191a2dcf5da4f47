import { tenantField } from '../../fields/tenant';
import { pickedId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import type { TenantParams } from '../../operations/tenantParams';
import { readTenant } from '../../operations/tenantParams';
import { amongRows } from '../amongRows';
import type { SecurityAlert } from './alert';
import { ALERT_READ, readAlerts } from './alert';

/** A security alert of a tenant. */
export interface AlertParams extends TenantParams {
	alertId: string;
	/** What was found under the ID before anything is sent. */
	alert?: SecurityAlert;
}

const picker = pickedId({
	name: 'alertId',
	displayName: 'Security Alert',
	description: 'The security alert, by its ID',
	search: 'searchSecurityAlerts',
	example: 'da637551227677560813_-961444813',
});

/** One security alert. It is looked up: Microsoft wants to be told who made it. */
export const securityAlertTarget: Target<AlertParams> = {
	fields: [tenantField(), picker.field],
	lookUps: [ALERT_READ],
	read: (item) => ({ ...readTenant(item), alertId: picker.read(item, picker.field.name) }),
	subject: ({ alertId }) => alertId,
	about: ({ tenant, alertId, alert }) => ({
		tenantDomain: tenant,
		alertId,
		...(alert && { title: alert.title, severity: alert.severity }),
	}),
	resolve: async (entries, context) =>
		await amongRows(entries, context, {
			what: 'The security alerts',
			read: readAlerts,
			take(params, all) {
				params.alert = all.find(({ id }) => id === params.alertId);
				return params.alert ? undefined : missing(params);
			},
		}),
};

function missing({ tenant, alertId }: AlertParams): string {
	return `“Security Alert” is ${alertId.slice(0, 80)}, which CIPP does not find in ${tenant}. Choose from the list, or enter the ID that Get Many gives.`;
}
