import { list } from '../../forms/list';
import { FILTERS } from '../../fields/collection';
import { optionalChoice } from '../../forms/parts';
import { tenant, tenantOf } from '../../nouns/tenant/target';

const STATES = [
	{ name: 'Completed', value: 'Completed' },
	{ name: 'Expired', value: 'Expired' },
	{ name: 'In Progress', value: 'InProgress' },
];

const textsOf = (value: unknown) => [value ?? []].flat();

/** Lists requests of users to consent to an application (`Invoke-ListAppConsentRequests`). */
export const getAllConsentRequests = list(tenant, {
	name: 'Get Many Consent Requests',
	value: 'getAllConsentRequests',
	action: 'Get many app consent requests',
	description: 'Get the requests of users that an admin consents to an application',
	options: {
		status: optionalChoice({
			name: 'status',
			displayName: 'Status',
			description: 'Which requests to list',
			default: 'InProgress',
			options: STATES,
		}),
	},
	optionsAs: FILTERS,
	endpoint: 'ListAppConsentRequests',
	right: 'Tenant.Administration.Read',
	sends: {
		tenantFilter: tenantOf,
		Filter: ({ status }) => (status === undefined ? undefined : true),
		RequestStatus: ({ status }) => status,
	},
	rowHas: ['appId', 'appDisplayName'],
	// CIPP filters some states for each application, not for each request.
	where: ({ requestStatus }, { status }) =>
		status === undefined || String(requestStatus).toLowerCase() === status.toLowerCase(),
	columns: {
		appName: 'appDisplayName',
		appId: 'appId',
		requestedBy: 'requestUser',
		reason: 'requestReason',
		requestedAt: 'requestDate',
		status: 'requestStatus',
		scopes: ({ scopes }) => textsOf(scopes),
		reviewedBy: ({ reviewedBy }) => textsOf(reviewedBy),
		reviewedAt: ({ reviewedDate }) => textsOf(reviewedDate)[0],
		reviewStatus: ({ reviewedStatus }) => textsOf(reviewedStatus)[0],
		justification: ({ reviewedJustification }) => textsOf(reviewedJustification)[0],
		consentUrl: 'consentUrl',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
