import type { FindingKind } from './contractComparison';

/** A place where CIPP's OpenAPI file is wrong or too narrow and the node is right. */
export interface KnownSpecError {
	endpoint: string;
	kind: FindingKind;
	/** The verbs or fields, written as the operations list them; `['']` for a whole endpoint. */
	subjects: string[];
	/** Why the node is right, with CIPP's function that shows it. */
	reason: string;
}

/**
 * CIPP generates its OpenAPI file from the PowerShell source of its entry points and has to
 * guess what the source does not say. `npm run check:contract` demands that each entry here
 * explains a disagreement, so the list cannot outlive its reasons.
 */
export const knownSpecErrors: KnownSpecError[] = [
	...verbGuessedWrongly([
		'ExecApiClient',
		'ExecExtensionMapping',
		'ExecExtensionSync',
		'ExecGitHubAction',
		'ExecPasswordConfig',
		'ExecStandardsRun',
		'ListTenants',
	]),
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
];

/** Described as POST, although the values sit in the query and CIPP's own pages send GET. */
function verbGuessedWrongly(endpoints: string[]): KnownSpecError[] {
	return endpoints.map((endpoint) => ({
		endpoint,
		kind: 'method',
		subjects: ['GET'],
		reason: `Invoke-${endpoint}.ps1 takes what it needs from the query, whatever the verb.`,
	}));
}
