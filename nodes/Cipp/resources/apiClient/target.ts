import { objectId } from '../../forms/parts';
import type { Target } from '../../forms/target';
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
	return {
		fields: [picker.field],
		lookUps: [CLIENTS_READ],
		read: (item) => ({ clientId: picker.read(item, picker.field.name).toLowerCase() }),
		subject: ({ clientId }) => clientId,
		about: ({ clientId, found }) => ({ clientId, ...(found && { appName: found.appName }) }),
		async resolve(entries, context) {
			if (entries.length === 0) return new Map();
			const clients = await readClients(context);
			const missing = entries.filter(({ params }) => {
				params.found = clients.find(({ clientId }) => clientId.toLowerCase() === params.clientId);
				// As CIPP has it, which compares in exact case.
				if (params.found) params.clientId = params.found.clientId;
				return !params.found;
			});
			return new Map(
				missing.map(({ index, params }) => [
					index,
					[`“API Client” is ${params.clientId}, which CIPP does not have. Choose from the list.`],
				]),
			);
		},
	};
}

/** The ID by which CIPP knows it, once it was looked up. */
export const clientIdOf = ({ clientId }: ClientParams): string => clientId;
