import type { LeaverOutcome } from './leaverOutcome';
import { table } from './table';

/**
 * The table of who was queued, scheduled or refused and why, with a line that counts them.
 *
 * @param outcomes what became of the rows of the HR file
 * @param width characters per line
 */
export function leaversTable(outcomes: LeaverOutcome[], width: number): string {
	const rows = outcomes.map((outcome) => [
		outcome.leaver.ticket,
		outcome.leaver.name,
		outcome.leaver.userPrincipalName,
		outcome.leaver.tenant,
		outcome.taken,
		[whenOrWhyNot(outcome), ...outcome.warnings].join(' '),
	]);
	const head = ['Ticket', 'Leaver', 'User', 'Tenant', 'Outcome', 'When, or why not'];
	const texts = outcomes.map(({ taken }) => taken);
	const counts = [...new Set(texts)].map(
		(taken) => `${texts.filter((text) => text === taken).length} ${taken}`,
	);
	return `${table(head, rows, width)}\n\n${outcomes.length} leavers: ${counts.join(', ')}.`;
}

/**
 * The table of what became of each step, for the leavers that the node waited for.
 *
 * @param outcomes what became of the rows of the HR file
 * @param width characters per line
 */
export function stepsTable(outcomes: LeaverOutcome[], width: number): string {
	const rows = outcomes.flatMap(({ leaver, steps }) =>
		steps.map(({ step, status, readBack, message }, line) => [
			line === 0 ? leaver.userPrincipalName : '',
			step,
			status,
			readBack,
			message,
		]),
	);
	return table(['User', 'Step', 'CIPP said', 'Read back', "CIPP's line"], rows, width);
}

function whenOrWhyNot(outcome: LeaverOutcome): string {
	const { reason, scheduledTime, result } = outcome;
	if (reason) return reason;
	if (scheduledTime) return scheduledTime.replace(/^(.{10})T(.{5}):\d{2}/, '$1 $2 ');
	return result ? `now: ${result}` : 'now';
}
