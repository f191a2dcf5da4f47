import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../engine/operation';
import { CippFailure } from '../transport/failure';
import { inFull } from '../transport/wrapFailure';

/** Waits before each look, in milliseconds: Microsoft shows a change after a moment. */
const LOOKS_AFTER = [0, 2000, 5000];

/** How to find out whether a change that CIPP reported was made. */
interface ReadBack<Seen> {
	/** What is read, e.g. `The policy`, for messages. */
	what: string;
	read(): Promise<Seen>;
	/** Whether what was read shows the change. */
	isMade(seen: Seen): boolean;
	/** What the output says of it; nothing when left out. */
	tell?(seen: Seen): IDataObject;
	/** What is wrong when it does not, as the end of `CIPP reported success, but`. */
	otherwise: string;
	/** Why Microsoft may show the change much later, as a sentence: then that is no failure. */
	mayLag?: string;
}

/**
 * Reads back what a change came to, and again after a moment where it does not show yet.
 *
 * @returns `confirmed`, with what was read; false with a warning where nothing could be read, or where
 * Microsoft is slow to show it, since CIPP reported success all the same
 * @throws CippFailure when what was read contradicts, unless Microsoft is known to show it later
 */
export async function readBack<Seen>(
	{ patience }: Pick<OperationContext, 'patience'>,
	{ what, read, isMade, tell, otherwise, mayLag }: ReadBack<Seen>,
): Promise<IDataObject> {
	for (const pause of LOOKS_AFTER) {
		if (pause > 0) await patience.pause(pause);
		try {
			const seen = await read();
			if (isMade(seen)) return { ...tell?.(seen), confirmed: true };
		} catch (error) {
			return {
				confirmed: false,
				warnings: [`${what} could not be read back: ${inFull(error as Error)}`],
			};
		}
	}
	if (mayLag) {
		return { confirmed: false, warnings: [`CIPP reported success, but ${otherwise}. ${mayLag}`] };
	}
	throw new CippFailure(`CIPP reported success, but ${otherwise}`, {
		outcome: 'unknown',
		description: `${what} was read back, ${LOOKS_AFTER.length} times. Look at it before you run it again: Microsoft may show a change after a while only.`,
	});
}
