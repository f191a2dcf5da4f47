import type { Limited } from '../faultList';

/** A part of a Graph batch that is refused. */
export interface PartFault extends Limited {
	/** Matches the address of the part as it was sent. */
	url: RegExp;
	/** Status of the part; 403 when left out. 0: the part has no row in the answer. */
	status?: number;
	/** What Graph says; missing rights when left out. */
	message?: string;
}
