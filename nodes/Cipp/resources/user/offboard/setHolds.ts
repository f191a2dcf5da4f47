import type { OperationContext } from '../../../engine/operation';
import { answerRows, asSentences, resultTexts, type CippAnswer } from '../../../transport/answers';
import { CippFailure } from '../../../transport/failure';
import { sendPatiently } from '../../../transport/patience';
import { inFull } from '../../../transport/wrapFailure';
import {
	HOLDS,
	HOLD_WORDS,
	holdsStay,
	type HoldName,
	type HoldReport,
} from '../../../offboarding/order/holds';
import type { OffboardParams } from '../../../offboarding/order/params';
import { mailboxesRequest } from '../../../offboarding/verify/mailbox';
import { cleanFailure } from '../../../output/failureSecrets';

/** Waits before each look, in milliseconds: Exchange shows a change after a moment. */
const LOOKS_AFTER = [0, 2000, 5000];

type Context = Pick<OperationContext, 'client' | 'patience'>;

/**
 * Puts a mailbox on hold before the offboarding of its user is queued, and makes sure that the
 * mailbox shows it (`Invoke-ExecSetLitigationHold`, `Invoke-ExecSetRetentionHold`). A hold that is on
 * is left as it is, so that a retry finds the one of the first try.
 *
 * @param params an order whose mailbox was read (`held`)
 * @returns what became of each hold, in the order of the order
 * @throws CippFailure with the outcome `refused` where a hold does not show: the offboarding is not
 * queued then, and sending all of it again is safe
 */
export async function setHolds(params: OffboardParams, context: Context): Promise<HoldReport[]> {
	const reports: HoldReport[] = [];
	for (const hold of params.holds) {
		reports.push(
			params.held?.on.includes(hold)
				? alreadySet(hold)
				: await setHold(hold, params, context).catch((error: Error) => {
						throw withEarlier(error, reports);
					}),
		);
	}
	return reports;
}

function alreadySet(hold: HoldName): HoldReport {
	return {
		hold,
		status: 'alreadySet',
		message: `The mailbox was on ${HOLD_WORDS[hold]} before, which was left as it is.`,
		restsOn: 'readBack',
	};
}

async function setHold(
	hold: HoldName,
	params: OffboardParams,
	context: Context,
): Promise<HoldReport> {
	const { tenant, userPrincipalName, held, holdDays } = params;
	const { endpoint } = HOLDS[hold];
	const answer = await context.client
		.send({
			method: 'POST',
			endpoint,
			// CIPP takes any text under `disable` for an end of the hold, so it is left out.
			body: {
				tenantFilter: tenant,
				Identity: held?.identity ?? userPrincipalName,
				UPN: userPrincipalName,
				...(hold === 'litigationHold' && holdDays !== undefined && { days: holdDays }),
			},
		})
		.catch((error: Error) => cleanFailure(error));
	const words = wordsOf(answer);
	const looks = looksAfter(answer);
	for (const pause of looks) {
		if (pause > 0) await context.patience.pause(pause);
		const shown = await isShown(hold, params, context);
		if (shown instanceof Error) {
			throw notQueued(hold, params, answer, `${words} ${inFull(shown)}`);
		}
		if (shown) return { hold, status: 'set', message: words, restsOn: 'readBack' };
	}
	const seen = looks.length > 0 ? ' The mailbox was read back and is not on hold.' : '';
	throw notQueued(hold, params, answer, `${words}${seen}`);
}

/** What is generally advised after a lost answer is about tasks, of which there is none yet. */
function wordsOf(answer: CippAnswer | Error): string {
	if (!(answer instanceof Error)) return asSentences(resultTexts(answer.body));
	const isUnknown = answer instanceof CippFailure && answer.outcome === 'unknown';
	return isUnknown ? asSentences([answer.message]) : inFull(answer);
}

/**
 * Without the right there is nothing to look for. Where CIPP says that Exchange refused, Exchange may
 * have done it all the same (5xx), and shows it then; a request without an answer may take a moment.
 */
function looksAfter(answer: unknown): number[] {
	if (!(answer instanceof CippFailure)) return LOOKS_AFTER;
	if (answer.outcome !== 'unknown') return [];
	return answer.results.length > 0 ? LOOKS_AFTER.slice(0, 1) : LOOKS_AFTER;
}

async function isShown(
	hold: HoldName,
	{ tenant, userPrincipalName }: OffboardParams,
	{ client, patience }: Context,
): Promise<boolean | Error> {
	try {
		const request = mailboxesRequest(tenant, [userPrincipalName]);
		const rows = answerRows(await sendPatiently(client, request, patience));
		const own = rows.find(
			({ UPN }) => String(UPN).toLowerCase() === userPrincipalName.toLowerCase(),
		);
		return own?.[HOLDS[hold].shownIn] === true;
	} catch (error) {
		return error as Error;
	}
}

function notQueued(
	hold: HoldName,
	{ userPrincipalName }: OffboardParams,
	answer: unknown,
	words: string,
): CippFailure {
	const { httpCode, results } = (
		answer instanceof CippFailure ? answer : {}
	) as Partial<CippFailure>;
	return new CippFailure(
		`The offboarding of ${userPrincipalName} was not queued, because the mailbox could not be put on ${HOLD_WORDS[hold]}`,
		{
			outcome: 'refused',
			httpCode,
			results,
			description: `${words} Correct the cause and run it again: a hold that is on by then is left as it is. Or turn off ${HOLDS[hold].displayName}.`,
		},
	);
}

function withEarlier(error: Error, reports: HoldReport[]): Error {
	if (!(error instanceof CippFailure) || reports.length === 0) return error;
	return new CippFailure(error.message, {
		...error,
		description: `${error.description ?? ''} ${holdsStay(reports)}`.trim(),
		details: { ...error.details, holds: reports as unknown as CippFailure['details'][] },
	});
}
