import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { reportedFailure } from '../../../output/changeFailure';
import type { ResultLine } from '../../../output/resultLine';
import { withoutSecret } from '../../../output/secret';
import { CippFailure } from '../../../transport/failure';
import type { Grant } from './grant';

const PASS = /^Temporary Access Pass:/;
const PASSWORD = /^Password:/;
const STARTED = /^Executing JIT Admin enable task/;
const PUT_OFF = /^Scheduling JIT Admin enable task/;
const ENDS = /^Scheduling JIT Admin (?!enable)/;

const secretIn = (lines: ResultLine[], kind: RegExp) =>
	lines.find(({ text }) => kind.test(text))?.copyField ?? '';

/**
 * Judges what `Invoke-ExecJITAdmin` says. It reports a pass also when Microsoft gave none, then with
 * nothing behind the colon.
 */
export function judgeGrant(lines: ResultLine[], params: Grant): CippFailure | undefined {
	const failure = reportedFailure(lines);
	if (failure) return failure;
	const says = (what: RegExp) => lines.some(({ text }) => what.test(text));
	const results = withoutSecrets(lines);
	const fail = (message: string, description: string) =>
		new CippFailure(message, { outcome: 'unknown', results, description });
	if (params.useTap && secretIn(lines, PASS) === '') {
		return fail(
			'CIPP answered without the temporary access pass',
			'The rights may have been given and end as asked for. Create a pass with User > Create Temporary Access Pass; Microsoft refuses one where the method is not enabled in the tenant.',
		);
	}
	if (!says(STARTED) && !says(PUT_OFF)) {
		return fail('CIPP did not say that it gave the rights', 'Look at the user in CIPP.');
	}
	if (!says(ENDS)) {
		return fail(
			'CIPP did not say that the rights will end',
			'Look into the scheduled tasks of CIPP, and take the rights by hand if there is none.',
		);
	}
	return undefined;
}

/** The output of a grant; a password and a pass stand in fields of their own only. */
export function grantOutput(lines: ResultLine[], params: Grant): IDataObject {
	const password = secretIn(lines, PASSWORD);
	const pass = secretIn(lines, PASS);
	const isPutOff = lines.some(({ text }) => PUT_OFF.test(text));
	return {
		success: true,
		message: withoutSecrets(lines).join('. '),
		expiresAt: DateTime.fromSeconds(params.expiresAt, { zone: 'utc' }).toISO({
			suppressMilliseconds: true,
		}),
		...(password && { password }),
		...(pass && { temporaryAccessPass: pass }),
		isPutOff,
	};
}

function withoutSecrets(lines: ResultLine[]): string[] {
	const secrets = [secretIn(lines, PASSWORD), secretIn(lines, PASS)];
	return lines.map(({ text }) => secrets.reduce(withoutSecret, text));
}
