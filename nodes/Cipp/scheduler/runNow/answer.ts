import type { IDataObject } from 'n8n-workflow';

import { isFailureText } from '../../output/failureText';
import { redactSecrets } from '../../output/judge/redact';
import { cleanText } from '../../transport/cleanText';
import { CippFailure } from '../../transport/failure';

/** What CIPP said to a task that is to run now. */
export interface RunNowAnswer {
	message: string;
	warnings: string[];
}

const STARTED = /^Task [\s\S]+ scheduled to run now\.?$/i;
const UNKNOWN_ID = /^Task with id \S+ does not exist/i;
const NEXT_QUARTER = 'The task starts at the next quarter of an hour.';

/**
 * Reads the answer of `Invoke-AddScheduledItem` to a task that is to run now. Failures come with
 * status 200 as well (`Could not run task: ...`), so only CIPP's own sentence counts as a success.
 *
 * @param body parsed answer with status 200
 * @throws CippFailure when CIPP did not say that it starts the task
 */
export function readRunNowAnswer(body: unknown): RunNowAnswer {
	const value = (body as IDataObject | null)?.Results;
	const results: unknown[] = Array.isArray(value) ? value : [value];
	const texts = results
		.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '')
		.map((text) => redactSecrets(cleanText(text.trim())).text);
	const started = texts.find((text) => STARTED.test(text));
	const failed = texts.find((text) => UNKNOWN_ID.test(text) || isFailureText(text));
	if (started !== undefined && failed === undefined) {
		return { message: started, warnings: warningsOf(results) };
	}
	if (failed !== undefined && started === undefined) {
		throw new CippFailure(failed, {
			outcome: 'refused',
			httpCode: '200',
			results: texts,
			description:
				'CIPP did not start the task although it answered with status 200. Look into the log book of CIPP for the reason.',
		});
	}
	throw new CippFailure('CIPP did not say clearly that it starts the task', {
		outcome: 'unknown',
		httpCode: '200',
		results: texts,
		description: 'It may run all the same. Look at the task before you run it again.',
	});
}

/** `true` stands before the sentence when CIPP has woken up its scheduler (10.2.4 and newer). */
function warningsOf(results: unknown[]): string[] {
	if (results.includes(false)) return [`CIPP could not wake up its scheduler. ${NEXT_QUARTER}`];
	if (!results.includes(true)) {
		return [`This version of CIPP (before 10.2.4) does not wake up its scheduler. ${NEXT_QUARTER}`];
	}
	return [];
}
