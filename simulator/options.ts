import type { AccessRules } from './access';
import { containerOptions, type ContainerOptions } from './container/options';
import type { Directory } from './directory/directory';
import type { Volume } from './directory/generate';
import type { ProfileName } from './profiles';

/** How long things take, in milliseconds of the virtual clock. */
export interface Timing {
	/** From the queue message of a run-now task to the claim. */
	wakeUpMs: number;
	/** From Pending to Running, and again to Processing. */
	startMs: number;
	/** For one step. */
	stepMs: number;
	/** Until the data of an all-tenants Graph query is there. */
	graphQueueMs: number;
}

/**
 * What answers at the address: the container edition, a function app, the static web app that
 * serves only the user interface, or the processor app of an offloaded set-up.
 */
export type HostKind = 'container' | 'functionApp' | 'staticWebApp' | 'processor';

/** How a simulator is started; everything may be left out. */
export interface SimulatorOptions {
	/** Port to listen on; a free one when left out. */
	port?: number;
	/** Address to listen on; 127.0.0.1 when left out. */
	host?: string;
	/** Which backend version to play; 10.8.2 when left out. */
	version?: ProfileName;
	/** What kind of host answers; "container" when left out. */
	hostKind?: HostKind;
	/**
	 * Plays the container edition's own host, with its cache and the form of its answers, around any
	 * version; goes with the host kind "container". Not played when left out.
	 */
	container?: ContainerOptions['release'] | ContainerOptions;
	/**
	 * auto: run-now tasks run by themselves shortly after they were posted. manual: the clock stands
	 * still, and work is done only when a test advances it. "auto" when left out.
	 */
	runMode?: 'auto' | 'manual';
	/** First moment of the virtual clock; the real time when left out. */
	startAt?: Date | string | number;
	/** Real milliseconds by which every answer of the API is held back; 0 when left out. */
	latencyMs?: number;
	/** How long things take; a few milliseconds each when left out. */
	timing?: Partial<Timing>;
	/** Seed of the order of steps and of the passwords; always the same when left out. */
	seed?: number;
	/** Tenants and users; the default content when left out. */
	directory?: Directory;
	/** Tenants and users to add to the directory. */
	volume?: Volume;
	/** What the API client may do; everything an editor may when left out. */
	access?: Partial<AccessRules>;
	/** Header that carries the API key; Authorization (as "Bearer <key>") when left out. */
	apiKeyHeader?: string;
	/** Lifetime of a token in virtual seconds; 3599 when left out. */
	tokenLifetimeSeconds?: number;
	/** Whether a password reset gives a link to the password in place of the password. */
	passwordPusher?: boolean;
	/** What ends stored results: the line break of Windows, or of Linux. That of Windows when left out. */
	lineBreak?: '\r\n' | '\n';
}

/** The options with everything filled in that the parts of the simulator read. */
export interface ResolvedOptions {
	hostKind: HostKind;
	container: ContainerOptions | undefined;
	latencyMs: number;
	timing: Timing;
	tokenLifetimeSeconds: number;
	passwordPusher: boolean;
	lineBreak: string;
}

/**
 * Fills in what was left out.
 *
 * @param options as given
 * @returns complete options
 */
export function resolveOptions(options: SimulatorOptions): ResolvedOptions {
	return {
		hostKind: options.hostKind ?? 'container',
		container: containerOptions(options.container),
		latencyMs: options.latencyMs ?? 0,
		timing: { wakeUpMs: 20, startMs: 2, stepMs: 2, graphQueueMs: 200, ...options.timing },
		tokenLifetimeSeconds: options.tokenLifetimeSeconds ?? 3599,
		passwordPusher: options.passwordPusher ?? false,
		lineBreak: options.lineBreak ?? '\r\n',
	};
}
