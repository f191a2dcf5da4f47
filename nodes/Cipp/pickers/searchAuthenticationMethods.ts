import type { IDataObject } from 'n8n-workflow';

import { chosenUser } from './chosen';
import { listPicker } from './listPicker';

const PASSWORD = 'passwordAuthenticationMethod';

/** Lists the authentication methods of the chosen user that can be removed. */
export const searchAuthenticationMethods = listPicker({
	ofTenant: 'a method',
	endpoint: 'ListGraphRequest',
	query: (context) => ({
		Endpoint: `users/${encodeURIComponent(chosenUser(context, 'a method'))}/authentication/methods`,
		// Only CIPP's application, not its delegated user, may read the methods of others.
		AsApp: true,
	}),
	entry: (row) =>
		typeOf(row) === PASSWORD ? undefined : { name: nameOf(row), value: String(row.id) },
});

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
