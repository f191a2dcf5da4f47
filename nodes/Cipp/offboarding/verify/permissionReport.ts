import type { IDataObject } from 'n8n-workflow';

import { isUnread } from '../../nouns/unread';
import type { CippRequest } from '../../transport/request';
import type { Checked } from './evidence';
import { named } from './evidence';
import { personOf, standsFor } from './people';

/**
 * `Invoke-ListmailboxPermissions` from the reporting database: who has rights on which mailboxes.
 * For all users of a tenant, because the rows of others tell how old it is.
 *
 * @param tenant default domain or customer ID
 */
export function reportRequest(tenant: string): CippRequest {
	return {
		method: 'GET',
		endpoint: 'ListmailboxPermissions',
		query: { tenantFilter: tenant, UseReportDB: 'true', ByUser: 'true' },
	};
}

/**
 * Remove User's Mailbox Permissions: nothing in CIPP reads rights on the mailboxes of others but its
 * cached report, which tells something only when it was filled after the offboarding.
 */
export const removePermissions: Checked = {
	needs: ['account', 'report'],
	check: ({ report, account }, { userPrincipalName, ended }) => {
		if (!report || isUnread(report)) {
			// Without a report there is nothing to look at, which is no fault of this offboarding.
			const isFault = report?.reason === 'noRight' || report?.isPassing === true;
			return {
				is: 'unknown',
				...(isFault ? report : { reason: 'reportTooOld' }),
				message: report?.message ?? 'The report of mailbox permissions was not read.',
			};
		}
		const filled = Math.min(...report.value.map(filledAt));
		if (!Number.isFinite(filled) || ended === undefined || filled <= ended) {
			return {
				is: 'unknown',
				reason: 'reportTooOld',
				message:
					"Rights on other mailboxes can be read back only from CIPP's cached report, which is older than this offboarding.",
			};
		}
		const leaver = personOf(userPrincipalName, account);
		const own = report.value.filter(({ User }) => standsFor(User, leaver));
		const mailboxes = own.flatMap(({ Permissions }) =>
			((Permissions ?? []) as IDataObject[]).map(({ MailboxUPN }) => MailboxUPN),
		);
		return own.length > 0
			? { is: 'notSo', message: `The user still has rights on ${named(mailboxes)}.` }
			: { is: 'so', message: 'The user has rights on no other mailbox.' };
	},
};

function filledAt({ PermissionCacheTimestamp: value }: IDataObject): number {
	const moment = typeof value === 'string' ? Date.parse(value) : NaN;
	return Number.isNaN(moment) ? -Infinity : moment;
}
