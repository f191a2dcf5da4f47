import { join } from 'node:path';

/** The files that are loaded into n8n lie in the source tree only, wherever this was compiled to. */
const SOURCES = __dirname.replace(/([\\/])build[\\/]e2e/, '$1e2e');

const LOOPBACK_ONLY = join(SOURCES, 'loopbackOnly.js');

/** Makes the workers of n8n run the executions of a dead worker again, as n8n 1 does. */
export const STALLED_JOBS_RUN_AGAIN = join(SOURCES, 'stalledJobsRunAgain.js');

export interface EnvironmentOptions {
	userFolder: string;
	encryptionKey: string;
	port: number;
	brokerPort: number;
	/** File that gets the hosts outside this machine that n8n wanted to reach. */
	refusedConnections: string;
	/** Files to load into it before anything else. */
	preload?: string[];
	/** What differs from the settings here. */
	extra?: Record<string, string>;
}

/**
 * The environment of one n8n process: quiet, on loopback, and without the settings of an n8n that
 * the person running this may have.
 *
 * @returns a complete environment for `spawn`
 */
export function n8nEnvironment(options: EnvironmentOptions): NodeJS.ProcessEnv {
	const inherited = Object.entries(process.env).filter(
		([name]) =>
			!/^(N8N_|DB_|EXECUTIONS_|QUEUE_|WEBHOOK_|GENERIC_|NODE_|npm_|JEST_)/.test(name) &&
			!/^(https?|all|no)_proxy$/i.test(name),
	);
	const preload = [LOOPBACK_ONLY, ...(options.preload ?? [])];
	return {
		...Object.fromEntries(inherited),
		NODE_OPTIONS: preload.map((file) => `--require ${JSON.stringify(file)}`).join(' '),
		REFUSED_CONNECTIONS: options.refusedConnections,
		N8N_USER_FOLDER: options.userFolder,
		N8N_ENCRYPTION_KEY: options.encryptionKey,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_PORT: String(options.port),
		N8N_RUNNERS_BROKER_PORT: String(options.brokerPort),
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
		// The list of verified packages is fetched from n8n's site.
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_PYTHON_ENABLED: 'false',
		N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '10',
		...options.extra,
	};
}
