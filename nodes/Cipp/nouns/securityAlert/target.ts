import { pickedId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import type { FoundParams } from '../foundObject';
import { foundObject } from '../foundObject';
import type { SecurityAlert } from './alert';
import { ALERT_READ, readAlerts } from './alert';

/** One security alert. It is looked up: Microsoft wants to be told who made it. */
export const securityAlertTarget: Target<FoundParams<SecurityAlert>> = foundObject<SecurityAlert>({
	picker: pickedId({
		name: 'alertId',
		displayName: 'Security Alert',
		description: 'The security alert, by its ID',
		search: 'searchSecurityAlerts',
		example: 'da637551227677560813_-961444813',
	}),
	lookUps: [ALERT_READ],
	plural: 'The security alerts',
	advice: 'enter the ID that Get Many gives',
	async load(tenant, _entered, context) {
		const all = await readAlerts(tenant, context);
		// The ID goes out as it was entered, so it has to be that of the alert to the letter.
		return (entered) => all.find(({ id }) => id === entered);
	},
	about: (alert, entered) => ({
		alertId: entered,
		...(alert && { title: alert.title, severity: alert.severity }),
	}),
});
