import { change } from '../../forms/change';
import { toggle } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { failureOf } from '../../output/changeFailure';
import { CippFailure } from '../../transport/failure';
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
	explain: (failure) =>
		failure.httpCode === '200' && failure.results.length === 0 ? saidNothing(failure) : undefined,
	confirm: async (context, { clientId }) =>
		await readBack(context, {
			what: 'The list of clients',
			read: async () => await readClients(context),
			isMade: (clients) => clients.every((one) => one.clientId !== clientId),
			otherwise: 'the client is still there',
		}),
});

/** What CIPP answers when Microsoft does not let it delete the app registration, which comes first. */
function saidNothing(failure: CippFailure): CippFailure {
	return new CippFailure('CIPP did not say whether it deleted the API client', {
		...failure,
		outcome: 'unknown',
		description:
			'It answers with nothing when Microsoft refuses to delete the app registration, and the client stays then. Look at the clients with Get Many. Without “Remove App Registration” only CIPP forgets the client.',
	});
}
