import { markdownTable } from './markdownTable';

/** A goal with what was measured. */
export interface Goal {
	/** What is wanted, with its limit: `Wall time against the bare loop, 1,000 items: up to 1.10`. */
	what: string;
	measured: string;
	isMet: boolean;
}

/** @returns the goals as a table, each with yes or no */
export function goalTable(goals: Goal[]): string {
	return markdownTable(
		['Goal', 'Measured', 'Met'],
		goals.map(({ what, measured, isMet }) => [what, measured, isMet ? 'yes' : 'NO']),
	);
}
