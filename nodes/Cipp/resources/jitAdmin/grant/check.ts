import { DateTime } from 'luxon';

import type { ItemReader } from '../../../engine/itemReader';
import type { Grant } from './grant';

/** Rights for less are taken by CIPP's next look, or before they were given. */
const SHORTEST_SECONDS = 5 * 60;

/** Clocks differ a little. */
const TOLERANCE_SECONDS = 60;

const nowSeconds = () => Math.floor(DateTime.now().toSeconds());

/**
 * The start to send. A little before now: CIPP takes a start that its own clock has not reached for
 * one in the future, and then gives the rights later.
 */
export function startOf({ startsAt }: Grant): number {
	return startsAt ?? nowSeconds() - TOLERANCE_SECONDS;
}

/** What CIPP does at the end, by the names of `Set-CIPPUserJITAdmin`. */
export function expireAction({ onExpiry, roles, groups }: Grant): string {
	if (onExpiry !== 'remove') return onExpiry;
	if (groups.length === 0) return 'RemoveRoles';
	return roles.length > 0 ? 'RemoveRolesAndGroups' : 'RemoveGroups';
}

/**
 * Checks what CIPP does not check. Without an end it takes 1970, and without rights it says that it
 * gave them.
 */
export function checkGrant(params: Grant, item: ItemReader): void {
	const { roles, groups, startsAt, expiresAt, account, username, domain, usageLocation } = params;
	const now = nowSeconds();
	if (roles.length + groups.length === 0) {
		item.note('“Roles” and “Groups” are empty. Add what is to be given.');
	}
	if (startsAt !== undefined && startsAt > now + TOLERANCE_SECONDS) {
		item.note(
			'“Starts At” is in the future, which CIPP ignores: it would give the rights now. Let the workflow wait until then, with a Wait node or a schedule, and leave the option out.',
		);
	}
	if (expiresAt !== 0 && expiresAt < now + SHORTEST_SECONDS) {
		item.note('“Expires At” is past, or less than five minutes away. Enter a later time.');
	}
	if (account !== 'create') return;
	if (username !== '' && !/^[\w.'-]+$/.test(username)) {
		item.note(
			`“Username” is “${username.slice(0, 60)}”. Enter what stands before the @, e.g. jane.admin.`,
		);
	}
	if (domain !== '' && !/^[\w-]+(?:\.[\w-]+)+$/.test(domain)) {
		item.note(`“Domain” is “${domain.slice(0, 60)}”. Enter a domain, e.g. contoso.com.`);
	}
	if (usageLocation !== '' && !/^[a-z]{2}$/i.test(usageLocation)) {
		item.note(
			`“Usage Location” is “${usageLocation.slice(0, 20)}”. Enter a country as two letters, e.g. DE.`,
		);
	}
}
