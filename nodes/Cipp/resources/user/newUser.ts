import type { Entry } from '../../engine/operation';
import { addRefusal } from '../../engine/problems';
import type { Target } from '../../forms/target';
import type { ValuesOf } from '../../forms/part';
import { lookUpUsers, USER_LOOK_UP } from '../../identity/userLookUp';
import { tenantOfOne } from '../../nouns/tenant/target';
import type { TenantParams } from '../../nouns/tenant/params';
import { GROUP_LOOK_UP, lookUpGroups } from './groupLookUp';
import type { PARTS } from './newUserFields';

/** What is asked for, read from the parameters of an item and checked. */
export type NewUser = TenantParams & ValuesOf<typeof PARTS>;

/** A user who is to be: manager, sponsor, model and groups are looked up before anything is sent. */
export const newUser: Target<TenantParams> = {
	...tenantOfOne<NewUser>(({ userPrincipalName }) => userPrincipalName),
	lookUps: [USER_LOOK_UP, GROUP_LOOK_UP],
	async resolve(entries, context) {
		const wanted = entries as Array<Entry<NewUser>>;
		const users = wanted.flatMap(({ index, params: { tenant, more } }) =>
			[more.manager, more.sponsor, more.copyFrom].flatMap(([user]) =>
				user ? [{ index, tenant, user, need: 'checked' as const }] : [],
			),
		);
		const refusals = await lookUpUsers(users, context);
		const groups = wanted.map(({ index, params: { tenant, more } }) => ({
			index,
			params: { tenant, groups: more.groups },
		}));
		for (const [index, problems] of await lookUpGroups(groups, context)) {
			addRefusal(refusals, index, problems);
		}
		return refusals;
	},
};
