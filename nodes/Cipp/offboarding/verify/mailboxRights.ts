import type { IDataObject } from 'n8n-workflow';

import { userTexts } from '../../engine/textParts';
import { isUnread } from '../../nouns/unread';
import type { CippRequest } from '../../transport/request';
import type { StepName } from '../results';
import type { Checked } from './evidence';
import { named, ofContent } from './evidence';
import { isAddress, personOf, standsFor } from './people';
import type { VerifiedUser } from './verification';

/** `Invoke-ListmailboxPermissions`, live. A refused cmdlet only leaves its rows out. */
export function rightsRequest({ tenant, userPrincipalName }: VerifiedUser): CippRequest {
	return {
		method: 'GET',
		endpoint: 'ListmailboxPermissions',
		query: { tenantFilter: tenant, userId: userPrincipalName },
	};
}

type Right = 'FullAccess' | 'SendAs' | 'SendOnBehalf';

const OWNER = /^NT AUTHORITY\\SELF$/i;

/**
 * Rights on the mailbox of the user who leaves. They are given when the row of each person is there.
 * That a row is missing counts only when the owner's own row shows that the cmdlet has answered:
 * of Send on Behalf, which has no such row, that the mailbox itself could be read.
 */
function rightsGiven(step: StepName, right: Right): Checked {
	return {
		needs: [
			'account',
			'rights',
			'people',
			...(right === 'SendOnBehalf' ? (['mailbox'] as const) : []),
		],
		check: ofContent('rights', (rows, evidence, { options }) => {
			const wanted = userTexts(options[step]).map(
				(given) => evidence.people.get(given.toLowerCase()) ?? personOf(given, undefined),
			);
			const holders = rows.filter((row) => gives(row, right)).map(({ User }) => String(User));
			const missing = wanted.filter((person) => !holders.some((user) => standsFor(user, person)));
			if (missing.length === 0) {
				return {
					is: 'so',
					message: `${named(wanted.map(({ given }) => given))}: ${right} is given.`,
				};
			}
			const { mailbox } = evidence;
			const hasAnswered =
				right === 'SendOnBehalf'
					? mailbox !== undefined && !isUnread(mailbox) && mailbox.value !== null
					: holders.some((user) => OWNER.test(user));
			const names = named(missing.map(({ given }) => given));
			if (!hasAnswered) {
				return {
					is: 'unknown',
					reason: 'noAnswer',
					message: `${names}: ${right} could not be read back, because Exchange did not show all rights.`,
					isPassing: true,
				};
			}
			// A holder under a name that nobody knows might be the one who is missing.
			const strangers = holders.filter((user) => !OWNER.test(user) && !isAddress(user));
			return strangers.length > 0 && right === 'SendOnBehalf'
				? {
						is: 'unknown',
						reason: 'notComparable',
						message: `${names}: it cannot be told whether ${right} is given, because Exchange shows ${named(strangers)}.`,
					}
				: { is: 'notSo', message: `${names}: ${right} is not given.` };
		}),
	};
}

function gives({ Permissions: rights }: IDataObject, right: Right): boolean {
	const texts = Array.isArray(rights) ? rights : String(rights).split(',');
	return texts.some((text) => String(text).trim().toLowerCase() === right.toLowerCase());
}

export const accessNoAutomap = rightsGiven('AccessNoAutomap', 'FullAccess');
export const accessAutomap = rightsGiven('AccessAutomap', 'FullAccess');
export const accessSendAs = rightsGiven('AccessSendAs', 'SendAs');
export const accessSendOnBehalf = rightsGiven('AccessSendOnBehalf', 'SendOnBehalf');
