import type { EndpointUse } from '../../../engine/operation';
import { FOLLOWED_BY } from '../../../offboarding/leaving/followedBy';
import { leavingEndpoints } from '../../../offboarding/leaving/endpoints';
import { verifyEndpoints } from '../../../offboarding/verify';
import { SWITCH_STEPS, VALUE_STEPS } from '../../../offboarding/order/steps';
import { VERSION_QUESTION, taskList, TASK_DETAILS } from '../../../scheduler/endpoints';

/** Everything that offboarding a user may send to CIPP. */
export const offboardEndpoints: EndpointUse[] = [
	{
		endpoint: 'ExecOffboardUser',
		method: 'POST',
		right: 'Identity.User.ReadWrite',
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
			FOLLOWED_BY,
		],
	},
	{
		endpoint: 'ExecSetLitigationHold',
		method: 'POST',
		right: 'Exchange.Mailbox.ReadWrite',
		body: ['tenantFilter', 'Identity', 'UPN', 'days'],
	},
	{
		endpoint: 'ExecSetRetentionHold',
		method: 'POST',
		right: 'Exchange.Mailbox.ReadWrite',
		body: ['tenantFilter', 'Identity', 'UPN'],
	},
	taskList('tenantFilter', 'Type', 'Name', 'SearchTitle', 'Id'),
	VERSION_QUESTION,
	TASK_DETAILS,
	{
		endpoint: 'ListOffboardingProgress',
		method: 'GET',
		right: 'Identity.User.Read',
		query: ['DeploymentId'],
	},
	{
		endpoint: 'ListGraphRequest',
		method: 'GET',
		right: 'CIPP.Core.Read',
		query: ['tenantFilter', 'Endpoint', '$filter', '$select', '$expand', '$top', 'NoPagination'],
	},
	{
		endpoint: 'ListTenants',
		method: 'GET',
		right: 'CIPP.Core.Read',
		query: ['TenantFilter', 'IncludeOffboardingDefaults'],
	},
	{
		endpoint: 'ListMailboxes',
		method: 'GET',
		right: 'Exchange.Mailbox.Read',
		query: ['tenantFilter', 'UseReportDB'],
	},
	...leavingEndpoints,
	...verifyEndpoints,
];
