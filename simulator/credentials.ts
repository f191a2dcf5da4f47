import { randomBytes, randomUUID } from 'node:crypto';

/** The throw-away credentials of one simulator; drawn anew every time it starts. */
export interface SimulatorCredentials {
	/** Tenant of the token address. */
	tenantId: string;
	clientId: string;
	clientSecret: string;
	/** `api://{clientId}/.default`. */
	scope: string;
	/** A key that is taken in place of a token. */
	apiKey: string;
	/** The header it travels in; in Authorization it is preceded by "Bearer ". */
	apiKeyHeader: string;
}

/**
 * Draws credentials. They open nothing but this simulator.
 *
 * @param apiKeyHeader name of the header for the API key
 * @returns the credentials
 */
export function drawCredentials(apiKeyHeader: string): SimulatorCredentials {
	const clientId = randomUUID();
	return {
		tenantId: randomUUID(),
		clientId,
		clientSecret: `simulator-secret-${randomBytes(12).toString('hex')}`,
		scope: `api://${clientId}/.default`,
		apiKey: `simulator-key-${randomBytes(12).toString('hex')}`,
		apiKeyHeader,
	};
}
