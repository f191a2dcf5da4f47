import type { VirtualClock } from '../clock';

const WINDOW_MS = 10_000;

/** Counts the requests of the client in windows of ten seconds of the virtual clock. */
export class RequestWindow {
	private begins = 0;
	private count = 0;

	/** @param clock tells when a window ends */
	constructor(private readonly clock: VirtualClock) {}

	/**
	 * Counts a request.
	 *
	 * @param limit how many a window takes; any number when left out
	 * @returns whether it is within the limit
	 */
	takes(limit: number | undefined): boolean {
		const begins = Math.floor(this.clock.now() / WINDOW_MS) * WINDOW_MS;
		if (begins !== this.begins) this.count = 0;
		this.begins = begins;
		this.count += 1;
		return limit === undefined || this.count <= limit;
	}

	/** How many whole seconds there are until the next window, at least one. */
	secondsLeft(): number {
		return Math.max(1, Math.ceil((this.begins + WINDOW_MS - this.clock.now()) / 1000));
	}
}
