import type { CippClient } from '../../transport/client';
import type { Patience } from '../../transport/patience';
import type { StepName } from '../results';
import type { Wanted } from './directoryReads';
import type { Evidence } from './evidence';
import { gather } from './gather';
import { reportedOf } from './reported';
import { CHECKS } from './steps';
import type { Truth, Verification, VerifiedUser } from './verification';

/** How often something is read again that is not as CIPP says, or that gave no answer. */
const FURTHER_LOOKS = 3;
const LONGEST_STEP_MS = 10_000;
const LONGEST_PAUSE_MS = 60_000;

/** Hears of what was read of a user, and for which steps. */
export type OnRead = (user: VerifiedUser, steps: StepName[], evidence: Evidence) => void;

/** Something to look at: a user, and the steps in question. */
interface Open {
	user: VerifiedUser;
	steps: StepName[];
}

/**
 * Reads users back and compares them with what was asked for. Only what the steps need is read, of
 * many users at a time where CIPP can do that. What is not as CIPP reported is read again up to three
 * times, because Microsoft's directory takes a moment to show a change, and so is what gave no answer;
 * the pauses grow, and come to a minute at most unless CIPP asks for more.
 *
 * @param intervalMs the first pause, in milliseconds; ten seconds at most
 * @param onRead hears of what was read of a user for some steps, at each look
 * @returns the verifications of each user, in the order given. Throws nothing: what cannot be read
 * is `unknown`
 */
export async function verifyUsers(
	users: VerifiedUser[],
	client: CippClient,
	patience: Patience,
	intervalMs: number,
	onRead?: OnRead,
): Promise<Verification[][]> {
	const results = users.map(() => new Map<StepName, { truth: Truth; verdict: Verification }>());
	let open: Open[] = users.map((user) => ({ user, steps: [...new Set(user.steps)] }));
	for (let look = 0; open.length > 0; look++) {
		if (look > 0) {
			if (look > FURTHER_LOOKS || patience.stopped()) break;
			await patience.pause(pauseBefore(look, open, intervalMs, results, users));
			if (patience.stopped()) break;
		}
		const found = await gather(open.map(wantedOf), client, patience.stopped);
		for (const { user, steps } of open) {
			const evidence = found.get(user) as Evidence;
			const own = results[users.indexOf(user)];
			onRead?.(user, steps, evidence);
			for (const step of steps) {
				const truth = CHECKS[step].check(evidence, user);
				own?.set(step, { truth, verdict: judge(step, user, truth) });
			}
		}
		open = users.flatMap((user, index) => {
			const steps = [...(results[index] ?? [])].filter(([, result]) => mayChange(result));
			return steps.length > 0 ? [{ user, steps: steps.map(([step]) => step) }] : [];
		});
	}
	return users.map((user, index) =>
		[...new Set(user.steps)].flatMap((step) => results[index]?.get(step)?.verdict ?? []),
	);
}

/** Of a user without any step that can be read, nothing is asked. */
function wantedOf({ user, steps }: Open): Wanted {
	return { user, steps, sources: new Set(steps.flatMap((step) => CHECKS[step].needs)) };
}

function mayChange({ truth, verdict }: { truth: Truth; verdict: Verification }): boolean {
	return verdict.actual === 'contradicted' || (truth.is === 'unknown' && truth.isPassing === true);
}

function pauseBefore(
	look: number,
	open: Open[],
	intervalMs: number,
	results: Array<Map<StepName, { truth: Truth }>>,
	users: VerifiedUser[],
): number {
	const asked = open.flatMap(({ user, steps }) =>
		steps.map((step) => {
			const truth = results[users.indexOf(user)]?.get(step)?.truth;
			return truth?.is === 'unknown' ? (truth.waitMs ?? 0) : 0;
		}),
	);
	const own = Math.min(intervalMs, LONGEST_STEP_MS) * look;
	return Math.min(Math.max(own, ...asked), LONGEST_PAUSE_MS);
}

function judge(
	step: StepName,
	{ details, notSent = [] }: VerifiedUser,
	truth: Truth,
): Verification {
	const reported = reportedOf(step, details);
	const { message } = truth;
	if (truth.is === 'unknown') {
		const { reason } = truth;
		return { step, reported, actual: 'unknown', message, reason, restsOn: 'reported' };
	}
	const isClaimed = (reported === 'success' || reported === 'skipped') && !notSent.includes(step);
	const actual =
		truth.is === 'so' ? 'confirmed' : truth.is === 'notSo' && isClaimed ? 'contradicted' : 'notYet';
	const { found } = truth;
	return { step, reported, actual, message, restsOn: 'readBack', ...(found && { found }) };
}
