import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant, chosenUser } from './chosen';
import { searchList } from './graphPicker';

const PASSWORD = 'passwordAuthenticationMethod';

/**
 * Lists the authentication methods of the chosen user that can be removed.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchAuthenticationMethods(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const tenant = await chosenTenant(this, 'a method');
	const user = encodeURIComponent(chosenUser(this, 'a method'));
	const request = {
		method: 'GET' as const,
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: tenant,
			Endpoint: `users/${user}/authentication/methods`,
			// Only CIPP's application, not its delegated user, may read the methods of others.
			AsApp: true,
		},
	};
	const entry = (row: IDataObject) =>
		typeOf(row) === PASSWORD ? undefined : { name: nameOf(row), value: String(row.id) };
	return await searchList(this, request, entry, filter, paginationToken);
}

function typeOf(row: IDataObject): string {
	return String(row['@odata.type'] ?? '').replace('#microsoft.graph.', '');
}

/** `microsoftAuthenticatorAuthenticationMethod` of a phone as `Microsoft authenticator: Pixel 8`. */
function nameOf(row: IDataObject): string {
	const words = typeOf(row)
		.replace(/AuthenticationMethod$/, '')
		.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
	const kind = words.charAt(0).toUpperCase() + words.slice(1);
	const what = row.displayName ?? row.phoneNumber ?? row.emailAddress;
	return what ? `${kind}: ${String(what)}` : kind;
}
