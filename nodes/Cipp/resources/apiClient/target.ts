import type { Part } from '../../forms/part';
import { objectId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import { amongOwn } from '../../nouns/amongRows';
import { namedByField } from '../../nouns/namedByField';
import type { ApiClient } from './clients';
import { CLIENTS_READ, readClients } from './clients';

/** One API client, and what CIPP keeps of it once it was looked up. */
export interface ClientParams {
	clientId: string;
	found?: ApiClient;
}

/**
 * One API client that CIPP has.
 *
 * @param description of the field
 */
export function apiClientTarget(description: string): Target<ClientParams> {
	const picker = objectId({
		displayName: 'API Client',
		name: 'clientId',
		description,
		search: 'searchApiClients',
		example: '3f2b8c1e-6a0d-4f6e-9a55-0d1c2b3a4e5f',
	});
	const lowered: Part<string> = {
		...picker,
		read: (item, path) => picker.read(item, path).toLowerCase(),
	};
	return {
		...namedByField<'clientId', Pick<ClientParams, 'found'>>('clientId', lowered, {
			lookUps: [CLIENTS_READ],
			about: ({ found }) => found && { appName: found.appName },
		}),
		resolve: async (entries, context) =>
			await amongOwn(entries, context, {
				read: readClients,
				take(params, clients) {
					params.found = clients.find(({ clientId }) => clientId.toLowerCase() === params.clientId);
					if (!params.found) {
						return `“API Client” is ${params.clientId}, which CIPP does not have. Choose from the list.`;
					}
					// As CIPP has it, which compares in exact case.
					params.clientId = params.found.clientId;
					return undefined;
				},
			}),
	};
}

/** The ID by which CIPP knows it, once it was looked up. */
export const clientIdOf = ({ clientId }: ClientParams): string => clientId;
