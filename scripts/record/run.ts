import type { Difference } from './compare';
import { differences } from './compare';
import { withoutLongLists } from './longLists';
import { withoutSecrets } from './masks';
import type { Microsoft } from './microsoft';
import type { Patience } from './play';
import { play } from './play';
import type { Recording } from './recording';
import type { Sender } from './target';

/** A recorded case that came out otherwise. */
export interface CaseDifference extends Difference {
	case: string;
	/** Which request of the case, such as `2 GET ListScheduledItems`. */
	request: string;
}

/** What a run found. */
export interface RunResult {
	played: number;
	/** Cases that could not be played, with the reason. */
	leftOut: { case: string; reason: string }[];
	/** Cases whose request got no answer, or whose stand-in failed. */
	broken: { case: string; reason: string }[];
	found: CaseDifference[];
	/** The cases with what was answered this time. */
	answered: Recording[];
}

/**
 * Plays recordings one after another and compares.
 *
 * @param recordings what to play
 * @param sender the CIPP
 * @param microsoft a stand-in for Microsoft, if there is one
 * @param patience how long to wait for tasks
 * @param progress called after each case
 * @returns what was found
 */
export async function runRecordings(
	recordings: Recording[],
	sender: Sender,
	microsoft: Microsoft | undefined,
	patience: Patience,
	progress: (done: number) => void = () => undefined,
): Promise<RunResult> {
	const result: RunResult = { played: 0, leftOut: [], broken: [], found: [], answered: [] };
	for (const recording of recordings) {
		const reason = whyNot(recording, sender, microsoft);
		if (reason !== undefined) {
			result.leftOut.push({ case: recording.case, reason });
			continue;
		}
		try {
			const { answers, calls } = await play(recording, sender, microsoft, patience);
			result.played += 1;
			result.found.push(...compared(recording, answers, calls));
			result.answered.push(withAnswers(recording, answers, calls));
		} catch (error) {
			result.broken.push({
				case: recording.case,
				reason: error instanceof Error ? error.message : String(error),
			});
		}
		progress(result.played + result.broken.length);
	}
	return result;
}

function whyNot(
	{ client, microsoft: rules }: Recording,
	sender: Sender,
	microsoft: Microsoft | undefined,
): string | undefined {
	if (rules?.length && !microsoft) return 'It needs a stand-in for Microsoft (--microsoft).';
	const role = client ?? 'editor';
	return sender.has(role) ? undefined : `It needs an API client (--client ${role}=<id>).`;
}

function compared(
	recording: Recording,
	answers: { status: number; type: string; answer: unknown }[],
	calls: string[] | undefined,
): CaseDifference[] {
	const found = recording.exchanges.flatMap((exchange, index) => {
		const answer = answers[index];
		// A new case has no answer yet.
		if (!answer || exchange.status === undefined) return [];
		const request = `${index + 1} ${exchange.method} ${exchange.endpoint}`;
		return differences(exchange, answer).map((difference) => ({
			case: recording.case,
			request,
			...difference,
		}));
	});
	if (!calls || !recording.calls) return found;
	const asAnswer = (answer: unknown) => ({ status: 200, type: '', answer });
	// Lines of one batch, and steps of one task, come in any order.
	const missed = differences(asAnswer([...recording.calls].sort()), asAnswer([...calls].sort()));
	return [
		...found,
		...missed.map((difference) => ({
			case: recording.case,
			request: 'calls to Microsoft',
			...difference,
		})),
	];
}

function withAnswers(
	recording: Recording,
	answers: { status: number; type: string; answer: unknown }[],
	calls: string[] | undefined,
): Recording {
	const { exchanges, note, case: name, cipp, client, microsoft, node } = recording;
	return {
		case: name,
		cipp,
		...(client ? { client } : {}),
		...(microsoft ? { microsoft } : {}),
		...(node ? { node } : {}),
		exchanges: exchanges.map(({ method, endpoint, query, body, client, until }, index) => ({
			method,
			endpoint,
			...(query ? { query } : {}),
			...(body === undefined ? {} : { body }),
			...(client ? { client } : {}),
			...(until ? { until } : {}),
			...(withoutSecrets(withoutLongLists(answers[index])) as {
				status: number;
				type: string;
				answer: unknown;
			}),
		})),
		...(calls?.length ? { calls: withoutSecrets(calls) as string[] } : {}),
		...(note ? { note } : {}),
	};
}
