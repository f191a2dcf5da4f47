import type { ValuesOf } from '../../../forms/part';
import { nameOf } from '../../../identity/userReference';
import type { TenantParams } from '../../../nouns/tenant/params';
import type { OPTIONS, PARTS } from './fields';

/** Parameters of a grant. */
export type Grant = TenantParams &
	ValuesOf<typeof PARTS> &
	ValuesOf<typeof OPTIONS> & {
		/** What the user had before, in a sentence. */
		heldWarning?: string;
	};

/** User principal name of whoever gets the rights. */
export function nameOfGrant({ user, username, domain }: Grant): string {
	return user ? nameOf(user) : `${username}@${domain}`;
}
