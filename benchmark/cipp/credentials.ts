import type { ICredentialType, INodeTypes } from 'n8n-workflow';

import { MemoryCredentials } from '../../workbench/memoryCredentials';
import type { CippAddress } from './messages';

/**
 * Fills in the CIPP OAuth2 credential as a user would, with the values of a simulated CIPP.
 *
 * @param credentialType the built credential
 */
export function credentialsFor(
	{ url, tokenUrl, credentials: { tenantId, clientId, clientSecret } }: CippAddress,
	credentialType: ICredentialType,
	nodeTypes: INodeTypes,
): MemoryCredentials {
	const credentials = new MemoryCredentials([credentialType], nodeTypes);
	credentials.save(credentialType.name, {
		apiUrl: url,
		tenantId,
		clientId,
		clientSecret,
		accessTokenUrl: tokenUrl,
	});
	return credentials;
}
