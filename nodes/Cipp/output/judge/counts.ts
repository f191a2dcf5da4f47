/** What the numbers in a sentence say of how much was done. */
export type Amount = 'all' | 'part' | 'nothing' | 'unsaid';

/** Verbs of a change in the past tense, as CIPP and Microsoft use them. */
export const PAST =
	'(?:removed|deleted|disabled|enabled|set|added|created|converted|cancell?ed|cleared|hidden|hid|unhidden|reset|revoked|granted|gave|given|assigned|unassigned|wiped|issued|blocked|updated|changed|unlinked|stopped|patched|invited|restored|dismissed|turned (?:on|off)|signed out)';

const COUNTED = new RegExp(
	`\\b(?:${PAST}|processed) (?:a total of )?(\\d+)(?:(?: of|/| out of) ?(\\d+))?\\b`,
	'gi',
);

const SUCCEEDED =
	/\b(\d+) (?:successful|succeeded)\b(?:,? (?:and )?(\d+) (?:failed|unsuccessful)\b)?/gi;

/**
 * Reads the counts in a sentence that claims a success: "patched 0 users", "removed 0 of 3",
 * "0 successful, 2 failed". Nothing that was done to nobody is a success.
 *
 * @param masked a sentence with its names masked
 * @returns `unsaid` when it holds no count of what was done
 */
export function amountDone(masked: string): Amount {
	const counts = [
		...[...masked.matchAll(COUNTED)].map(([, done, total]) => ({
			done: Number(done),
			left: total === undefined ? 0 : Number(total) - Number(done),
		})),
		...[...masked.matchAll(SUCCEEDED)].map(([, done, failed]) => ({
			done: Number(done),
			left: Number(failed ?? 0),
		})),
	];
	if (counts.length === 0) return 'unsaid';
	if (counts.every(({ done }) => done === 0)) return 'nothing';
	return counts.some(({ done, left }) => done === 0 || left > 0) ? 'part' : 'all';
}
