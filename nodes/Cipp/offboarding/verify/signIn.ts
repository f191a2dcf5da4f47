import type { Checked } from './evidence';
import { ofAccount } from './evidence';
import type { Truth } from './verification';
import { truth } from './verification';

/** Columns of the account that the steps about signing in need. */
export const SIGN_IN_COLUMNS = [
	'accountEnabled',
	'signInSessionsValidFromDateTime',
	'lastPasswordChangeDateTime',
	'onPremisesSyncEnabled',
	'onPremisesImmutableId',
];

/** Clocks differ, and CIPP notes the time of a task in whole seconds. */
const CLOCK_MARGIN_MS = 2 * 60_000;

/** Disable Sign-In: `accountEnabled`. */
export const disableSignIn: Checked = {
	needs: ['account'],
	check: ofAccount(({ accountEnabled, onPremisesSyncEnabled }) => {
		if (typeof accountEnabled !== 'boolean') return lacking('whether sign-in is blocked');
		if (accountEnabled) return { is: 'notSo', message: 'Sign-in is not blocked.' };
		const remark =
			onPremisesSyncEnabled === true
				? ' The account is synced: block it in the local Active Directory too, which may unblock it here.'
				: '';
		return { is: 'so', message: `Sign-in is blocked.${remark}` };
	}),
};

/** Revoke All Sessions: sessions from before the offboarding are not valid any more. */
export const revokeSessions: Checked = {
	needs: ['account'],
	check: ofAccount(({ signInSessionsValidFromDateTime: from }, _evidence, { notBefore }) =>
		since(from, notBefore, {
			subject: 'since when sessions are valid',
			so: (moment) => `Only sessions from ${moment} on are valid.`,
			notSo: (moment) => `Sessions from before the offboarding are still valid, since ${moment}.`,
		}),
	),
};

/** Reset Password: changed since the offboarding; of a synced account the local domain does it. */
export const resetPassword: Checked = {
	needs: ['account'],
	check: ofAccount((account, _evidence, { notBefore }) => {
		const result = since(account.lastPasswordChangeDateTime, notBefore, {
			subject: 'when the password was changed',
			so: (moment) => `The password was changed at ${moment}.`,
			notSo: (moment) =>
				`The password was last changed at ${moment}, which was before the offboarding.`,
		});
		if (result.is !== 'notSo' || account.onPremisesSyncEnabled !== true) return result;
		return {
			is: 'later',
			message: `${result.message} The account is synced: the local Active Directory changes it.`,
		};
	}),
};

/** Clear Immutable ID: empty, and the account is not synced any more. */
export const clearImmutableId: Checked = {
	needs: ['account'],
	check: ofAccount(({ onPremisesImmutableId: id, onPremisesSyncEnabled }) => {
		if (onPremisesSyncEnabled === true) {
			return {
				is: 'later',
				message: 'The account is still synced, so its immutable ID stays for now.',
			};
		}
		if (id === undefined) return lacking('the immutable ID');
		return id === null || id === ''
			? { is: 'so', message: 'There is no immutable ID.' }
			: { is: 'notSo', message: 'The immutable ID is still there.' };
	}),
};

interface Sentences {
	/** What is asked for, behind "does not show". */
	subject: string;
	so(moment: string): string;
	notSo(moment: string): string;
}

function since(value: unknown, notBefore: number | undefined, sentences: Sentences): Truth {
	const moment = typeof value === 'string' ? Date.parse(value) : NaN;
	if (Number.isNaN(moment)) return lacking(sentences.subject);
	if (notBefore === undefined) {
		return {
			is: 'unknown',
			reason: 'notComparable',
			message: `CIPP does not tell when the offboarding began. ${sentences.so(String(value))}`,
		};
	}
	const isSo = moment >= notBefore - CLOCK_MARGIN_MS;
	return truth(isSo, (isSo ? sentences.so : sentences.notSo)(String(value)));
}

function lacking(subject: string): Truth {
	return { is: 'unknown', reason: 'noAnswer', message: `Microsoft does not show ${subject}.` };
}
