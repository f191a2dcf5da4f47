import { INTUNE_ID } from '../../simulator/directory/intune';
import { INTUNE_TEMPLATE_ID } from '../../simulator/endpoints/tables/intuneTemplate';
import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';
import { readGraph } from './graphParts';
import { anyText, REFUSED, tenantCase } from './ofTenants';

const readPolicies = (domain: string) => get('ListIntunePolicy', { tenantFilter: domain });

const readCatalog = (domain: string): ExpectedRequest =>
	get('ListGraphRequest', {
		tenantFilter: domain,
		Endpoint: 'deviceManagement/configurationPolicies',
		$expand: 'assignments',
	});

const policy = `deviceManagement/ConfigurationPolicies/${INTUNE_ID.baseline}`;

const aboutBaseline = (domain: string) => ({
	tenantDomain: domain,
	intunePolicyId: INTUNE_ID.baseline,
	policyName: 'Baseline',
	policyType: 'Settings Catalog',
});

const TEMPLATE = '{"name":"BitLocker","platforms":"windows10","technologies":"mdm","settings":[]}';

/** A template for each of three items, which differ in nothing but that. */
const TEMPLATES = [
	{
		intuneTemplateId: INTUNE_TEMPLATE_ID.outlook,
		name: 'Outlook',
		type: 'Device',
		description: '',
		isCorrupt: false,
	},
	{
		intuneTemplateId: INTUNE_TEMPLATE_ID.bitLocker,
		name: 'BitLocker template',
		type: 'Catalog',
		description: 'Encrypts the drive',
		isCorrupt: false,
	},
	{
		intuneTemplateId: INTUNE_TEMPLATE_ID.broken,
		name: 'Broken [corrupt template: RAWJson is empty or not valid JSON]',
		type: 'Catalog',
		description: null,
		isCorrupt: true,
	},
];

/** Operations on policies of Intune. */
export const intunePolicyCases: OperationCase[] = [
	tenantCase({
		resource: 'intunePolicy',
		operation: 'getAll',
		sent: (domain) => [readPolicies(domain)],
		given: (domain) => [
			{
				...aboutBaseline(domain),
				collection: 'ConfigurationPolicies',
				description: '',
				assignedTo: ['All Devices'],
				excluded: [],
				createdAt: null,
				modifiedAt: '2026-11-01T08:00:00Z',
			},
		],
		failure: { endpoint: 'ListIntunePolicy', ...REFUSED },
	}),
	tenantCase({
		resource: 'intunePolicy',
		operation: 'create',
		parameters: {
			policySource: 'template',
			intuneTemplateId: INTUNE_TEMPLATE_ID.bitLocker,
			assignTo: 'devices',
		},
		sent: (domain) => [
			get('ListIntuneTemplates', { ID: INTUNE_TEMPLATE_ID.bitLocker }),
			readCatalog(domain),
			post('AddPolicy', {
				tenantFilter: domain,
				TemplateType: 'Catalog',
				displayName: 'BitLocker',
				Description: 'Encrypts the drive',
				RAWJson: TEMPLATE,
				TemplateID: INTUNE_TEMPLATE_ID.bitLocker,
				AssignTo: 'AllDevices',
			}),
			readCatalog(domain),
		],
		given: (domain) => [
			{
				success: true,
				message: anyText,
				replaced: false,
				intunePolicyId: anyText,
				confirmed: true,
				tenantDomain: domain,
				policyName: 'BitLocker',
				policyType: 'Settings Catalog',
				assignedTo: 'devices',
			},
		],
		failure: {
			endpoint: 'AddPolicy',
			answer: {
				json: {
					Results: [
						'Failed to add or set policy for fabrikam.com with display name BitLocker: Insufficient privileges to complete the operation.',
					],
				},
			},
			message: /Failed to add or set policy for fabrikam\.com/,
			// It may be there without its assignment.
			outcome: 'unknown',
		},
	}),
	tenantCase({
		resource: 'intunePolicy',
		operation: 'assign',
		parameters: { intunePolicyId: INTUNE_ID.baseline, assignTo: 'users' },
		sent: (domain) => [
			readPolicies(domain),
			post('ExecAssignPolicy', {
				tenantFilter: domain,
				ID: INTUNE_ID.baseline,
				Type: 'ConfigurationPolicies',
				platformType: 'deviceManagement',
				AssignTo: 'allLicensedUsers',
				assignmentMode: 'append',
			}),
			readGraph(domain, `${policy}/assignments`),
		],
		given: (domain) => [
			{
				success: true,
				message: `Successfully assigned group 'allLicensedUsers' on Policy ${INTUNE_ID.baseline}`,
				confirmed: true,
				...aboutBaseline(domain),
				assignedTo: 'users',
			},
		],
		failure: {
			endpoint: 'ExecAssignPolicy',
			answer: {
				status: 500,
				json: {
					Results: `Failed to assign allLicensedUsers to Policy ${INTUNE_ID.baseline}. Error: Insufficient privileges to complete the operation.`,
				},
			},
			message: /Failed to assign allLicensedUsers/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'intunePolicy',
		operation: 'delete',
		parameters: { intunePolicyId: INTUNE_ID.baseline, confirmDeletion: true },
		sent: (domain) => [
			readPolicies(domain),
			post('RemovePolicy', {
				tenantFilter: domain,
				ID: INTUNE_ID.baseline,
				URLName: 'ConfigurationPolicies',
			}),
			readGraph(domain, `${policy}?$select=id`),
		],
		given: (domain) => [
			{
				deleted: true,
				message: `Successfully deleted the ConfigurationPolicies policy with ID: ${INTUNE_ID.baseline}`,
				confirmed: true,
				...aboutBaseline(domain),
			},
		],
		failure: {
			endpoint: 'RemovePolicy',
			answer: {
				status: 403,
				json: {
					Results: 'Could not delete policy: Insufficient privileges to complete the operation.',
				},
			},
			message: /Could not delete policy/,
			outcome: 'refused',
		},
	}),
	{
		resource: 'intunePolicy',
		operation: 'getAllTemplates',
		parameters: { returnAll: true, options: { intuneTemplateId: '={{ $json.template }}' } },
		items: TEMPLATES.map(({ intuneTemplateId }) => ({ template: intuneTemplateId })),
		requests: TEMPLATES.map(({ intuneTemplateId }) =>
			get('ListIntuneTemplates', { View: 'true', ID: intuneTemplateId }),
		),
		outputs: TEMPLATES.map(({ isCorrupt, ...template }) => [
			{ ...template, package: null, source: null, isSynced: false, isCorrupt, usedBy: [] },
		]),
		failure: {
			about: INTUNE_TEMPLATE_ID.bitLocker,
			endpoint: 'ListIntuneTemplates',
			...REFUSED,
		},
	},
];
