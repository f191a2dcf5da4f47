import type { Ending } from './endings';

/** A task of CIPP, as far as it matters here. */
export interface FoundTask {
	/** User principal name. */
	user: string;
	marker: string;
}

/**
 * Compares what the node said of a user with the tasks that CIPP has.
 *
 * @param endings what the node said: it must be exactly one
 * @param tasks all tasks of this user
 * @returns what is wrong, as a sentence; undefined when the node kept its word
 */
export function problemOf(endings: Ending[], tasks: FoundTask[]): string | undefined {
	const [ending] = endings;
	if (!ending || endings.length > 1) {
		return `It ended ${endings.length} times (${endings.map(({ kind }) => kind).join(', ')}).`;
	}
	const count = tasks.length;
	const there = `CIPP has ${count} task${count === 1 ? '' : 's'}`;
	switch (ending.kind) {
		case 'accepted':
			if (count !== 1) return `It counts as accepted, and ${there}.`;
			if (ending.marker !== undefined && ending.marker !== tasks[0]?.marker) {
				return `It names the marker ${ending.marker}, and its task has ${tasks[0]?.marker}.`;
			}
			return undefined;
		case 'refused':
			if (count > 0) return `It counts as refused, and ${there}. It said: ${ending.reason}`;
			return ending.reason ? undefined : 'It was refused without a reason.';
		case 'unknown':
			if (count > 1) return `Its outcome is unknown, and ${there}.`;
			return ending.reason ? undefined : 'Its outcome is unknown, and nothing says so.';
	}
}
