import type { NodeCase } from '../nodeCase';
import { NO_ID, idOf, caseOf } from '../nodeCase';
import type { Exchange, Request } from '../recording';
import { EXCLUDED, FILTERED, TO_GROUPS } from './app';

const intunePolicy = caseOf('intunePolicy');
const intuneScript = caseOf('intuneScript');
const defender = caseOf('defender');

const CATALOG = { intunePolicyId: idOf('intune SettingsCat') };
const SCRIPT = { intuneScriptId: idOf('intune Win script') };

const JSON_OF_CATALOG = '{"name":"Old","platforms":"windows10","technologies":"mdm","settings":[]}';

const TEMPLATE: Request[] = [
	{
		method: 'POST',
		endpoint: 'AddIntuneTemplate',
		body: {
			displayName: 'Recorded template',
			description: 'Made up',
			RawJSON: JSON_OF_CATALOG,
			TemplateType: 'Catalog',
		},
	},
];

/** A list of the templates behind it, in which the new one is found. */
const TEMPLATE_LISTED: Request[] = [
	...TEMPLATE,
	{ method: 'GET', endpoint: 'ListIntuneTemplates' },
];

function newTemplate(exchanges: Exchange[]): Record<string, unknown> {
	const rows = (exchanges.at(-1)?.answer ?? []) as { Displayname: string; GUID: string }[];
	return {
		intuneTemplateId: rows.find(({ Displayname }) => Displayname === 'Recorded template')?.GUID,
	};
}

/** The connector of Defender, which every tenant with a licence for it has. */
const CONNECTOR = [
	{
		on: '^GRAPH GET /beta/deviceManagement/mobileThreatDefenseConnectors/',
		status: 200,
		body: { id: 'fc780465-2017-40d4-a0c5-307022471b92', partnerState: 'enabled' },
	},
];

/** Operations on policies and scripts of Intune, and on Defender. */
export const INTUNE_CASES: NodeCase[] = [
	intunePolicy('getAll', { parameters: { returnAll: true } }),
	intunePolicy('getAllTemplates', { before: TEMPLATE, parameters: { returnAll: true } }),
	intunePolicy('getAllTemplates', {
		variant: 'one',
		before: TEMPLATE,
		parameters: {
			returnAll: true,
			options: { intuneTemplateId: 'b79d0123-3105-4c5d-9f15-62cc7a7eb7e1.IntuneTemplate.json' },
		},
	}),
	intunePolicy('create', {
		parameters: {
			policySource: 'json',
			policyFamily: 'Catalog',
			policyName: 'Recorded',
			policyJson: JSON_OF_CATALOG,
			assignTo: 'devices',
		},
	}),
	intunePolicy('create', {
		variant: 'from a template, for groups',
		before: TEMPLATE_LISTED,
		found: newTemplate,
		otherwise: { replaceExisting: true },
		parameters: { policySource: 'template', ...TO_GROUPS, options: { ...EXCLUDED, ...FILTERED } },
	}),
	intunePolicy('assign', {
		variant: 'groups',
		parameters: {
			...CATALOG,
			...TO_GROUPS,
			assignmentMode: 'replaceGroups',
			options: { ...EXCLUDED, ...FILTERED },
		},
	}),
	intunePolicy('assign', {
		parameters: { ...CATALOG, assignTo: 'users' },
		unknownUser: { intunePolicyId: NO_ID },
	}),
	intunePolicy('delete', {
		parameters: { ...CATALOG, confirmDeletion: true },
		unknownUser: { intunePolicyId: NO_ID },
	}),
	intuneScript('getAll', { parameters: { returnAll: true } }),
	intuneScript('delete', {
		parameters: { ...SCRIPT, confirmDeletion: true },
		unknownUser: { intuneScriptId: NO_ID },
	}),
	defender('getAllStates', { parameters: { limit: 2 } }),
	defender('getAllVulnerabilities', {
		parameters: { returnAll: true },
		refused: [{ on: '^OTHER GET api.securitycenter', what: 403 }],
	}),
	defender('deploy', {
		given: CONNECTOR,
		// The policies that it makes, by which it confirms them.
		keeps: ['Default AV', 'ASR Default', 'EDR Configuration'],
		parameters: {
			assignTo: 'allDevices',
			antivirus: ['AllowRealTime', 'ScanArchives'],
			asrRules: ['BlockAdobeChild', 'BlockWin32Macro'],
			asrMode: 'audit',
			edr: ['Config'],
			setConnector: true,
			connector: ['Connectwindows'],
			options: { networkProtection: '1', excludedPaths: 'C:\\x' },
		},
	}),
];
