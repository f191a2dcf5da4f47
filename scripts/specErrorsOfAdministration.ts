import type { KnownSpecError } from './knownSpecError';

/** Endpoints that read as well as write, for which the spec knows the writing alone. */
const ALSO_READ = [
	'ExecApiClient',
	'ExecExtensionMapping',
	'ExecGitHubAction',
	'ExecPasswordConfig',
];

/** Known errors of the spec about CIPP itself, its extensions, repositories and mailboxes. */
export const specErrorsOfAdministration: KnownSpecError[] = [
	...ALSO_READ.map((endpoint) => ({
		endpoint,
		kind: 'method' as const,
		subjects: ['GET'],
		besides: true as const,
		reason: `Invoke-${endpoint}.ps1 does not look at the verb, and reads from the query what to list.`,
	})),
	{
		endpoint: 'ExecApiClient',
		kind: 'body',
		subjects: ['IPRange[].label', 'IPRange[].value'],
		reason: 'Invoke-ExecApiClient.ps1 reads both spellings, which are the same to PowerShell.',
	},
	{
		endpoint: 'ListCippQueue',
		kind: 'query',
		subjects: ['QueueId'],
		reason: 'Get-CIPPQueueData.ps1 reads them, where the generator of the spec does not look.',
	},
	{
		endpoint: 'ExecExtensionMapping',
		kind: 'body',
		subjects: ['[].TenantId', '[].IntegrationId', '[].IntegrationName'],
		reason: 'The body is a list, which Set-HaloMapping.ps1 and its neighbours read.',
	},
	{
		endpoint: 'ExecMailboxRestore',
		kind: 'body',
		subjects: ['SourceMailbox', 'TargetMailbox'],
		reason:
			'Invoke-ExecMailboxRestore.ps1 takes .value where there is one, and else the text itself.',
	},
	...['ExecCIPPDBCache', 'ListMailboxRestores'].map((endpoint) => ({
		endpoint,
		kind: 'query' as const,
		subjects: ['TenantFilter'],
		reason: `Invoke-${endpoint}.ps1 reads it in any letter case, as all of the query.`,
	})),
	{
		endpoint: 'ExecGitHubAction',
		kind: 'query',
		subjects: ['FullName', 'Branch', 'Path', 'Type', 'SearchTerm', 'Org', 'User'],
		reason:
			'Invoke-ExecGitHubAction.ps1 hands the whole query to the functions of GitHub, where the generator of the spec does not look.',
	},
];
