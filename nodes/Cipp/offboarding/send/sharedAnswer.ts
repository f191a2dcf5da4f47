import type { IDataObject } from 'n8n-workflow';

import { redactSecrets } from '../../output/judge/redact';
import { asSentences } from '../../transport/answers';
import { MAY_BE_ACCEPTED } from '../../transport/explain';
import { CippFailure } from '../../transport/failure';
import type { OffboardParams } from '../order/params';
import { requestedSteps } from '../order/params';
import {
	isRefusal,
	mayHaveBegun,
	readQueueAnswer,
	resultList,
	textsIn,
	userTaken,
	type QueueAnswer,
} from './queueAnswer';

/**
 * Reads the answer to a request for several users, each for itself.
 *
 * `Invoke-ExecOffboardUser` adds one sentence per user, in their order. A sentence of success names
 * its user and one of refusal does not, so the refusals belong to those who are not named, when
 * there are as many of them. Where that does not come out even, nobody who is not named is taken for
 * refused: CIPP may have queued them.
 *
 * @param body parsed answer with status 200
 * @param users those of the request, in its order
 * @returns for each user what CIPP said of them, or why they are not known to be queued
 */
export function readSharedAnswer(
	body: unknown,
	users: OffboardParams[],
): Array<QueueAnswer | CippFailure> {
	const results = resultList(body);
	const { DeploymentId } = (body ?? {}) as IDataObject;
	return perUser(results, users).map((own, position) =>
		own.length > 0
			? readOwn({ Results: own, DeploymentId }, users[position] as OffboardParams)
			: notToldApart(results, '200'),
	);
}

/**
 * Reads why a request for several users ended without status 200. With 403 and a list, CIPP has
 * queued those whom it names, and refused the others (`Invoke-ExecOffboardUser`). Before 10.2.4 one
 * user whom it does not find gives this status to a request whose other users were offboarded.
 *
 * @param failure what the request came to
 * @param users those of the request, in its order
 */
export function readSharedRefusal(
	failure: Error,
	users: OffboardParams[],
): Array<QueueAnswer | CippFailure> {
	if (!(failure instanceof CippFailure)) throw failure;
	const { results, httpCode, message } = failure;
	// What is left of a list that broke off on the way: some of the users may be queued.
	if (httpCode === '403' && /^\s*[[{]/.test(message)) {
		return users.map(() => notToldApart(results, httpCode));
	}
	const isAnyTaken = results.some((text) => userTaken(text) !== undefined);
	if (!isAnyTaken && !results.some((text) => isRefusal(text))) {
		return users.map(() => mayHaveBegun(failure) as CippFailure);
	}
	return perUser(results, users).map((own, position) => {
		const [text] = own as string[];
		if (text === undefined) return isAnyTaken ? notToldApart(results, '403') : failure;
		if (isRefusal(text)) return new CippFailure(text, { ...failure, results: [text] });
		return readOwn({ Results: own }, users[position] as OffboardParams);
	});
}

function readOwn(body: IDataObject, params: OffboardParams): QueueAnswer | CippFailure {
	try {
		return readQueueAnswer(body, params.userPrincipalName, requestedSteps(params));
	} catch (error) {
		return error as CippFailure;
	}
}

/** @returns the entries of `Results` that belong to each user; empty where that cannot be told */
function perUser(results: unknown[], users: OffboardParams[]): unknown[][] {
	const names = users.map(({ userPrincipalName }) => userPrincipalName.toLowerCase());
	const own = users.map((): unknown[] => []);
	const nameless: unknown[][] = [];
	let flags: unknown[] = [];
	for (const entry of results) {
		// Whether the scheduler was woken up for a user stands before the sentence about the user.
		if (typeof entry === 'boolean') {
			flags = [entry];
			continue;
		}
		const name = typeof entry === 'string' ? userTaken(entry) : undefined;
		const place = name === undefined ? -1 : names.indexOf(name);
		(own[place] ?? (nameless[nameless.length] = [])).push(...flags, entry);
		flags = [];
	}
	const silent = own.filter((entries) => entries.length === 0);
	const areRefusals = nameless.every(([text]) => typeof text === 'string' && isRefusal(text));
	if (areRefusals && nameless.length === silent.length) {
		silent.forEach((entries, position) => entries.push(...(nameless[position] ?? [])));
	} else if (silent.length === 0) {
		// More sentences than users: which of the users they speak of is not known.
		for (const entries of own) entries.push(...nameless.flat());
	}
	return own;
}

function notToldApart(results: unknown[], httpCode: string): CippFailure {
	const texts = textsIn(results).map((text) => redactSecrets(text).text);
	const words = texts.length > 0 ? `CIPP answered: ${asSentences(texts)} ` : '';
	return new CippFailure('CIPP did not say whether it queued the offboarding of this user', {
		outcome: 'unknown',
		results: texts,
		httpCode,
		description: `${words}The user shares the request with others (Users per Request). ${MAY_BE_ACCEPTED}`,
	});
}
