import type { IDataObject } from 'n8n-workflow';

import { redactSecrets } from '../../output/judge/redact';
import { readResultLines } from '../../scheduler/results/lines';
import { asSentences } from '../../transport/answers';
import { cleanText } from '../../transport/cleanText';
import { MAY_BE_ACCEPTED } from '../../transport/explain';
import { CippFailure } from '../../transport/failure';
import type { RefusalKind } from '../../transport/knownRefusals';
import { refusalKind } from '../../transport/wrapFailure';
import type { OffboardingSummary, StepName } from '../results';
import { classifyLine, summarise } from '../results';

/** What CIPP said when it took an offboarding. */
export type QueueAnswer = { texts: string[]; warnings: string[] } & (
	| { flow: 'task'; deploymentId?: string }
	| { flow: 'noTask' }
	| { flow: 'done'; summary: OffboardingSummary }
);

const RUN_NOW = /^Task Offboarding: (.+) scheduled to run now\.?$/i;
const SCHEDULED = /^Successfully added task: Offboarding: (.+?)\. It will run in .+$/i;
const ADDED_BEFORE_10 = /^Successfully added task: Offboarding: (.+?)\.?$/i;
const STARTED = /^Offboarding job started for (.+?) with \d+ tasks?/i;
const REFUSED = /^(?:error - |access\b.*\bnot allowed)/i;

/** Failures found here carry it, because a missing status would look like a missing answer. */
const OK = '200';

/**
 * Decides from the answer of `Invoke-ExecOffboardUser` whether CIPP took the offboarding of one
 * user. The answer is a success only when a sentence says so for this very user: some failures to
 * queue come back with status 200 and an "Error - ..." text (`Add-CIPPScheduledTask`), and CIPP
 * drops users that it cannot read without a word. The version is told from the form of the answer.
 *
 * @param body parsed answer with status 200
 * @param userPrincipalName the user as sent
 * @param steps wire names of the steps that were asked for
 * @throws CippFailure when CIPP did not say that it took this user
 */
export function readQueueAnswer(
	body: unknown,
	userPrincipalName: string,
	steps: StepName[],
): QueueAnswer {
	const results = resultList(body);
	const raw = textsIn(results);
	const texts = raw.map((text) => redactSecrets(text).text);
	const isOwn = (pattern: RegExp) =>
		raw.some((text) => pattern.exec(text)?.[1]?.toLowerCase() === userPrincipalName.toLowerCase());

	const isQueued = isOwn(RUN_NOW) || isOwn(SCHEDULED);
	const refusals = raw.filter((text) => REFUSED.test(text)).length;
	// Beside other lines it is one of a step, in versions of CIPP that run the steps first.
	if (refusals > 0 && (isQueued || refusals === raw.length)) throw refused(texts, isQueued);
	if (isQueued || isOwn(ADDED_BEFORE_10)) {
		// A false before the text means that the wake-up message was lost; the timer still finds it.
		const warnings = results.includes(false)
			? [
					'CIPP could not wake up its scheduler. The offboarding starts at the next quarter of an hour.',
				]
			: [];
		const { DeploymentId } = body as IDataObject;
		return {
			flow: 'task',
			texts,
			warnings,
			...(typeof DeploymentId === 'string' && DeploymentId && { deploymentId: DeploymentId }),
		};
	}
	if (isOwn(STARTED)) {
		return {
			flow: 'noTask',
			texts,
			warnings: [
				'This version of CIPP (10.1.0 to 10.2.3) keeps no task for an offboarding that runs at once. Its results stand only in the log book of CIPP: update CIPP to have them here.',
			],
		};
	}
	return ranBeforeAnswering(results, userPrincipalName, steps) ?? notTaken(texts);
}

/** @returns the user whom a sentence says to be queued or started, in lower case; else undefined */
export function userTaken(text: string): string | undefined {
	return [RUN_NOW, SCHEDULED, ADDED_BEFORE_10, STARTED]
		.map((pattern) => pattern.exec(text)?.[1]?.toLowerCase())
		.find((user) => user !== undefined);
}

/** @returns true for a sentence with which CIPP refuses to queue an offboarding */
export function isRefusal(text: string): boolean {
	return REFUSED.test(text);
}

