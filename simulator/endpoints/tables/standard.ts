import type { Directory } from '../../directory/directory';
import { ok } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import { textOf } from '../../powershell/text';
import type { SimulatorState } from '../../state';
import type { Endpoint } from '../endpoint';
import { rows } from './plain';

interface Template {
	GUID: string;
	templateName: string;
	runManually: boolean;
	tenants: string[];
}

/** Ids of the templates that there are at first. */
export const TEMPLATE_ID = {
	gold: 'c55daff4-4598-4de6-9b1d-326fb5960b6c',
	silver: '27a7cc97-1010-436d-985d-e4e07e536c3f',
	byHand: '4f2afc9c-4099-4e1f-b9c9-f551123e54bd',
};

const KEPT = new WeakMap<Directory, Template[]>();

function templatesOf({ directory }: SimulatorState): Template[] {
	const known = KEPT.get(directory) ?? [
		{ GUID: TEMPLATE_ID.gold, templateName: 'Gold', runManually: false, tenants: ['AllTenants'] },
		{
			GUID: TEMPLATE_ID.silver,
			templateName: 'Silver',
			runManually: false,
			tenants: ['contoso.com'],
		},
		{
			GUID: TEMPLATE_ID.byHand,
			templateName: 'By Hand',
			runManually: true,
			tenants: ['AllTenants'],
		},
	];
	KEPT.set(directory, known);
	return known;
}

function view({ tenants, ...template }: Template): object {
	return {
		...template,
		type: 'standard',
		tenantFilter: tenants.map((value) => ({ value, label: value, type: 'Tenant' })),
		excludedTenants: [],
		standards: { AuditLog: { action: [{ label: 'Report', value: 'Report' }] } },
		updatedAt: '2026-11-01T08:00:00Z',
	};
}

/** Invoke-ExecStandardsRun: reads the query alone, and takes whatever stands there. */
function started(call: ApiCall, state: SimulatorState): string {
	const tenant = call.query('tenantFilter') ?? 'allTenants';
	const id = call.query('templateId') ?? '*';
	const found = templatesOf(state).filter(({ GUID }) => id === '*' || GUID === id);
	// A list of several is true in PowerShell, whatever is in it.
	const isManual = found.length > 1 || found[0]?.runManually === true;
	const name = id === '*' ? 'All' : `${found[0]?.templateName ?? ''} (${found[0]?.GUID ?? ''})`;
	return `Successfully started Standards Run for tenant: ${tenant} - Template: ${name}${isManual ? ' (Manual Only)' : ''}`;
}

/** Standards and their templates. */
export const standardEndpoints: Endpoint[] = [
	rows('ListStandards', 'Tenant.Standards.Read', ({ defaultDomainName }, call) =>
		call.query('ShowConsolidated') === 'true'
			? [
					{
						Tenant: defaultDomainName,
						Standard: 'AuditLog',
						Settings: { remediate: true },
						TemplateId: TEMPLATE_ID.gold,
					},
				]
			: [],
	),
	{
		name: 'listStandardTemplates',
		right: 'Tenant.Standards.Read',
		handle(call, state) {
			const id = call.query('id');
			return ok(
				templatesOf(state)
					.filter(({ GUID }) => id === undefined || GUID === id)
					.map(view),
			);
		},
	},
	{
		name: 'ExecStandardsRun',
		right: 'Tenant.Standards.ReadWrite',
		handle: (call, state) => ok({ Results: started(call, state) }),
	},
	{
		name: 'RemoveStandardTemplate',
		right: 'Tenant.Standards.ReadWrite',
		handle(call, state) {
			const id = textOf(call.bodyMember('ID'));
			const kept = templatesOf(state);
			const name = kept.find(({ GUID }) => GUID === id)?.templateName ?? '';
			KEPT.set(
				state.directory,
				kept.filter(({ GUID }) => GUID !== id),
			);
			return ok({ Results: `Removed Standards Template named: '${name}' with id: ${id}` });
		},
	},
];
