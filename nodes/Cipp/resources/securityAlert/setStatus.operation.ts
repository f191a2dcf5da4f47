import { change } from '../../forms/change';
import { choice } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { ALERT_STATES, readAlerts } from '../../nouns/securityAlert/alert';
import { securityAlertTarget } from '../../nouns/securityAlert/target';
import { tenantOf } from '../../nouns/tenant/target';
import { failureOf } from '../../output/changeFailure';

/** Sets the status of a security alert (`Invoke-ExecSetSecurityAlert`). */
export const setAlertStatus = change(securityAlertTarget, {
	name: 'Set Status',
	value: 'setStatus',
	action: 'Set status of security alert',
	description: 'Say how far work on a security alert has come',
	parts: {
		status: choice({
			name: 'alertStatus',
			displayName: 'Status',
			description: 'The status that the alert gets',
			options: ALERT_STATES,
		}),
	},
	already: ({ found, status }) =>
		found?.status === status
			? { success: true, message: 'The alert had this status before', unchanged: true, status }
			: undefined,
	endpoint: 'ExecSetSecurityAlert',
	right: 'Security.Alert.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		GUID: ({ entered }) => entered,
		Status: ({ status }) => status,
		Vendor: ({ found }) => found?.vendor,
		Provider: ({ found }) => found?.provider,
	},
	judge: (lines) => failureOf(lines, /^Set alert \S+ to status \S/i),
	confirm: async (context, { tenant, entered, status }) =>
		await readBack(context, {
			what: 'The security alert',
			read: async () => (await readAlerts(tenant, context)).find(({ id }) => id === entered),
			isMade: (seen) => seen?.status === status,
			otherwise: 'the alert does not show the status',
			mayLag: 'The product that made the alert may take some minutes to show it.',
		}),
	alsoAbout: ({ status }) => ({ status }),
});
