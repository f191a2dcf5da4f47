import type { IDataObject } from 'n8n-workflow';

import type { GroupReference } from '../../nouns/group/group';
import { messageOf } from '../../forms/changeOperation';
import { reportedFailure } from '../../output/changeFailure';
import { isFailureLine } from '../../output/failureText';
import type { ResultLine } from '../../output/resultLine';
import { withoutSecret } from '../../output/secret';
import { CippFailure } from '../../transport/failure';
import type { NewUser } from './newUser';

/** CIPP tries again by itself: not done yet, but no failure either. */
const LATER = /a retry has been scheduled|we've scheduled a task/i;

const PASSWORD = /^Password:/i;

/**
 * Finds the failure in the answer to a creation. The account decides the status; a license or a group
 * that did not work is a sentence among the others.
 *
 * @param lines lines of an answer with status 200
 */
export function notCreated(
	lines: ResultLine[],
	params: NewUser,
	body: unknown,
): CippFailure | undefined {
	const shown = withoutPassword(lines, params);
	const { User: account } = body as IDataObject;
	if (!account) return reportedFailure(shown) ?? withoutAccount(shown);
	const failed = shown.filter((line) => isFailureLine(line) && !LATER.test(line.text));
	if (failed.length === 0) return undefined;
	return new CippFailure(`The user was created, but not everything worked: ${messageOf(failed)}`, {
		outcome: 'unknown',
		results: shown.map(({ text }) => text),
		description: 'Do not create the user again. Add what is missing, e.g. with Change Licenses.',
		details: { created: true, userId: (account as IDataObject).id },
	});
}

function withoutAccount(lines: ResultLine[]): CippFailure {
	return new CippFailure('CIPP answered without the new account', {
		outcome: 'unknown',
		results: lines.map(({ text }) => text),
		description: 'Look in CIPP whether the user exists before you run it again.',
	});
}

/**
 * The output of a creation: the account, what else was done, and the password if it is wanted.
 */
export function createdUser(lines: ResultLine[], params: NewUser, body: unknown): IDataObject {
	const { id } = (body as { User: IDataObject }).User;
	const secret = secretIn(lines);
	const shown = withoutPassword(lines, params);
	return {
		success: true,
		message: messageOf(shown.filter(({ text }) => !LATER.test(text))),
		userId: id,
		...(params.showPassword && (isLink(secret) ? { passwordLink: secret } : { password: secret })),
		warnings: shown.filter(({ text }) => LATER.test(text)).map(({ text }) => text),
	};
}

/** @returns true when CIPP said that it tries again later to add the user to a group */
export function isPutOff({ displayName }: GroupReference, said: string[]): boolean {
	return said.some((text) => LATER.test(text) && text.includes(displayName));
}

function secretIn(lines: ResultLine[]): string {
	return lines.find(({ text }) => PASSWORD.test(text))?.copyField ?? '';
}

/** The lines as people may see them: neither the password that CIPP made nor the one that was given. */
function withoutPassword(lines: ResultLine[], { password }: NewUser): ResultLine[] {
	const secret = secretIn(lines);
	return lines
		.filter(({ text }) => !PASSWORD.test(text))
		.map(({ text, state }) => ({
			text: withoutSecret(withoutSecret(text, secret), password),
			...(state && { state }),
		}));
}

function isLink(secret: string): boolean {
	return /^https?:\/\/\S+$/i.test(secret);
}
