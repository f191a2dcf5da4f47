import { keyOfFinding, type Finding } from './findings';

/** What is remembered of a finding: enough to say that it is gone. */
export type KnownFinding = [tenant: string, command: string, hash: string, preview: string];

/** Findings that are there, under their keys. */
export type KnownFindings = Record<string, KnownFinding>;

/** When the rules of an alert last ran, as `yyyyMMdd`, under `command tenant` and `command *`. */
export type LastRuns = ReadonlyMap<string, string>;

/** A preview is stored for each finding of each tenant, and is there for people. */
const LONGEST_PREVIEW = 120;

/**
 * Finds what alerts have found anew and what is gone. CIPP keeps the last findings of an alert for
 * seven days when it finds nothing any more (`Write-AlertTrace` is not called then), so a finding is
 * gone when it is no longer listed, or when its alert has run on a later day without finding it.
 *
 * @param known what the last look returned; undefined for the first one, which reports nothing
 * @param current all findings that CIPP lists
 * @param unread tenants whose findings could not be read: theirs stay as they were
 * @param lastRuns when the alerts last ran; an alert that is not there counts as not run
 */
export function whatChanged(
	known: KnownFindings | undefined,
	current: Finding[],
	lastRuns: LastRuns,
	unread: ReadonlySet<string> = new Set(),
): { raised: Finding[]; cleared: KnownFinding[]; next: KnownFindings } {
	const next: KnownFindings = {};
	const raised: Finding[] = [];
	for (const finding of current) {
		if (isStale(finding, lastRuns)) continue;
		const key = keyOfFinding(finding);
		if (next[key]) continue;
		const { tenant, command, hash, preview } = finding;
		next[key] = [tenant, command, hash, preview.slice(0, LONGEST_PREVIEW)];
		if (known && !known[key]) raised.push(finding);
	}
	const cleared: KnownFinding[] = [];
	for (const [key, finding] of Object.entries(known ?? {})) {
		if (next[key]) continue;
		if (unread.has(finding[0])) next[key] = finding;
		else cleared.push(finding);
	}
	return { raised, cleared, next };
}

function isStale({ command, tenant, lastRun }: Finding, lastRuns: LastRuns): boolean {
	const ran = [keyOfRule(command, tenant), keyOfRule(command, '*')]
		.map((key) => lastRuns.get(key) ?? '')
		.sort()
		.at(-1);
	return lastRun !== '' && ran !== undefined && ran > lastRun;
}

/** @param tenant default domain, or `*` for a rule that runs in several tenants */
export function keyOfRule(command: string, tenant: string): string {
	return `${command} ${tenant}`.toLowerCase();
}
