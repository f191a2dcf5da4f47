import type { IDataObject } from 'n8n-workflow';

import { listed } from '../../output/columns';

/** The kinds of groups in the words in which CIPP's functions expect them (`Invoke-ListGroups`). */
export type GroupKind =
	'Microsoft 365' | 'Security' | 'Distribution List' | 'Mail-Enabled Security';

/** A group as a parameter names one, and what the look-up has added. */
export interface GroupReference {
	/** As entered: an object ID, an email address or a name. */
	entered: string;
	/** Object ID; empty before the look-up. */
	id: string;
	displayName: string;
	kind: GroupKind;
	/** Email address; empty for a group without. */
	mail: string;
	/** Whether a rule decides who is a member. */
	isDynamic: boolean;
	/** Whether it comes from the local Active Directory. */
	isSynced: boolean;
	/** The properties that Graph gave, by their names there. */
	properties: IDataObject;
}

/** @returns a reference that knows no more than what was entered */
export function enteredGroup(entered: string): GroupReference {
	return {
		entered,
		id: '',
		displayName: '',
		kind: 'Security',
		mail: '',
		isDynamic: false,
		isSynced: false,
		properties: {},
	};
}

/**
 * @param row a group of Graph
 * @returns its kind, as `Invoke-ListGroups` and `Get-CIPPGroupType` tell it
 */
export function kindOf({ groupTypes, mailEnabled, securityEnabled }: IDataObject): GroupKind {
	if (listed(groupTypes).includes('Unified')) return 'Microsoft 365';
	if (mailEnabled !== true) return 'Security';
	return securityEnabled === true ? 'Mail-Enabled Security' : 'Distribution List';
}

/** @returns true for a group that is kept in Exchange, where its members are changed as well */
export function isKeptInExchange({ kind }: GroupReference): boolean {
	return kind === 'Distribution List' || kind === 'Mail-Enabled Security';
}

/**
 * @param field name of the field that holds the group, for messages
 * @returns why nobody can be added to it, in a sentence; undefined when somebody can
 */
export function whyNotJoined(
	field: string,
	{ displayName, isDynamic, isSynced }: GroupReference,
): string | undefined {
	if (isDynamic) {
		return `“${field}” holds ${displayName}, whose members are set by a rule. Remove it.`;
	}
	if (isSynced) {
		return `“${field}” holds ${displayName}, which comes from the local Active Directory and must be changed there. Remove it.`;
	}
	return undefined;
}

/** Puts the properties of a row of Graph into a reference. */
export function fillGroup(group: GroupReference, row: IDataObject): void {
	group.id = String(row.id);
	group.displayName = String(row.displayName ?? '');
	group.kind = kindOf(row);
	group.mail = typeof row.mail === 'string' ? row.mail : '';
	group.isDynamic = listed(row.groupTypes).includes('DynamicMembership');
	group.isSynced = row.onPremisesSyncEnabled === true;
	group.properties = row;
}
