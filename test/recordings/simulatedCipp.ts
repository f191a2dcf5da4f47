import type { AccessRules } from '../../simulator/access';
import type { ProfileName, Simulator } from '../../simulator';
import { startSimulator } from '../../simulator';
import type { Played } from '../../scripts/record/play';
import { play } from '../../scripts/record/play';
import type { Recording } from '../../scripts/record/recording';
import type { Sender } from '../../scripts/record/target';
import { senderTo } from '../../scripts/record/target';
import { recordedWorld } from './world';

/** What the API clients of the recordings may do. */
const ACCESS: Record<string, Partial<AccessRules>> = {
	readonly: { baseRole: 'readonly' },
	ip: { wrongIpAddress: true },
	unknown: { baseRole: null },
	admin: { baseRole: 'admin' },
};

interface Running {
	cipp: Simulator;
	sender: Sender;
}

/** Plays recordings against a simulator in the state that CIPP was recorded in. */
export class SimulatedReplay {
	private running: Running | undefined;

	/** @param version which CIPP is simulated */
	constructor(private readonly version: string) {}

	/**
	 * Plays a recording. The simulator is a new one unless all that was asked of the last one was
	 * reading.
	 *
	 * @param recording what to send
	 * @returns the answers
	 */
	async play(recording: Recording): Promise<Played> {
		this.running ??= await start(this.version);
		const played = await play(recording, this.running.sender, undefined, {
			longestMs: 2_000,
			pauseMs: 2,
		});
		if (recording.exchanges.some(({ method }) => method !== 'GET')) await this.close();
		return played;
	}

	/** Ends the simulator that is running. */
	async close(): Promise<void> {
		const { running } = this;
		this.running = undefined;
		await running?.cipp.close();
	}
}

async function start(version: string): Promise<Running> {
	const cipp = await startSimulator({
		version: version as ProfileName,
		directory: recordedWorld(),
		// The day of the recordings: what a request finds depends on it.
		startAt: '2026-11-26T16:00:00Z',
		timing: { wakeUpMs: 1, startMs: 0, stepMs: 0, graphQueueMs: 1 },
	});
	const { clientId: id, clientSecret: secret } = cipp.credentials;
	const client = { id, secret };
	const sender = senderTo({
		address: cipp.url,
		tokenUrl: cipp.tokenUrl,
		clients: { editor: client, readonly: client, ip: client, unknown: client, admin: client },
		domains: {},
		timeoutMs: 20_000,
	});
	return {
		cipp,
		sender: {
			...sender,
			// One API client plays all of them: what it may do is set before each request.
			send: async (role, request) => {
				Object.assign(cipp.access, { baseRole: 'editor', wrongIpAddress: false, ...ACCESS[role] });
				return await sender.send(role, request);
			},
		},
	};
}
