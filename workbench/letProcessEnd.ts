import { Container } from '@n8n/di';
import { SSHClientsManager } from 'n8n-core/dist/execution-engine/ssh-clients-manager';

/**
 * Ends the one thing that n8n-core leaves running: each execution context sets up the manager of
 * SSH tunnels, whose clean-up timer keeps a process alive for ever. n8n itself ends it when it
 * shuts down; it is the same manager for all runs, and doing this again does no harm.
 */
export function letProcessEnd(): void {
	Container.get(SSHClientsManager).onShutdown();
}
