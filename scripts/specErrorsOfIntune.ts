import type { KnownSpecError } from './knownSpecError';

/** What is wrong in CIPP's OpenAPI file for the endpoints of Intune. */
export const specErrorsOfIntune: KnownSpecError[] = [
	...['AddChocoApp', 'AddMSPApp', 'AddOfficeApp', 'AddStoreApp'].map((endpoint) => ({
		endpoint,
		kind: 'body' as const,
		subjects: ['selectedTenants[].defaultDomainName'],
		reason: `Invoke-${endpoint}.ps1 takes the domains of the tenants whose customer IDs it allows.`,
	})),
	{
		endpoint: 'AddPolicy',
		kind: 'body',
		subjects: ['tenantFilter'],
		reason: 'Invoke-AddPolicy.ps1 takes .value where there is one, and else the text itself.',
	},
	{
		endpoint: 'ExecAssignAPDevice',
		kind: 'body',
		subjects: ['user.value'],
		reason: "CIPP's own page sends it beside the added fields, which the function reads.",
	},
	{
		endpoint: 'ExecBitlockerSearch',
		kind: 'method',
		subjects: ['GET'],
		reason:
			'Invoke-ExecBitlockerSearch.ps1 takes what it needs from the query first, whatever the verb.',
	},
	{
		endpoint: 'ExecDeviceAction',
		kind: 'body',
		subjects: [
			'keepEnrollmentData',
			'keepUserData',
			'macOsUnlockCode',
			'persistEsimDataPlan',
			'quickScan',
			'useProtectedWipe',
		],
		reason:
			'Invoke-ExecDeviceAction.ps1 hands these to Microsoft, for a wipe by a list of names and else with the whole body.',
	},
];
