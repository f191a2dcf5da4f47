/** What it takes to install one release of n8n beside this project. */
export interface N8nRelease {
	version: string;
	/** Major version of Node.js that it needs at least. */
	nodeMajor: number;
	dependencies: Record<string, string>;
	/** Pins where the newest version that n8n allows does not install or does not start. */
	overrides: Record<string, string>;
	/** What it cannot start without and npm has to compile; no other install script is run. */
	compiled: string[];
	/** Settings that this release needs besides those in environment.ts, to stay on loopback. */
	settings: Record<string, string>;
}

/** The oldest line of n8n that is supported, and the current release. */
const RELEASES: N8nRelease[] = [
	{
		version: '2.8.4',
		nodeMajor: 20,
		dependencies: {
			n8n: '2.8.4',
			'@opentelemetry/core': '2.1.0',
			'@opentelemetry/sdk-trace-base': '2.1.0',
		},
		overrides: { xlsx: '0.18.5', '@langchain/langgraph-checkpoint': '1.0.0' },
		compiled: ['sqlite3'],
		settings: {},
	},
	{
		version: '2.41.0',
		nodeMajor: 24,
		dependencies: { n8n: '2.41.0' },
		overrides: {
			xlsx: '0.18.5',
			linkedom: '0.18.12',
			'@langchain/langgraph-checkpoint': '1.1.5',
			'@langchain/protocol': '0.0.19',
		},
		compiled: ['sqlite3', 'isolated-vm'],
		// Fetches a list of servers from n8n's site at each start.
		settings: { N8N_DISABLED_MODULES: 'mcp-registry' },
	},
];

/**
 * @param version an exact version of n8n
 * @returns how to install it
 * @throws Error when this project has no recipe for it
 */
export function releaseOf(version: string): N8nRelease {
	const release = RELEASES.find((candidate) => candidate.version === version);
	if (release) return release;
	const known = RELEASES.map((candidate) => candidate.version).join(', ');
	throw new Error(`There is no recipe for n8n ${version}. Known are ${known}.`);
}