/** Reasons that CIPP may also give when it has begun. */
const MAY_COME_LATE = new Set<RefusalKind | undefined>(['function', 'other', 'microsoft']);

/** CIPP 10.2.4 meets this error before it has written the task. */
const CANNOT_SCHEDULE = /The property 'ScheduledTime' cannot be found/i;

/**
 * Judges a 403 by who gave it. CIPP from 10.2.4 on refuses to queue with sentences of its own; older
 * versions run the steps before they answer, and give the error of the step that ended the run, when
 * others are done already (`Invoke-ExecOffboardUser`).
 *
 * @param failure what sending came to
 * @returns the same failure, or one with an unknown outcome
 */
export function mayHaveBegun(failure: Error): Error {
	if (!(failure instanceof CippFailure) || failure.httpCode !== '403') return failure;
	const { results, message } = failure;
	if (results.length === 0 || results.some(isRefusal)) return failure;
	if (results.some((text) => CANNOT_SCHEDULE.test(text))) {
		return new CippFailure('This version of CIPP (10.2.4) cannot schedule an offboarding', {
			...failure,
			description: `CIPP answered: ${asSentences(results)} Nothing was queued. Update CIPP, or offboard without a date.`,
		});
	}
	if (!MAY_COME_LATE.has(refusalKind(failure))) return failure;
	return new CippFailure(`CIPP did not finish the offboarding: ${message}`, {
		...failure,
		outcome: 'unknown',
		description:
			'CIPP before 10.2.4 runs steps before it answers, so some of them may be done. Look at the user before you send it again, and update CIPP.',
	});
}

/** @returns those of the entries that are sentences; they may hold passwords */
export function textsIn(results: unknown[]): string[] {
	return results
		.filter((entry): entry is string => typeof entry === 'string' && entry !== '')
		.map(cleanText);
}

/** @returns the entries of `Results`, of whatever type; empty when there are none */
export function resultList(body: unknown): unknown[] {
	const results = (body as IDataObject | null)?.Results;
	if (Array.isArray(results)) return results;
	return results === undefined || results === null ? [] : [results];
}

/** CIPP before 10.1.0 runs the steps first and answers with their result lines. */
function ranBeforeAnswering(
	results: unknown[],
	user: string,
	steps: StepName[],
): QueueAnswer | undefined {
	const lines = readResultLines(results);
	const known = lines.lines.some(
		(line) => classifyLine(line, { requestedSteps: steps, user }).step !== null,
	);
	if (!known) return undefined;
	return {
		flow: 'done',
		texts: lines.lines.map(({ message }) => message),
		warnings: [
			'This version of CIPP (before 10.1.0) ran the offboarding before it answered. Update CIPP: it is not supported any more.',
		],
		summary: summarise({ lines, requestedSteps: steps, user }),
	};
}

function refused(texts: string[], alsoQueued: boolean): CippFailure {
	if (alsoQueued) {
		return new CippFailure('CIPP reported both success and a problem for the same user', {
			outcome: 'unknown',
			results: texts,
			httpCode: OK,
			description: `${asSentences(texts)} ${MAY_BE_ACCEPTED}`,
		});
	}
	const text = texts.find((candidate) => REFUSED.test(candidate)) ?? texts[0] ?? '';
	return new CippFailure(text, {
		outcome: 'refused',
		results: texts,
		httpCode: OK,
		description:
			'CIPP did not queue the offboarding although it answered with status 200. Look into the log book of CIPP for the reason.',
	});
}

function notTaken(texts: string[]): never {
	if (texts.length === 0) {
		throw new CippFailure('CIPP answered without queueing the offboarding', {
			outcome: 'refused',
			httpCode: OK,
			description:
				'The answer has status 200 but no result for this user, so nothing was queued. Check the user principal name, and update CIPP if it is older than 10.5.5.',
		});
	}
	throw new CippFailure('CIPP did not say that it queued the offboarding of this user', {
		outcome: 'unknown',
		results: texts,
		httpCode: OK,
		description: `CIPP answered: ${asSentences(texts)} ${MAY_BE_ACCEPTED}`,
	});
}
