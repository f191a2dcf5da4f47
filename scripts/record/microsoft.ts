import type { FailRule } from './recording';

/** An entry of the log of a stand-in for Microsoft. */
interface LogEntry {
	label: string;
	method?: string;
	status?: number | string;
	/** The requests of a batch. */
	parts?: { label: string; status?: number | string }[];
}

/** A stand-in for Microsoft that tells which calls reached it. */
export interface Microsoft {
	/** Puts it back to its beginning and makes the given calls fail. */
	prepare(rules: FailRule[]): Promise<void>;
	/** Makes the given calls fail from now on. */
	fail(rules: FailRule[]): Promise<void>;
	/** The calls that changed something, or tried to, since then: label and status, in order. */
	changes(): Promise<string[]>;
	/** All calls since then, reads included. */
	calls(): Promise<string[]>;
}

/**
 * Talks to a stand-in for Microsoft. It answers `GET /__log` with a JSON list of `label`, `status` and,
 * for a batch, `parts`; `GET /__reset`; and `POST /__fail` with the rules of calls that are to fail.
 *
 * @param address where it is
 * @returns the stand-in
 */
export function microsoftAt(address: string): Microsoft {
	const call = async (path: string, body?: unknown): Promise<unknown> => {
		const response = await fetch(`${address}${path}`, {
			...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(30_000),
		});
		if (!response.ok) throw new Error(`${address}${path} answered ${response.status}.`);
		return (await response.json()) as unknown;
	};
	const log = async () => ((await call('/__log')) as LogEntry[]).flatMap(asCalls);
	return {
		async prepare(rules) {
			await call('/__reset');
			if (rules.length > 0) await call('/__fail', rules);
		},
		fail: async (rules) => {
			await call('/__fail', rules);
		},
		changes: async () => (await log()).filter(isChange),
		calls: log,
	};
}

function asCalls({ label, status, parts }: LogEntry): string[] {
	return parts?.length
		? parts.map((part) => `${part.label} ${part.status ?? ''}`)
		: [`${label} ${status ?? ''}`];
}

/**
 * Whether a call changes something: no reading verb of HTTP, no cmdlet that reads, and nothing that
 * only asks in the form of a POST.
 *
 * @param call label and status of a call
 */
export function isChange(call: string): boolean {
	if (/^(TOKEN|EXOBATCH)/.test(call)) return false;
	if (/^EXO(PART)? /.test(call)) return !/^EXO(PART)? (Get|Search-|Test-)/i.test(call);
	if (/^(GRAPH|PART|SP|OTHER) (GET|HEAD) /.test(call)) return false;
	return !READS_BY_POST.test(call);
}

const READS_BY_POST =
	/\$batch|conditionalAccess\/evaluate|getByIds|delta|contextinfo|ProcessQuery|ensureuser|\/sessions|adnotifications|\/search\//i;

/**
 * Whether Microsoft made the change that a call asked for.
 *
 * @param call label and status of a call
 */
export function isMade(call: string): boolean {
	return / 2\d\d$/.test(call);
}
