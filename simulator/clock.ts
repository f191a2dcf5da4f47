import { WorkQueue } from './workQueue';

// Taken when the module is loaded: a test that fakes timers for the client under test must not stop
// the simulator.
const realNow = Date.now.bind(Date);
const startTimer = globalThis.setTimeout;
const stopTimer = globalThis.clearTimeout;

/** Longer delays make setTimeout fire at once. */
const LONGEST_TIMER = 2_147_483_647;

/**
 * The time CIPP believes it is, and the work its scheduler does at given times. It follows the real
 * clock until it is frozen, set or advanced. In automatic mode one real timer runs the work that
 * falls due; in manual mode the clock stands still and only `advance` and `set` run work.
 */
export class VirtualClock {
	private readonly work = new WorkQueue();
	private offset = 0;
	private frozenAt: number | undefined;
	private timer: NodeJS.Timeout | undefined;
	private timerDueAt = 0;
	private stopped = false;
	private running = false;

	/**
	 * @param automatic true: due work runs by itself while the clock is not frozen
	 * @param startAt the first moment, in milliseconds since 1970; the real time when left out
	 */
	constructor(
		private readonly automatic: boolean,
		startAt?: number,
	) {
		if (startAt !== undefined) this.offset = startAt - realNow();
		// Not freeze(): a millisecond may have passed since the line above.
		if (!automatic) this.frozenAt = startAt ?? realNow();
	}

	/** The virtual time in milliseconds since 1970. */
	now(): number {
		return this.frozenAt ?? realNow() + this.offset;
	}

	/** The virtual time in whole seconds since 1970, the unit of CIPP's task table. */
	seconds(): number {
		return Math.floor(this.now() / 1000);
	}

	/** Stops the time; `advance` and `set` still move it. */
	freeze(): void {
		this.frozenAt = this.now();
		this.arm();
	}

	/** Lets the time run on from where it stands. */
	resume(): void {
		if (this.frozenAt === undefined) return;
		this.offset = this.frozenAt - realNow();
		this.frozenAt = undefined;
		this.arm();
	}

	/**
	 * Moves the time on. Work that falls due on the way has run, in order and each piece at its own
	 * time, when this returns; awaiting it is not needed and does no harm.
	 *
	 * @param milliseconds how far
	 */
	async advance(milliseconds: number): Promise<void> {
		this.travelTo(this.now() + milliseconds);
	}

	/**
	 * Moves the time to a moment. Going forward runs the work in between; going back runs nothing.
	 *
	 * @param moment a date, an ISO text or milliseconds since 1970
	 */
	async set(moment: Date | string | number): Promise<void> {
		this.travelTo(new Date(moment).getTime());
	}

	/** Has work done after a delay in virtual milliseconds. */
	after(delay: number, run: () => void): void {
		this.at(this.now() + delay, run);
	}

	/** Has work done at a moment, in milliseconds since 1970. */
	at(dueAt: number, run: () => void): void {
		this.work.add({ dueAt, run });
		// Work adds work: while it runs, the timer is set once at the end.
		if (!this.running && (this.timer === undefined || dueAt < this.timerDueAt)) this.arm();
	}

	/** Forgets all work that is still to be done. */
	forgetWork(): void {
		this.work.clear();
		this.arm();
	}

	/** Ends the clock: no timer stays behind. */
	stop(): void {
		this.stopped = true;
		this.work.clear();
		this.arm();
	}

	private travelTo(target: number): void {
		const wasFrozen = this.frozenAt !== undefined;
		this.running = true;
		let next = this.work.peek();
		while (next !== undefined && next.dueAt <= target) {
			this.work.take();
			this.frozenAt = Math.max(next.dueAt, this.now());
			next.run();
			next = this.work.peek();
		}
		this.running = false;
		this.frozenAt = wasFrozen ? target : undefined;
		this.offset = target - realNow();
		this.arm();
	}

	private arm(): void {
		if (this.timer !== undefined) stopTimer(this.timer);
		this.timer = undefined;
		const next = this.work.peek();
		if (!this.automatic || this.stopped || this.frozenAt !== undefined || !next) return;
		const delay = Math.min(Math.max(next.dueAt - this.now(), 0), LONGEST_TIMER);
		this.timerDueAt = next.dueAt;
		this.timer = startTimer(() => this.runDue(), delay);
		this.timer.unref();
	}

	private runDue(): void {
		this.timer = undefined;
		this.running = true;
		let next = this.work.peek();
		while (next !== undefined && next.dueAt <= this.now()) {
			this.work.take();
			next.run();
			next = this.work.peek();
		}
		this.running = false;
		this.arm();
	}
}
