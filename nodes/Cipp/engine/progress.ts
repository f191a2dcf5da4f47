/** A run of fewer items is over before anybody would look. */
const FEWEST_TOLD = 25;
/** However long the run, this many lines at most. */
const MOST_LINES = 20;

/** Counts the items of a run that are through. */
export interface SendingProgress {
	/** One more item has been sent, or refused. */
	next(): void;
}

/**
 * Tells how far the sending is, every twenty-fifth item or, of more than five hundred, every
 * twentieth part: so many lines come out whatever the pace is.
 *
 * @param total items to be sent
 * @param say takes a line
 */
export function progressOf(total: number, say: (line: string) => void): SendingProgress {
	const each = Math.max(FEWEST_TOLD, Math.ceil(total / MOST_LINES));
	let through = 0;
	return {
		next: () => {
			through++;
			if (through % each === 0 && through < total) say(`${through} of ${total} items are through.`);
		},
	};
}
