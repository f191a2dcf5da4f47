import { specErrorsOfAdministration } from './specErrorsOfAdministration';
import { specErrorsOfDefender } from './specErrorsOfDefender';
import { specErrorsOfIntune } from './specErrorsOfIntune';
import type { KnownSpecError } from './knownSpecError';

/**
 * CIPP generates its OpenAPI file from the PowerShell source of its entry points and has to
 * guess what the source does not say. `npm run check:contract` demands that each entry here
 * explains a disagreement, so the list cannot outlive its reasons.
 */
export const knownSpecErrors: KnownSpecError[] = [
	{
		endpoint: 'ListTenants',
		kind: 'method',
		subjects: ['GET'],
		reason: 'Invoke-ListTenants.ps1 takes what it needs from the query, whatever the verb.',
	},
	{
		endpoint: 'ListOffboardingProgress',
		kind: 'endpoint',
		subjects: [''],
		reason:
			'Newer than this spec. It is called only when the answer of CIPP holds the DeploymentId that belongs to it.',
	},
	{
		endpoint: 'AddScheduledItem',
		kind: 'query',
		subjects: ['tenantFilter'],
		reason:
			'Test-CIPPAccess.ps1 tests the tenants of a custom role on it; without it the partner tenant is tested.',
	},
	...['ListAlertsQueue', 'ListApplicationQueue', 'ListTenantAlignment'].map((endpoint) => ({
		endpoint,
		kind: 'query' as const,
		subjects: ['tenantFilter'],
		reason:
			'Test-CIPPAccess.ps1 tests the tenants of a custom role on it; without it the partner tenant is tested.',
	})),
	{
		endpoint: 'ExecNamedLocation',
		kind: 'body',
		subjects: ['input'],
		reason:
			'Invoke-ExecNamedLocation.ps1 takes .value where there is one and the plain text otherwise.',
	},
	{
		endpoint: 'ListMessageTrace',
		kind: 'body',
		subjects: ['sender', 'recipient'],
		reason:
			'Invoke-ListMessageTrace.ps1 takes .value where there is one and the plain text otherwise.',
	},
	{
		endpoint: 'ListMailQuarantine',
		kind: 'query',
		subjects: ['EntityType'],
		reason: 'Newer than this spec; Invoke-ListMailQuarantine.ps1 reads it since 10.9.0.',
	},
	{
		endpoint: 'AddUser',
		kind: 'body',
		subjects: ['displayName', 'primDomain.value'],
		reason:
			"CIPP's own page sends these spellings; the spec has those of the messages in Invoke-AddUser.ps1. PowerShell takes both.",
	},
	{
		endpoint: 'ExecEditMailboxPermissions',
		kind: 'body',
		subjects: [
			'AddFullAccess[].value',
			'AddFullAccessNoAutoMap[].value',
			'AddSendAs[].value',
			'AddSendOnBehalf[].value',
			'RemoveFullAccess[].value',
			'RemoveSendAs[].value',
			'RemoveSendOnBehalf[].value',
		],
		reason:
			'Invoke-ExecEditMailboxPermissions.ps1 takes these names from a table ($PermissionBuckets), where the generator of the spec does not look.',
	},
	{
		endpoint: 'ListGraphBulkRequest',
		kind: 'query',
		subjects: ['tenantFilter'],
		reason:
			"The body has it too. In the query it keeps the container edition from emptying its cache for all tenants: a POST clears the entries of the query's tenant, or everything.",
	},
	{
		endpoint: 'ListCippQueue',
		kind: 'query',
		subjects: ['Reference'],
		reason:
			'Get-CIPPQueueData.ps1 reads it from the request that it is given, where the generator of the spec does not look.',
	},
	{
		endpoint: 'ListMailboxes',
		kind: 'query',
		subjects: ['Filter'],
		reason:
			'Invoke-ListMailboxes.ps1 takes it from a table of parameters ($AllowedParameters), where the generator of the spec does not look.',
	},
	{
		endpoint: 'ExecModifyCalPerms',
		kind: 'body',
		subjects: ['permissions[].UserID', 'permissions[].PermissionLevel'],
		reason:
			'Invoke-ExecModifyCalPerms.ps1 takes .value where there is one, and else the text itself.',
	},
	{
		endpoint: 'ExecModifyCalPerms',
		kind: 'body',
		subjects: ['permissions[].DisplayName'],
		reason: 'Invoke-ExecModifyCalPerms.ps1 names the user by it in what it reports.',
	},
	{
		endpoint: 'ExecGroupMembers',
		kind: 'endpoint',
		subjects: [''],
		reason: 'Newer than this spec: CIPP has it since 10.9.',
	},
	{
		endpoint: 'ListGuestUsers',
		kind: 'endpoint',
		subjects: [''],
		reason: 'Newer than this spec: CIPP has it since 10.9.',
	},
	{
		endpoint: 'AddGroup',
		kind: 'body',
		subjects: ['tenantFilter'],
		reason: 'Invoke-AddGroup.ps1 takes .value where there is one, and else the text itself.',
	},
	{
		endpoint: 'ListJITAdmin',
		kind: 'query',
		subjects: ['TenantFilter'],
		reason: 'Invoke-ListJITAdmin.ps1 reads it in any letter case, as all of the query.',
	},
	{
		endpoint: 'ExecJITAdmin',
		kind: 'body',
		subjects: ['tenantFilter'],
		reason: 'Invoke-ExecJITAdmin.ps1 takes .value where there is one, and else the text itself.',
	},
	{
		endpoint: 'ExecCSPLicense',
		kind: 'body',
		subjects: ['SKU'],
		reason: 'Invoke-ExecCSPLicense.ps1 takes .value where there is one, and else the text itself.',
	},
	...specErrorsOfAdministration,
	...specErrorsOfIntune,
	...specErrorsOfDefender,
];
