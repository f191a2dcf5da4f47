import { MemoryCredentials } from '../../workbench/memoryCredentials';
import { NodeTypeList } from '../../workbench/n8nEngine';
import type { BuiltPackage } from '../builtPackage';
import type { CippAddress } from './messages';

/**
 * Fills in both credentials as a user would, with the values of a simulated CIPP.
 *
 * @param built the package, whose credential types say what belongs in
 */
export function credentialsFor(
	{ url, tokenUrl, credentials }: CippAddress,
	{ oAuth2, apiKey }: BuiltPackage,
): MemoryCredentials {
	const { tenantId, clientId, clientSecret } = credentials;
	const memory = new MemoryCredentials([oAuth2, apiKey], new NodeTypeList({}));
	memory.save(oAuth2.name, {
		apiUrl: url,
		tenantId,
		clientId,
		clientSecret,
		accessTokenUrl: tokenUrl,
	});
	memory.save(apiKey.name, { apiUrl: url, apiKey: credentials.apiKey, headerName: '' });
	return memory;
}
