import type { CaseDifference, RunResult } from './run';

/** A report of runs: text for the console, and everything for the file. */
export interface Report {
	text: string;
	/** Whether every case that was played came out as recorded. */
	isAlike: boolean;
	details: unknown;
}

/** How many differences the console shows. */
const SHOWN = 40;

/**
 * Says what came of a run.
 *
 * @param version version whose recordings were played
 * @param results what was found, file by file
 * @returns the report
 */
export function report(version: string, results: RunResult[]): Report {
	const found = results.flatMap((result) => result.found);
	const broken = results.flatMap((result) => result.broken);
	const leftOut = results.flatMap((result) => result.leftOut);
	const played = results.reduce((sum, result) => sum + result.played, 0);
	const differing = new Set(found.map((difference) => difference.case)).size;
	const lines = [
		...found.slice(0, SHOWN).map(asLine),
		...(found.length > SHOWN ? [`… and ${found.length - SHOWN} more`] : []),
		...broken.map(({ case: name, reason }) => `${name}: no result. ${reason}`),
		...reasons(leftOut),
		`${played} cases of ${version} played: ${played - differing} alike, ${differing} differ in ${found.length} places, ${broken.length} broke off, ${leftOut.length} left out.`,
	];
	return {
		text: lines.join('\n'),
		// A run that played nothing has shown nothing.
		isAlike: played > 0 && found.length === 0 && broken.length === 0,
		details: { version, played, found, broken, leftOut },
	};
}

function asLine(difference: CaseDifference): string {
	const { case: name, request, at, kind, recorded, answered } = difference;
	return `${name} (${request}): ${at || 'the answer'} ${kind}: recorded ${recorded}, answered ${answered}`;
}

function reasons(leftOut: RunResult['leftOut']): string[] {
	const counts = new Map<string, number>();
	for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts].map(([reason, count]) => `${count} cases left out. ${reason}`);
}
