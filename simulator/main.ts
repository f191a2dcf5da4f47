import { parseArgs } from 'node:util';
import { startSimulator, type ProfileName } from './index';
import { PROFILES } from './profiles';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '0' },
		host: { type: 'string', default: '127.0.0.1' },
		version: { type: 'string', default: '10.8.2' },
		container: { type: 'string' },
		help: { type: 'boolean', default: false },
	},
});

const USAGE = `Usage: node build/simulator/main.js [--port N] [--host ADDRESS] [--version VERSION] [--container RELEASE]

Runs a small CIPP in memory: the API, the scheduler and the token address.
VERSION is one of ${Object.keys(PROFILES).join(', ')}.
RELEASE is early or later: plays the container edition with its cache of answers.`;

async function main(): Promise<void> {
	const { container } = values;
	const isRelease = container === undefined || container === 'early' || container === 'later';
	if (values.help || !Object.hasOwn(PROFILES, values.version) || !isRelease) {
		console.log(USAGE);
		process.exitCode = values.help ? 0 : 1;
		return;
	}
	const cipp = await startSimulator({
		port: Number(values.port),
		host: values.host,
		version: values.version as ProfileName,
		...(container === undefined ? {} : { container: { release: container, refreshes: true } }),
		// Slow enough to watch the states change, fast enough not to wait.
		timing: { wakeUpMs: 2000, startMs: 500, stepMs: 700, graphQueueMs: 3000 },
	});
	const { credentials } = cipp;
	console.log(`A simulated CIPP ${values.version} is running. Nothing in it is real.

Credential CIPP OAuth2 API:
  API URL          ${cipp.url}
  Tenant ID        ${credentials.tenantId}
  Client ID        ${credentials.clientId}
  Client Secret    ${credentials.clientSecret}
  Cloud            Custom
  Sign-In Address  ${cipp.url}

Credential CIPP API:
  API URL          ${cipp.url}
  API Key          ${credentials.apiKey}  (in the header ${credentials.apiKeyHeader})

Tenants and users:`);
	for (const tenant of cipp.directory.tenants) {
		const users = tenant.users.map((user) => user.userPrincipalName);
		console.log(`  ${tenant.defaultDomainName}: ${users.join(', ')}`);
	}
	console.log('\nThe credentials are thrown away when it ends. Ctrl+C ends it.');
	const end = () => {
		cipp.close().catch((error: unknown) => console.error(error));
	};
	process.once('SIGINT', end);
	process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
