import type { Directory } from '../../directory/directory';
import { ok } from '../../http/answer';
import type { SimulatorState } from '../../state';
import type { Endpoint } from '../endpoint';

/** A policy that CIPP keeps as a template. */
interface Template {
	GUID: string;
	Displayname: string;
	Description: string;
	Type: string;
	RAWJson: string;
}

/** Ids of the templates that there are at first. Those that CIPP brings have names of files. */
export const INTUNE_TEMPLATE_ID = {
	bitLocker: '27a7cc97-1010-436d-985d-e4e07e536c3f',
	outlook: 'Outlook.IntuneTemplate.json',
	broken: 'c55daff4-4598-4de6-9b1d-326fb5960b6c',
};

const KEPT = new WeakMap<Directory, Template[]>();

/** The templates of policies. */
export function intuneTemplatesOf({ directory }: Pick<SimulatorState, 'directory'>): Template[] {
	const known = KEPT.get(directory) ?? [
		{
			GUID: INTUNE_TEMPLATE_ID.bitLocker,
			Displayname: 'BitLocker template',
			Description: 'Encrypts the drive',
			Type: 'Catalog',
			RAWJson: '{"name":"BitLocker","platforms":"windows10","technologies":"mdm","settings":[]}',
		},
		{
			GUID: INTUNE_TEMPLATE_ID.outlook,
			Displayname: 'Outlook',
			Description: '',
			Type: 'Device',
			RAWJson: '{"@odata.type":"#microsoft.graph.windows10CustomConfiguration"}',
		},
		{
			GUID: INTUNE_TEMPLATE_ID.broken,
			Displayname: 'Broken',
			Description: '',
			Type: 'Catalog',
			RAWJson: '',
		},
	];
	KEPT.set(directory, known);
	return known;
}

/** Seen as a policy, with what the list tells of the template. */
function view({ GUID, Displayname, Description, Type, RAWJson }: Template): object {
	const shared = { Type, GUID, package: null, isSynced: false, source: null, usage: [] };
	if (RAWJson === '') {
		const why = 'RAWJson is empty or not valid JSON';
		return { ...shared, displayName: `${Displayname} [corrupt template: ${why}]`, corrupt: true };
	}
	const policy = JSON.parse(RAWJson) as object;
	return { ...policy, ...shared, displayName: Displayname, description: Description };
}

/** Templates of policies. */
export const intuneTemplateEndpoints: Endpoint[] = [
	{
		name: 'ListIntuneTemplates',
		right: 'Endpoint.MEM.Read',
		anyTenant: true,
		handle(call, state) {
			const id = call.query('ID');
			const found = intuneTemplatesOf(state).filter(({ GUID }) => !id || GUID === id);
			return ok(call.query('View') ? found.map(view) : found);
		},
	},
];
