import type { IDataObject } from 'n8n-workflow';

/** Graph properties that name the account in the local Active Directory. */
export const ON_PREMISES_COLUMNS = [
	'onPremisesSyncEnabled',
	'onPremisesSamAccountName',
	'onPremisesDistinguishedName',
	'onPremisesDomainName',
	'onPremisesUserPrincipalName',
	'onPremisesSecurityIdentifier',
];

/** How the local Active Directory knows an account. Plain data, kept for a retry. */
export interface LocalAccount {
	samAccountName: string | null;
	distinguishedName: string | null;
	/** DNS name of the domain. */
	domain: string | null;
	userPrincipalName: string | null;
	/** objectSid, the one of them that no rename changes. */
	securityIdentifier: string | null;
}

/**
 * @param row the user as Microsoft Graph gives one, with the columns above
 * @returns the account in the local Active Directory; undefined for one that is not synced from there
 */
export function localAccountOf(row: IDataObject | undefined): LocalAccount | undefined {
	if (row?.onPremisesSyncEnabled !== true) return undefined;
	return {
		samAccountName: textOf(row.onPremisesSamAccountName),
		distinguishedName: textOf(row.onPremisesDistinguishedName),
		domain: textOf(row.onPremisesDomainName),
		userPrincipalName: textOf(row.onPremisesUserPrincipalName),
		securityIdentifier: textOf(row.onPremisesSecurityIdentifier),
	};
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' && value !== '' ? value : null;
}
