import type { IDataObject } from 'n8n-workflow';

import type { LeavingStep } from '../results';

/** A group that the user is added to. */
export interface LeavingGroup {
	/** As entered: an object ID, an email address or a name. */
	entered: string;
	/** Object ID; empty before the look-up. */
	id: string;
	displayName: string;
	/** Whether its members get licences by it: the removal of the licences takes the user out again. */
	givesLicences: boolean;
}

/** What has to be known of the user before CIPP may change the account. */
export interface LeavingAccount {
	/** Object ID. */
	id: string;
	/** As the directory spells it. */
	userPrincipalName: string;
	displayName: string;
	mailNickname: string;
	/** Whether the local Active Directory decides on its properties. */
	isSynced: boolean;
}

/** What is done to the account once the offboarding has ended. */
export interface AfterLeaving {
	displayNamePrefix: string;
	displayNameSuffix: string;
	/** Empty to leave it. */
	department: string;
	/** Empty to leave it. */
	jobTitle: string;
	/** Names of properties to empty, as in `Set-CIPPUser`. */
	cleared: string[];
	/** Object ID or user principal name; the latter after the look-up. Empty to leave it. */
	manager: string;
	/** Object ID of the manager; empty before the look-up. */
	managerId: string;
	groups: LeavingGroup[];
	/** Extension attributes by their names. */
	attributes: Record<string, string>;
	hideFromTeams: boolean;
	/** Filled in by the look-up. */
	account?: LeavingAccount;
}

/** Properties that hold several texts. */
const LISTS = ['businessPhones', 'otherMails'];

/**
 * Properties that `Set-CIPPUser` empties by the list `clearProperties`. It passes over all others
 * without a word.
 */
export const CLEARABLE = [
	'givenName',
	'surname',
	'department',
	'jobTitle',
	'mobilePhone',
	'streetAddress',
	'city',
	'state',
	'postalCode',
	'country',
	'companyName',
	'businessPhones',
	'otherMails',
];

/** @returns which steps it comes to, in the order in which they are done */
export function leavingSteps(wanted: AfterLeaving | undefined): LeavingStep[] {
	if (!wanted) return [];
	const { manager, groups } = wanted;
	return [
		...(changesProfile(wanted) ? (['UpdateProfile'] as const) : []),
		...(manager ? (['SetManager'] as const) : []),
		...(groups.length > 0 ? (['AddToGroups'] as const) : []),
		...(setsAttributes(wanted) ? (['SetAttributes'] as const) : []),
	];
}

/** @returns true when the name or one of the fields of the account changes */
export function changesProfile(wanted: AfterLeaving): boolean {
	const { displayNamePrefix, displayNameSuffix, department, jobTitle, cleared } = wanted;
	const texts = [displayNamePrefix, displayNameSuffix, department, jobTitle];
	return cleared.length > 0 || texts.some((text) => text !== '');
}

/** @returns true for what CIPP's scheduler loses without a word, so that it must be done at once */
export function setsAttributes({ attributes, hideFromTeams }: AfterLeaving): boolean {
	return hideFromTeams || Object.keys(attributes).length > 0;
}

/**
 * The display name as it is to be. What is there already is not added again, since somebody may be
 * offboarded twice.
 *
 * @returns undefined when it stays
 */
export function newDisplayName(wanted: AfterLeaving): string | undefined {
	const { displayNamePrefix: prefix, displayNameSuffix: suffix, account } = wanted;
	if (!account || (prefix === '' && suffix === '')) return undefined;
	const { displayName } = account;
	const start = prefix !== '' && !displayName.startsWith(prefix) ? prefix : '';
	const end = suffix !== '' && !displayName.endsWith(suffix) ? suffix : '';
	return `${start}${displayName}${end}`;
}

/**
 * The properties of the account that change, with the values that Graph is to hold in the end; null
 * or an empty list where one is emptied.
 */
export function profileOf(wanted: AfterLeaving): IDataObject {
	const displayName = newDisplayName(wanted);
	const { department, jobTitle, cleared } = wanted;
	return {
		...(displayName !== undefined && { displayName }),
		...(department && { department }),
		...(jobTitle && { jobTitle }),
		...Object.fromEntries(cleared.map((name) => [name, LISTS.includes(name) ? [] : null])),
	};
}

/** The attributes of the account, under the names of Graph. */
export function attributesOf({ attributes, hideFromTeams }: AfterLeaving): IDataObject {
	return {
		...(Object.keys(attributes).length > 0 && { onPremisesExtensionAttributes: { ...attributes } }),
		...(hideFromTeams && { showInAddressList: false }),
	};
}
