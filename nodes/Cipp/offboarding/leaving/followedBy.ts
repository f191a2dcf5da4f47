import type { IDataObject } from 'n8n-workflow';

/** Name under which CIPP keeps with an offboarding which tasks follow it: the parts of their keys. */
export const FOLLOWED_BY = 'afterLeavingTasks';

const GROUP = /^Add-CIPPGroupMember (\S+)$/;

/**
 * The groups that the user of an offboarding is added to afterwards, which the offboarding itself did
 * not leave behind.
 *
 * @param options the options of the offboarding, as they were sent or as CIPP keeps them
 * @returns object IDs
 */
export function groupsAddedAfter(options: IDataObject): string[] {
	const parts: unknown = options[FOLLOWED_BY];
	if (!Array.isArray(parts)) return [];
	return parts.flatMap((part) => GROUP.exec(String(part))?.[1] ?? []);
}
