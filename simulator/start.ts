import type { AddressInfo } from 'node:net';
import { editor } from './access';
import { VirtualClock } from './clock';
import { drawCredentials } from './credentials';
import { defaultDirectory } from './directory/defaultContent';
import { generate } from './directory/generate';
import { createSimulatorServer } from './http/server';
import { resolveOptions, type SimulatorOptions } from './options';
import { PROFILES } from './profiles';
import { seededRandom } from './random';
import { Simulator } from './simulator';
import { SimulatorState } from './state';

/** The seed when none is given: two runs of a test see the same order of steps. */
const DEFAULT_SEED = 20_260_808;

/**
 * Starts a CIPP to test against: its API, its scheduler and its token address over HTTP, with
 * tenants and users in memory. Nothing of it is real and nothing leaves the machine.
 *
 * @param options what should differ from an ordinary 10.8.2 with the default content
 * @returns the running simulator; `close` ends it
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
	const directory = options.directory ?? defaultDirectory();
	if (options.volume) generate(directory, options.volume);
	const startAt = options.startAt === undefined ? undefined : new Date(options.startAt).getTime();
	const seed = options.seed ?? DEFAULT_SEED;
	const state = new SimulatorState({
		options: resolveOptions(options),
		profile: PROFILES[options.version ?? '10.8.2'],
		clock: new VirtualClock(options.runMode !== 'manual', startAt),
		random: seededRandom(seed),
		seed,
		directory,
		credentials: drawCredentials(options.apiKeyHeader ?? 'Authorization'),
		access: { ...editor(), ...options.access },
	});
	const server = createSimulatorServer(state);
	const host = options.host ?? '127.0.0.1';
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port ?? 0, host, resolve);
	});
	const { port } = server.address() as AddressInfo;
	const name = host.includes(':') ? `[${host}]` : host;
	return new Simulator(server, state, `http://${name}:${port}`);
}
