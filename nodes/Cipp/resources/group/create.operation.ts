import { change } from '../../forms/change';
import { USER_LOOK_UP } from '../../identity/userLookUp';
import type { UserReference } from '../../identity/userReference';
import { addressOf, nameOf } from '../../identity/userReference';
import { GROUP_LOOK_UP } from '../../nouns/group/lookUp';
import { tenantOf, tenantWith } from '../../nouns/tenant/target';
import { lookUpAll } from '../../nouns/user/lookUpAll';
import { EXCHANGE_READ } from '../../nouns/askExchange';
import { checkNewGroup } from './create/check';
import { confirmCreated, refuseExisting } from './create/existing';
import { OPTIONS, PARTS } from './create/fields';
import { mayExist } from './create/mayExist';
import type { NewGroup } from './create/newGroup';
import { GROUP_READ_BACK } from '../../nouns/group/readBack';
import { isExchangeType } from './create/types';

/** Entra ID takes object IDs, Exchange addresses. */
const people = (type: string, users: UserReference[]) =>
	users.length > 0 ? users.map(isExchangeType(type) ? nameOf : addressOf) : undefined;

const onlyOn = (value: boolean) => value || undefined;

/**
 * Creates a group (`Invoke-AddGroup`). The function does not give its ID, and says that it created a
 * group also when it made one of that name within the last ten minutes, so the name is looked up
 * before and afterwards.
 */
export const createGroup = change(
	tenantWith<NewGroup>(({ name }) => name),
	{
		name: 'Create',
		value: 'create',
		action: 'Create group',
		description:
			'Create a group. CIPP makes no second one of the same name within ten minutes, and says it did.',
		endpoint: 'AddGroup',
		right: 'Identity.Group.ReadWrite',
		sends: {
			tenantFilter: tenantOf,
			displayName: ({ name }) => name,
			groupType: ({ type }) => type,
			username: ({ alias }) => alias || undefined,
			'primDomain.value': ({ domain }) => domain || undefined,
			description: ({ description }) => description || undefined,
			'owners[].value': ({ type, owners }) => people(type, owners),
			'members[].value': ({ type, members }) => people(type, members),
			membershipRules: ({ rule }) => rule || undefined,
			allowExternal: ({ allowExternal }) => onlyOn(allowExternal),
			subscribeMembers: ({ subscribeMembers }) => onlyOn(subscribeMembers),
			aliases: ({ aliases }) =>
				aliases
					.split(/[\s,;]+/)
					.filter(Boolean)
					.join('\n') || undefined,
			hideFromGAL: ({ hideFromGal }) => onlyOn(hideFromGal),
			'licenses[].value': ({ licenses }) => (licenses.length > 0 ? licenses : undefined),
			disableNesting: ({ disableNesting }) => onlyOn(disableNesting),
		},
		parts: PARTS,
		options: OPTIONS,
		check: checkNewGroup,
		reads: [USER_LOOK_UP, GROUP_LOOK_UP, GROUP_READ_BACK, EXCHANGE_READ],
		prepare: async (params, context) => {
			const { tenant: name, owners, members } = params;
			const why = await lookUpAll(name, [...owners, ...members], 'both', context);
			return why.length > 0 ? why : await refuseExisting(params, context);
		},
		alsoAbout: ({ name, type }) => ({ groupName: name, type }),
		explain: mayExist,
		confirm: confirmCreated,
	},
);
