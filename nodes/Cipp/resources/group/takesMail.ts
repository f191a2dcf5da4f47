import type { GroupParams } from '../../nouns/group/target';

/**
 * Refuses a group without an email address for what only those with one have: CIPP reports success
 * for some of them, and its refusal of others comes late.
 *
 * @returns problems, in sentences
 */
export function withoutMail({ group: { kind, displayName } }: GroupParams): string[] {
	return kind === 'Security'
		? [
				`“Group” is ${displayName}, a security group without an email address, which does not have this setting. Choose a Microsoft 365 group, a distribution list or a mail-enabled security group.`,
			]
		: [];
}

/**
 * Refuses a group of the local Active Directory, which Microsoft changes there only.
 *
 * @returns problems, in sentences
 */
export function syncedGroup({ group: { isSynced, displayName } }: GroupParams): string[] {
	return isSynced
		? [`“Group” is ${displayName}, which comes from the local Active Directory. Change it there.`]
		: [];
}
