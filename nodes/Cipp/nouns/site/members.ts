import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import type { UserReference } from '../../identity/userReference';
import { rowsWith } from '../../output/rows';
import { CippFailure } from '../../transport/failure';
import { sendPatiently } from '../../transport/patience';

/** What reading them sends, for the list of endpoints of an operation. */
export const SITE_MEMBERS_READ: EndpointUse = {
	endpoint: 'ListSiteMembers',
	method: 'GET',
	right: 'Sharepoint.Site.Read',
	query: ['tenantFilter', 'SiteUrl'],
};

/** What to do when SharePoint shows nobody. */
export const MEMBERS_ADVICE =
	'Check the address of the site. If it is right, SharePoint refused CIPP: refresh the permissions of CIPP in the tenant (CIPP > Application Settings).';

/**
 * Reads who is in a site and who administers it (`Invoke-ListSiteMembers`).
 *
 * @param tenant default domain
 * @param url address of the site
 * @returns CIPP's rows; never none
 * @throws CippFailure when there are none: every site has an administrator, and an empty list is
 * what CIPP gives of a site that is not there or that it may not read
 */
export async function readSiteMembers(
	tenant: string,
	url: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<IDataObject[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListSiteMembers',
		query: { tenantFilter: tenant, SiteUrl: url },
	};
	const answer = await sendPatiently(client, request, patience);
	const rows = rowsWith(answer, ['LoginName', 'Title'], MEMBERS_ADVICE);
	if (rows.length === 0) throw nobodyShown();
	return rows;
}

/** The failure that an empty list of members is. */
export function nobodyShown(): CippFailure {
	return new CippFailure('SharePoint does not show who is in the site', {
		outcome: 'refused',
		description: MEMBERS_ADVICE,
	});
}

/** @returns true when a row is that of a user */
export function isRowOf(
	{ UserPrincipalName, LoginName, Email }: IDataObject,
	{ userPrincipalName }: UserReference,
): boolean {
	const login = String(LoginName ?? '')
		.split('|')
		.at(-1);
	const wanted = userPrincipalName?.toLowerCase();
	return [UserPrincipalName, login, Email].some(
		(name) => wanted !== undefined && String(name ?? '').toLowerCase() === wanted,
	);
}
