import type { EndpointUse } from '../../../engine/operation';
import { verifyEndpoints } from '../../../offboarding/verify';
import { SWITCH_STEPS, VALUE_STEPS } from './steps';

/** Everything that offboarding a user may send to CIPP. */
export const offboardEndpoints: EndpointUse[] = [
	{
		endpoint: 'ExecOffboardUser',
		method: 'POST',
		body: [
			'tenantFilter.value',
			'user[].value',
			...SWITCH_STEPS.map(({ wireName }) => wireName),
			...VALUE_STEPS.map(({ wireName, kind }) =>
				kind === 'users' ? `${wireName}[].value` : kind === 'user' ? `${wireName}.value` : wireName,
			),
			'KeepCopy',
			'Scheduled.enabled',
			'Scheduled.date',
			'PostExecution.webhook',
			'PostExecution.email',
			'PostExecution.psa',
			'reference',
			'clientRequestId',
		],
	},
	{
		endpoint: 'ListScheduledItems',
		method: 'GET',
		query: ['tenantFilter', 'Type', 'SearchTitle', 'Id'],
	},
	{ endpoint: 'ListScheduledItemDetails', method: 'GET', query: ['RowKey'] },
	{ endpoint: 'ListOffboardingProgress', method: 'GET', query: ['DeploymentId'] },
	{
		endpoint: 'ListGraphRequest',
		method: 'GET',
		query: ['tenantFilter', 'Endpoint', '$filter', '$select', '$expand', '$top', 'NoPagination'],
	},
	{
		endpoint: 'ListTenants',
		method: 'GET',
		query: ['TenantFilter', 'IncludeOffboardingDefaults'],
	},
	{ endpoint: 'ListMailboxes', method: 'GET', query: ['tenantFilter', 'UseReportDB'] },
	...verifyEndpoints,
];
