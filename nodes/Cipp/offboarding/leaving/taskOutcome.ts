import { judgeChangeLine } from '../../output/judge/changeLine';
import { readResultLines } from '../../scheduler/results/lines';
import type { Task } from '../../scheduler/task';
import type { Detail } from '../results';
import type { SentTask } from './send';

/** Wordings of `Set-CIPPUser`, `Set-CIPPManager` and `Add-CIPPGroupMember` for what they did. */
const DONE =
	/^(?:Success\. The user has been edited\.?|Set .+'s manager to .+|Successfully added .+ to group .+)$/i;

/** CIPP calls a task Completed that failed; its words tell, at their start or inside. */
const FAILED = /^(?:task )?failed\b|\bfailed to\b/i;

/** A shorter one may be a part of a word. */
const SHORTEST_NAME = 3;

/**
 * What a task that has ended did, by its lines: CIPP's state tells only that it ran.
 *
 * @param names names that may stand in a line and hold any word: of the user, the group, the manager
 * @returns an entry for each line; one `unknown` for a task without any
 */
export function taskOutcome(task: Task, { step }: SentTask, names: string[]): Detail[] {
	const { lines } = readResultLines(task.results);
	// `Set-CIPPManager` says so in a member of its own.
	const isDenied = /"Success"\s*:\s*false/i.test(textOf(task.results));
	const isFailed = /^failed$/i.test(task.state) || isDenied;
	const details = lines.map(({ message, state }): Detail => {
		const status = isFailed || state === 'failure' ? 'failure' : statusOf(message, names);
		return { step, status, message, restsOn: 'reported' };
	});
	if (details.length > 0) return details;
	const status = isFailed ? 'failure' : 'unknown';
	return [{ step, status, message: 'CIPP ran the task and said nothing.', restsOn: 'reported' }];
}

function statusOf(message: string, names: string[]): Detail['status'] {
	const masked = names
		.filter((name) => name.length >= SHORTEST_NAME)
		.sort((a, b) => b.length - a.length)
		.reduce((text, name) => text.split(name).join('«name»'), message);
	if (FAILED.test(masked)) return 'failure';
	const verdict = judgeChangeLine({ text: masked }, DONE);
	if (verdict === 'done') return 'success';
	return verdict === 'unsaid' ? 'unknown' : 'failure';
}

function textOf(results: unknown): string {
	return typeof results === 'string' ? results : JSON.stringify(results ?? '');
}
