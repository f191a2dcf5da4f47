import { list } from '../../forms/list';
import { failureOfKind } from '../../nouns/intuneScript/script';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import { listed } from '../../output/columns';

/** Lists scripts of Intune (`Invoke-ListIntuneScript`), which puts failures among the rows. */
export const getAllScripts = list(
	oneOrAllTenants(
		'Whether to list the scripts of all tenants instead of one, as CIPP last collected them. Tenants that it did not are left out.',
	),
	{
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many intune scripts',
		description: 'Get many scripts of Intune: Windows, macOS and Linux scripts, and remediations',
		endpoint: 'ListIntuneScript',
		right: 'Endpoint.MEM.Read',
		sends: { tenantFilter: tenantOrAll },
		failureIn: failureOfKind,
		rowHas: ['id'],
		columns: ({ allTenants }) => ({
			...(allTenants && { tenantDomain: 'Tenant' }),
			intuneScriptId: 'id',
			scriptName: ({ displayName, name }) => displayName ?? name,
			scriptType: 'scriptType',
			description: 'description',
			fileName: 'fileName',
			assignedTo: ({ ScriptAssignment }) => listed(ScriptAssignment),
			excluded: ({ ScriptExclude }) => listed(ScriptExclude),
			createdAt: 'createdDateTime',
			modifiedAt: 'lastModifiedDateTime',
			...(allTenants && { collectedAt: 'CacheTimestamp' }),
		}),
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	},
);
