import { userTexts } from '../../engine/textParts';
import { isUnread } from '../../nouns/unread';
import type { CippRequest } from '../../transport/request';
import type { Checked } from './evidence';
import { named, withoutAccount } from './evidence';
import { personOf, standsFor } from './people';
import type { VerifiedUser } from './verification';
import { unknown } from './verification';

/**
 * `Invoke-ListSiteMembers`: the members of a site, its administrators among them.
 *
 * @param webUrl address of the documents in the OneDrive, the last part of which is no site
 */
export function siteMembersRequest({ tenant }: VerifiedUser, webUrl: string): CippRequest {
	return {
		method: 'GET',
		endpoint: 'ListSiteMembers',
		query: { tenantFilter: tenant, SiteUrl: siteOf(webUrl) },
	};
}

function siteOf(webUrl: string): string {
	return webUrl.replace(/\/[^/]*\/?$/, '');
}

/**
 * OneDrive Full Access: each person administers the site. That somebody is missing counts only when
 * the owner is listed; an empty list is what a refused or missing site gives.
 */
export const oneDriveAccess: Checked = {
	needs: ['account', 'drive', 'siteMembers', 'people'],
	check: (evidence, { options, userPrincipalName }) => {
		const gone = withoutAccount(evidence);
		if (gone) return gone;
		const { drive, siteMembers, people } = evidence;
		if (drive && isUnread(drive)) return unknown(drive);
		if (drive?.value === null) return { is: 'notSo', message: 'The user has no OneDrive.' };
		if (!siteMembers || isUnread(siteMembers)) {
			return unknown(
				siteMembers ?? { reason: 'noAnswer', message: 'The OneDrive was not read back.' },
			);
		}
		const admins = siteMembers.value.filter(({ IsSiteAdmin }) => IsSiteAdmin === true);
		const isListed = (names: Parameters<typeof standsFor>[1]) =>
			admins.some(({ UserPrincipalName, Email, LoginName }) =>
				[UserPrincipalName, Email, String(LoginName).split('|').at(-1)].some((name) =>
					standsFor(name, names),
				),
			);
		const wanted = userTexts(options.OnedriveAccess).map(
			(given) => people.get(given.toLowerCase()) ?? personOf(given, undefined),
		);
		const users = wanted.filter(isListed).map(({ given }) => given);
		const missing = named(wanted.filter((person) => !isListed(person)).map(({ given }) => given));
		// The owner's own row shows that the site is the OneDrive of this user, and was shown in full.
		const isOwn = isListed(personOf(userPrincipalName, evidence.account));
		const found = isOwn && drive?.value ? { url: siteOf(drive.value), users } : undefined;
		if (!missing) {
			return {
				is: 'so',
				message: `${named(users)}: access to the OneDrive is given.`,
				...(found && { found }),
			};
		}
		return isOwn
			? { is: 'notSo', message: `${missing}: access to the OneDrive is not given.`, found }
			: {
					is: 'unknown',
					reason: 'refused',
					message: `${missing}: access to the OneDrive could not be read back, because SharePoint did not show who administers it.`,
				};
	},
};
