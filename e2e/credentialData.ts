import type { IDataObject } from 'n8n-workflow';

import type { Simulator } from '../simulator';

/**
 * What a user types into the OAuth2 credential, with the sign-in address of a simulated CIPP: the
 * editor stores no more, since it leaves out what has its default.
 *
 * @param cipp the simulator
 * @returns the data of a credential of the type cippOAuth2Api
 */
export function oAuth2Data(cipp: Simulator): IDataObject {
	const { tenantId, clientId, clientSecret } = cipp.credentials;
	return {
		apiUrl: cipp.url,
		tenantId,
		clientId,
		clientSecret,
		cloud: 'custom',
		authority: cipp.url,
	};
}
