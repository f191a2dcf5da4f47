import { change } from '../../forms/change';
import { toggle } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { failureOf } from '../../output/changeFailure';
import { readClients } from './clients';
import { apiClientTarget } from './target';

/** Deletes an API client from CIPP (`Invoke-ExecApiClient`, action Delete). */
export const deleteApiClient = change(apiClientTarget('The API client to delete'), {
	name: 'Delete',
	value: 'delete',
	action: 'Delete API client',
	description: 'Delete an API client from CIPP for good; whoever uses it is kept out at once',
	options: {
		removesApp: toggle({
			displayName: 'Remove App Registration',
			name: 'removeAppRegistration',
			description:
				'Whether its app registration in your own tenant is deleted too. CIPP does not tell whether it did, and leaves one that was made elsewhere.',
		}),
	},
	endpoint: 'ExecApiClient',
	right: 'CIPP.Extension.ReadWrite',
	sends: {
		Action: () => 'Delete',
		ClientId: ({ clientId }) => clientId,
		RemoveAppReg: ({ removesApp }) => removesApp,
	},
	judge: (lines) => failureOf(lines, /^API client \S+ deleted$/),
	confirm: async (context, { clientId }) =>
		await readBack(context, {
			what: 'The list of clients',
			read: async () => await readClients(context),
			isMade: (clients) => clients.every((one) => one.clientId !== clientId),
			otherwise: 'the client is still there',
		}),
});
