import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** A policy that CIPP keeps as a template. */
export interface IntuneTemplate {
	id: string;
	name: string;
	description: string;
	/** CIPP's name of the family. */
	type: string;
	/** The policy as JSON text. */
	json: string;
}

/** What reading them sends, for the list of endpoints of an operation. */
export const TEMPLATES_READ: EndpointUse = {
	endpoint: 'ListIntuneTemplates',
	method: 'GET',
	right: 'Endpoint.MEM.Read',
	query: ['ID'],
};

/**
 * Reads templates (`Invoke-ListIntuneTemplates`).
 *
 * @param id of one template; undefined for all
 * @throws CippFailure when CIPP does not give them
 */
export async function readIntuneTemplates(
	id: string | undefined,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<IntuneTemplate[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListIntuneTemplates',
		...(id !== undefined && { query: { ID: id } }),
	};
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['GUID'], 'Look into the log book of CIPP for the reason.').map(
		({ GUID, Displayname, Description, Type, RAWJson }: IDataObject) => ({
			id: String(GUID),
			name: String(Displayname ?? ''),
			description: String(Description ?? ''),
			type: String(Type ?? ''),
			json: typeof RAWJson === 'string' ? RAWJson : '',
		}),
	);
}
