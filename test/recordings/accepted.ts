import type { Difference } from '../../scripts/record/compare';
import type { Exchange, Recording } from '../../scripts/record/recording';

/** A difference between the simulator and CIPP's own code that is meant to stay. */
export interface Accepted {
	/** Endpoint of the request, in any case. Every endpoint when left out. */
	endpoint?: string;
	/** The cases it is about; all of them when left out. */
	case?: RegExp;
	/** Only these versions; all of them when left out. */
	cipp?: string[];
	/** Path of the member, or `status` and `type`. */
	at: RegExp;
	kind?: Difference['kind'];
	/** Why it stays. */
	reason: string;
}

/** All accepted differences. One that no recording needs fails the test. */
export const ACCEPTED: Accepted[] = [];

/**
 * Looks a difference up among the accepted ones.
 *
 * @param found the difference, and where it was found
 * @returns index of the entry; undefined when it is not accepted
 */
export function isAccepted(found: {
	recording: Recording;
	exchange: Exchange;
	version: string;
	difference: Difference;
}): number | undefined {
	const { recording, exchange, version, difference } = found;
	const index = ACCEPTED.findIndex(
		(entry) =>
			(entry.endpoint?.toLowerCase() ?? exchange.endpoint.toLowerCase()) ===
				exchange.endpoint.toLowerCase() &&
			(entry.case?.test(recording.case) ?? true) &&
			(entry.cipp?.includes(version) ?? true) &&
			(entry.kind ?? difference.kind) === difference.kind &&
			entry.at.test(difference.at),
	);
	return index < 0 ? undefined : index;
}
