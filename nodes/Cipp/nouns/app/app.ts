import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { objectId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import type { FoundParams } from '../foundObject';
import { byId, foundObject } from '../foundObject';
import { askGraph } from '../askGraph';
import { INTUNE_READ } from '../intune/assignmentFilter';

/** An app of Intune. */
export interface App {
	id: string;
	name: string;
	/** Type of Graph, e.g. `winGetApp`. */
	type: string;
	/** As Graph gives them. */
	assignments: IDataObject[];
}

/** One app of a tenant. */
export type AppParams = FoundParams<App>;

/**
 * Reads the apps of a tenant with their assignments.
 *
 * @param tenant default domain
 * @throws CippFailure when CIPP or Microsoft refuses
 */
export async function readApps(
	tenant: string,
	context: Pick<OperationContext, 'client' | 'patience'>,
): Promise<App[]> {
	const endpoint = 'deviceAppManagement/mobileApps';
	const more = { $expand: 'assignments' };
	const rows = await askGraph({ tenant, endpoint, more }, context);
	return rows.map((row) => ({
		id: String(row.id),
		name: String(row.displayName ?? ''),
		type: typeOf(row),
		assignments: (row.assignments ?? []) as IDataObject[],
	}));
}

/** @returns the type of an app without the name of its space, e.g. `winGetApp` */
export function typeOf({ '@odata.type': type }: IDataObject): string {
	return String(type ?? '').replace('#microsoft.graph.', '');
}

/**
 * One app. It is looked up, so that the output says by name what was changed.
 *
 * @param description of the field, e.g. `The app to delete`
 */
export function app(description: string): Target<AppParams> {
	return foundObject<App>({
		picker: objectId({
			name: 'appId',
			displayName: 'App',
			description,
			search: 'searchApps',
			example: '085324f4-a160-4b88-8eab-8aba7253ad9b',
		}),
		lookUps: [INTUNE_READ],
		plural: 'The apps',
		advice: 'enter the ID that Get Many gives',
		load: async (tenant, _entered, context) => byId(await readApps(tenant, context)),
		about: (found, entered) => ({
			appId: found?.id ?? entered,
			...(found && { appName: found.name, appType: found.type }),
		}),
	});
}

/** The ID as it goes out. */
export const appIdOf = ({ found }: AppParams): string | undefined => found?.id;
