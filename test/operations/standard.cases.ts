import { TEMPLATE_ID } from '../../simulator/endpoints/tables/standard';
import type { OperationCase } from '../user/operationCase';
import type { Simulator } from '../../simulator';
import { get, post } from '../user/operationCase';
import { REFUSED, tenantCase } from './ofTenants';

const IDS = [TEMPLATE_ID.gold, TEMPLATE_ID.silver, TEMPLATE_ID.byHand];
const NAMES = ['Gold', 'Silver', 'By Hand'];
const SCOPES = ['AllTenants', 'contoso.com', 'AllTenants'];
const items = IDS.map((template) => ({ template }));

/** The role editor has no right to run or delete standards. */
export function asAdmin(cipp: Simulator): void {
	cipp.access.baseRole = 'admin';
}

const readTemplate = (id: string) => get('listStandardTemplates', { id });

/** Operations on standards. */
export const standardCases: OperationCase[] = [
	tenantCase({
		resource: 'standard',
		operation: 'getAll',
		sent: (domain) => [get('ListStandards', { tenantFilter: domain, ShowConsolidated: 'true' })],
		given: (domain) => [
			{
				tenantDomain: domain,
				standard: 'AuditLog',
				templateId: TEMPLATE_ID.gold,
				settings: { remediate: true },
			},
		],
		failure: { endpoint: 'ListStandards', ...REFUSED },
	}),
	tenantCase({
		// CIPP reads the query of the request alone.
		resource: 'standard',
		operation: 'run',
		prepare: asAdmin,
		parameters: { templateId: TEMPLATE_ID.gold },
		sent: (domain) => [
			readTemplate(TEMPLATE_ID.gold),
			{
				method: 'POST',
				endpoint: 'ExecStandardsRun',
				query: { tenantFilter: domain, templateId: TEMPLATE_ID.gold },
			},
		],
		given: (domain) => [
			{
				success: true,
				message: `Successfully started Standards Run for tenant: ${domain} - Template: Gold (${TEMPLATE_ID.gold})`,
				tenantDomain: domain,
				allTenants: false,
				templateId: TEMPLATE_ID.gold,
				template: 'Gold',
			},
		],
		failure: {
			endpoint: 'ExecStandardsRun',
			answer: {
				json: {
					Results: 'Failed to start standards run for tenant: fabrikam.com. Error: no queue',
				},
			},
			message: /Failed to start standards run for tenant: fabrikam\.com/,
			outcome: 'refused',
		},
	}),
	{
		resource: 'standard',
		operation: 'getAllTemplates',
		parameters: { returnAll: true, options: { templateId: '={{ $json.template }}' } },
		items,
		requests: IDS.map(readTemplate),
		outputs: IDS.map((templateId, place) => [
			{
				templateId,
				name: NAMES[place],
				type: 'standard',
				isManual: place === 2,
				tenants: [SCOPES[place]],
				excludedTenants: [],
				standards: ['AuditLog'],
				updatedAt: '2026-11-01T08:00:00Z',
				updatedBy: null,
			},
		]),
		failure: { about: TEMPLATE_ID.silver, endpoint: 'listStandardTemplates', ...REFUSED },
	},
	{
		resource: 'standard',
		operation: 'deleteTemplate',
		prepare: asAdmin,
		parameters: { templateId: '={{ $json.template }}' },
		items,
		requests: IDS.flatMap((ID) => [
			readTemplate(ID),
			post('RemoveStandardTemplate', { ID }),
			readTemplate(ID),
		]),
		outputs: IDS.map((templateId, place) => [
			{
				success: true,
				message: `Removed Standards Template named: '${NAMES[place]}' with id: ${templateId}`,
				confirmed: true,
				templateId,
				name: NAMES[place],
				type: 'standard',
				tenants: [SCOPES[place]],
			},
		]),
		failure: {
			about: TEMPLATE_ID.silver,
			endpoint: 'RemoveStandardTemplate',
			answer: {
				status: 500,
				json: { Results: 'Failed to remove Standards template: Silver with id: x. Error: locked' },
			},
			message: /Failed to remove Standards template: Silver/,
			outcome: 'refused',
		},
	},
];
