import { alertRows } from '../nouns/securityAlert/alert';
import { listPicker } from './listPicker';

/** Lists the security alerts of the chosen tenant. */
export const searchSecurityAlerts = listPicker({
	ofTenant: 'an alert',
	endpoint: 'ExecAlertsList',
	rowsIn: alertRows,
	entry: ({ Id, Title, Severity, Status }) => ({
		name: `${String(Title)} (${String(Severity)}, ${String(Status)})`,
		value: String(Id),
	}),
});
