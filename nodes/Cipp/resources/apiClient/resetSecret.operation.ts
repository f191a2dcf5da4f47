import { change } from '../../forms/change';
import { refuseRepeated } from '../../forms/refuseRepeated';
import { secretOutput, withoutSecretIn } from './secret';
import { apiClientTarget, clientIdOf } from './target';

/** Gives an API client a new secret (`Invoke-ExecApiClient`, action ResetSecret). */
export const resetApiClientSecret = change(
	apiClientTarget('The API client that gets a new secret'),
	{
		name: 'Reset Secret',
		value: 'resetSecret',
		action: 'Reset secret of API client',
		description:
			'Give an API client a new secret, which the output holds. All older ones end at once.',
		checkTogether: refuseRepeated('API Client', clientIdOf),
		endpoint: 'ExecApiClient',
		right: 'CIPP.Extension.ReadWrite',
		sends: { Action: () => 'ResetSecret', ClientId: ({ clientId }) => clientId },
		givesSecret: () => true,
		judge: withoutSecretIn,
		output: secretOutput,
	},
);
