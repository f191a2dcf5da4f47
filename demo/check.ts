import { DateTime } from 'luxon';

import type { TaskRow } from '../simulator';
import { outcomeText, type LeaverOutcome } from './leaverOutcome';

/** Rows that CIPP must have no task for. */
const WITHOUT_TASK = ['not sent', 'refused'];

/**
 * Compares the outcome of each row with the expected one, and all of them with CIPP's own table
 * of tasks: one offboarding per accepted leaver, at the right time, and none for anybody else.
 *
 * @param outcomes what came out of the node
 * @param expected ticket to outcome text
 * @param tasks rows of CIPP's table ScheduledTasks
 * @param timezone the workflow's time zone (IANA name)
 * @returns a sentence per thing that is not as it should be
 */
export function unexpected(
	outcomes: LeaverOutcome[],
	expected: Record<string, string>,
	tasks: TaskRow[],
	timezone: string,
): string[] {
	const found = Object.fromEntries(
		outcomes.map((outcome) => [outcome.leaver.ticket, outcomeText(outcome)]),
	);
	const tickets = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
	const differences = tickets
		.filter((ticket) => expected[ticket] !== found[ticket])
		.map(
			(ticket) =>
				`${ticket} should be "${expected[ticket] ?? 'absent'}" and is "${found[ticket] ?? 'absent'}".`,
		);
	return [...differences, ...unexpectedTasks(outcomes, tasks, timezone)];
}

function unexpectedTasks(outcomes: LeaverOutcome[], tasks: TaskRow[], timezone: string): string[] {
	const offboardings = tasks.filter(({ Command }) => Command === 'Invoke-CIPPOffboardingJob');
	const wanted = outcomes.filter(({ taken }) => !WITHOUT_TASK.includes(taken));
	const problems = wanted.flatMap(({ leaver: { userPrincipalName, leavesAt, tenant } }) => {
		const own = offboardings.filter(({ Name }) => Name === `Offboarding: ${userPrincipalName}`);
		const [task] = own;
		if (own.length !== 1 || !task) {
			return [`CIPP has ${own.length} offboardings of ${userPrincipalName} in place of 1.`];
		}
		if (task.Tenant !== tenant) {
			return [`CIPP offboards ${userPrincipalName} in ${task.Tenant} and not in ${tenant}.`];
		}
		if (leavesAt === null) return [];
		const seconds = DateTime.fromISO(leavesAt, { zone: timezone }).toSeconds();
		if (task.ScheduledTime === String(seconds)) return [];
		return [`CIPP offboards ${userPrincipalName} at ${task.ScheduledTime} and not at ${seconds}.`];
	});
	if (offboardings.length > wanted.length) {
		problems.push(`CIPP has ${offboardings.length} offboardings in place of ${wanted.length}.`);
	}
	return problems;
}
