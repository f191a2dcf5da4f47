import type { CippTest } from '../support/cipp';
import { LEAVERS } from '../support/cipp';

/** Gives each of the leavers a manager, `manager@` the tenant. */
export function giveManagers({ cipp: { directory } }: CippTest): void {
	for (const { upn, tenant } of LEAVERS) {
		const userPrincipalName = `manager@${String(tenant)}`;
		const there = directory.tenant(String(tenant));
		if (!there) throw new Error('The directory has changed');
		if (!there.users.some((user) => user.userPrincipalName === userPrincipalName)) {
			directory.addUser(there, { userPrincipalName });
		}
		directory.findUser(String(upn)).manager = directory.findUser(userPrincipalName).id;
	}
}
