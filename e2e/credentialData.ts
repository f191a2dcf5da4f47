import type { IDataObject } from 'n8n-workflow';

import type { Simulator } from '../simulator';

/**
 * What a user types into the OAuth2 credential, with the token address of a simulated CIPP.
 *
 * @param cipp the simulator
 * @returns the data of a credential of the type cippOAuth2Api
 */
export function oAuth2Data(cipp: Simulator): IDataObject {
	const { tenantId, clientId, clientSecret } = cipp.credentials;
	return {
		grantType: 'clientCredentials',
		apiUrl: cipp.url,
		tenantId,
		clientId,
		clientSecret,
		accessTokenUrl: cipp.tokenUrl,
		scope: '=api://{{$self["clientId"]}}/.default',
		authUrl: '',
		authQueryParameters: '',
		authentication: 'body',
		sendAdditionalBodyProperties: false,
		additionalBodyProperties: '',
	};
}
