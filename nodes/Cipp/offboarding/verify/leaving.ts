import type { IDataObject } from 'n8n-workflow';

import { isUnread } from '../../nouns/unread';
import { attributesOf, profileOf } from '../leaving/order';
import type { StepName } from '../results';
import type { Checked } from './evidence';
import { named, ofAccount } from './evidence';
import { isMember } from './groups';
import type { Truth, VerifiedUser } from './verification';
import { unknown } from './verification';

/** The manager beside an account, in the words of `$expand`. */
export const MANAGER_OF = 'manager($select=id,userPrincipalName)';

/** @returns columns of the account that the given steps need beside those that are always read */
export function leavingColumns({ afterLeaving }: VerifiedUser, steps: StepName[]): string[] {
	if (!afterLeaving) return [];
	return [
		...(steps.includes('UpdateProfile') ? Object.keys(profileOf(afterLeaving)) : []),
		...(steps.includes('SetAttributes') ? Object.keys(attributesOf(afterLeaving)) : []),
	];
}

/** Name and fields: each holds what it was to hold. */
export const updateProfile: Checked = {
	needs: ['account'],
	check: ofAccount((account, _evidence, { afterLeaving }) =>
		afterLeaving ? compared(account, profileOf(afterLeaving)) : NOT_KNOWN,
	),
};

/** New manager: the account has this one. */
export const setManager: Checked = {
	needs: ['account'],
	check: ofAccount(({ manager }, _evidence, { afterLeaving }) => {
		if (!afterLeaving) return NOT_KNOWN;
		const { id, userPrincipalName } = (manager ?? {}) as IDataObject;
		if (id === afterLeaving.managerId) {
			return { is: 'so', message: `The manager is ${String(userPrincipalName ?? id)}.` };
		}
		return {
			is: 'notSo',
			message: id
				? `The manager is ${String(userPrincipalName ?? id)}, and not ${afterLeaving.manager}.`
				: 'The user has no manager.',
		};
	}),
};

/** Add to groups: the user is a member of each. */
export const addToGroups: Checked = {
	needs: ['account', 'groups'],
	check: ofAccount((_account, evidence, { afterLeaving }) => {
		const { groups } = evidence;
		if (!afterLeaving || !groups) return NOT_KNOWN;
		if (isUnread(groups)) return unknown(groups);
		const missing = afterLeaving.groups.filter(({ id }) => isMember(evidence, id) !== true);
		const names = (list: typeof missing) =>
			named(list.map(({ displayName, id }) => displayName || id));
		return missing.length > 0
			? { is: 'notSo', message: `The user is not a member of ${names(missing)}.` }
			: { is: 'so', message: `The user is a member of ${names(afterLeaving.groups)}.` };
	}),
};

/** Attributes: each holds what it was to hold. */
export const setAttributes: Checked = {
	needs: ['account'],
	check: ofAccount((account, _evidence, { afterLeaving }) => {
		if (!afterLeaving) return NOT_KNOWN;
		const { onPremisesExtensionAttributes: wanted, ...others } = attributesOf(afterLeaving);
		const held = (account.onPremisesExtensionAttributes ?? {}) as IDataObject;
		return compared({ ...account, ...held }, { ...(wanted as IDataObject), ...others });
	}),
};

const NOT_KNOWN: Truth = unknown({
	reason: 'notComparable',
	message: 'It is not known what was asked for.',
});

function compared(account: IDataObject, wanted: IDataObject): Truth {
	const names = Object.keys(wanted);
	const different = names.filter((name) => !isSame(account[name], wanted[name]));
	return different.length > 0
		? { is: 'notSo', message: `These are not as asked for: ${different.join(', ')}.` }
		: { is: 'so', message: `These are as asked for: ${names.join(', ')}.` };
}

/** Graph gives null for what was emptied, and leaves it out where it never held anything. */
function isSame(held: unknown, wanted: unknown): boolean {
	const isEmpty = (value: unknown) =>
		value === null ||
		value === undefined ||
		value === '' ||
		(Array.isArray(value) && value.length === 0);
	return isEmpty(wanted) ? isEmpty(held) : held === wanted;
}
