import type { JsonRecord } from '../powershell/members';
import { kept } from './kept';

/** The security alerts of a tenant as Graph has them: one at first. */
export const securityAlertsOf = kept<JsonRecord[]>(({ customerId, defaultDomainName }) => [
	{
		id: `da637551227677560813_${defaultDomainName}`,
		azureTenantId: customerId,
		category: 'InitialAccess',
		createdDateTime: '2026-11-25T10:00:00Z',
		eventDateTime: '2026-11-25T10:00:00Z',
		severity: 'high',
		status: 'newAlert',
		title: 'Suspicious sign-in',
		userStates: [{ userPrincipalName: `anna@${defaultDomainName}` }],
		vendorInformation: {
			provider: 'IPC',
			providerVersion: null,
			subProvider: null,
			vendor: 'Microsoft',
		},
	},
]);

/** The security incidents of a tenant as Graph has them: one at first. */
export const incidentsOf = kept<JsonRecord[]>(() => [
	{
		id: '924',
		displayName: 'Multi-stage incident',
		status: 'active',
		severity: 'high',
		classification: 'unknown',
		determination: 'unknown',
		createdDateTime: '2026-11-25T10:00:00Z',
	},
]);

/** Names of the policies of Intune that were deployed in a tenant. */
export const deploymentsOf = kept<string[]>(() => []);
