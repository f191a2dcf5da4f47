/** How the container edition's own host is played. Its settings are those it has by default. */
export interface ContainerOptions {
	/**
	 * early: every GET of a List* endpoint may come from the cache. later: the header
	 * x-craft-no-cache asks for a fresh answer.
	 */
	release: 'early' | 'later';
	/**
	 * Whether an answer from the cache is followed by a fresh run in the background, so that the next
	 * one is no older than this one. Left out, the few places for such runs are always taken, which is
	 * the worst that can happen: an answer stays as it is until it is 20 minutes old.
	 */
	refreshes?: boolean;
	/** How many requests a client has in each ten seconds of the virtual clock; no limit when left out. */
	requestsPerWindow?: number;
}

/**
 * @param given the release alone, or all options
 * @returns the options, or undefined when the container edition is not played
 */
export function containerOptions(
	given: ContainerOptions['release'] | ContainerOptions | undefined,
): ContainerOptions | undefined {
	return typeof given === 'string' ? { release: given } : given;
}
