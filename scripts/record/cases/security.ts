import type { NodeCase } from '../nodeCase';
import { caseOf, ofAllTenants } from '../nodeCase';

const alert = caseOf('securityAlert');
const incident = caseOf('securityIncident');

/** Alerts and incidents of Microsoft's security products. */
export const SECURITY_CASES: NodeCase[] = [
	alert('getAll'),
	ofAllTenants('securityAlert', 'getAll', []),
	alert('setStatus', {
		parameters: { alertId: 'da637551227677560813_-961444813', alertStatus: 'inProgress' },
		unknownUser: { alertId: 'da0_0' },
	}),
	incident('getAll'),
	ofAllTenants('securityIncident', 'getAll', []),
	incident('setStatus', {
		parameters: {
			incidentId: '924',
			incidentStatus: 'resolved',
			options: {
				classification: 'truePositive',
				determination: 'compromisedAccount',
				comment: 'Password reset',
			},
		},
		unknownUser: { incidentId: '999' },
	}),
];
