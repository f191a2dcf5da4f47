import type { LeaverOutcome } from './leaverOutcome';
import { table, wrap } from './table';

const TITLES = ['Step', 'CIPP said', 'Read back', "CIPP's line"];

/**
 * What became of one leaver, as a block of lines: who it is, what the node and CIPP did, each
 * warning on lines of its own, and the steps where the node waited for them.
 *
 * @param outcome what became of a row of the HR file
 * @param width characters per line
 */
export function leaverBlock(outcome: LeaverOutcome, width: number): string {
	const { leaver, warnings, steps } = outcome;
	const indent = ' '.repeat(leaver.ticket.length + 2);
	const inner = width - indent.length;
	const rows = steps.map(({ step, status, readBack, message }) => [
		step,
		status,
		readBack,
		message,
	]);
	const lines = [
		...wrap(whatHappened(outcome), inner),
		...warnings.flatMap((warning) => wrap(`Warning: ${warning}`, inner)),
		...(rows.length > 0 ? ['', ...table(TITLES, rows, inner).split('\n')] : []),
	];
	return [
		`${leaver.ticket}  ${leaver.name}, ${leaver.userPrincipalName}, of ${leaver.tenant}`,
		...lines.map((line) => (indent + line).trimEnd()),
	].join('\n');
}

/**
 * The lines that sum up: how many leavers ended in which way, and who needs somebody's look.
 *
 * @param outcomes what became of the rows of the HR file
 * @param width characters per line
 */
export function summary(outcomes: LeaverOutcome[], width: number): string {
	const count = (taken: string) => outcomes.filter((one) => one.taken === taken).length;
	const withErrors = outcomes.filter(({ result }) => result && result !== 'completed');
	const kinds = [
		`${count('queued')} offboarded now`,
		`${count('scheduled')} planned in CIPP`,
		`${count('refused')} refused by CIPP`,
		`${count('not sent')} not sent, because their rows cannot be right`,
	];
	const failures = withErrors.map(({ leaver, steps }) => {
		const failed = steps.filter(({ status }) => status === 'failure').map(({ step }) => step);
		return `${leaver.name} (${failed.join(', ')})`;
	});
	const end = failures.length > 0 ? `Steps failed for ${failures.join(', ')}.` : 'No step failed.';
	return wrap(`${outcomes.length} leavers: ${kinds.join(', ')}. ${end}`, width).join('\n');
}

function whatHappened({ taken, reason, scheduledTime, result }: LeaverOutcome): string {
	if (reason) return `${taken}: ${reason}`;
	const time = scheduledTime.replace(/^(.{10})T(.{5}):\d{2}/, '$1 $2 ');
	if (time) return `${taken} for ${time}`;
	return result ? `${taken} to run now, and ${result}` : `${taken} to run now`;
}
