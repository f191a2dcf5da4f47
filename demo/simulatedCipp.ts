import type { ICredentialType } from 'n8n-workflow';

import { startSimulator, type Simulator, type Timing } from '../simulator';
import { MemoryCredentials } from '../workbench/memoryCredentials';
import { NodeTypeList } from '../workbench/n8nEngine';

/** Slow enough that the node has something to wait for, and quick for whoever watches. */
const WATCHABLE: Partial<Timing> = { wakeUpMs: 600, startMs: 200, stepMs: 150 };

/**
 * Starts a simulated CIPP on a free port of this machine. It refuses to queue one of the leavers,
 * and fails to block the sign-in of another.
 *
 * @param timing how long its work takes
 * @returns the simulator; `close` ends it
 */
export async function startCipp(timing: Partial<Timing> = WATCHABLE): Promise<Simulator> {
	const cipp = await startSimulator({ timing });
	cipp.failQueueing({
		user: 'big.mailbox@northwind.example',
		message: 'The storage account is busy. Please try again later.',
		thrown: true,
	});
	cipp.failStep({ user: 'mike@northwind.example', step: 'DisableSignIn' });
	return cipp;
}

/**
 * Fills in the credential as a user would, with the values of the simulator. The token URL, which
 * n8n makes from the Tenant ID, is the one thing that differs from a real CIPP.
 *
 * @param cipp the simulator
 * @param credentialType the CIPP OAuth2 credential
 */
export function credentialsFor(
	cipp: Simulator,
	credentialType: ICredentialType,
): MemoryCredentials {
	const credentials = new MemoryCredentials([credentialType], new NodeTypeList({}));
	const { tenantId, clientId, clientSecret } = cipp.credentials;
	credentials.save(credentialType.name, {
		apiUrl: cipp.url,
		tenantId,
		clientId,
		clientSecret,
		cloud: 'custom',
		authority: cipp.url,
	});
	return credentials;
}
