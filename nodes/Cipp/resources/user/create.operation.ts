import { change } from '../../forms/change';
import { labelled, orNothing } from '../../forms/wire';
import type { UserReference } from '../../identity/userReference';
import { addressOf, nameOf } from '../../identity/userReference';
import { tenantOf } from '../../nouns/tenant/target';
import { createdUser, notCreated } from './createAnswer';
import { confirmGroups } from './groupMembership';
import type { NewUser } from './newUser';
import { newUser } from './newUser';
import { PARTS } from './newUserFields';
import { profileNames } from './profileFields';

const domainOf = ({ userPrincipalName }: NewUser) =>
	userPrincipalName.slice(userPrincipalName.lastIndexOf('@') + 1);

const one = (path: string, usersOf: (more: NewUser['more']) => UserReference[]) =>
	labelled<NewUser>(
		path,
		({ more }) => usersOf(more).map(addressOf)[0],
		({ more }) => usersOf(more).map(nameOf)[0],
	);

/**
 * Creates a user (`Invoke-AddUser`). CIPP makes the sign-in name of `username` and `primDomain`, and
 * reports everything that fails after the account exists in words only.
 */
export const createUser = change(newUser, {
	name: 'Create',
	value: 'create',
	action: 'Create user',
	description: 'Create a user, with licenses, groups and a manager',
	parts: PARTS,
	check({ more }, item) {
		if (more.licenses.length === 0 || more.usageLocation) return;
		item.note('“Licenses” needs a “Usage Location”. Add it under Additional Fields, e.g. US.');
	},
	endpoint: 'AddUser',
	right: 'Identity.User.ReadWrite',
	sends: {
		...Object.fromEntries(
			profileNames('create')
				.filter((name) => name !== 'usageLocation')
				.map((name) => [name, ({ more }: NewUser) => more[name]]),
		),
		...labelled('usageLocation', ({ more }: NewUser) => more.usageLocation),
		tenantFilter: tenantOf,
		username: ({ userPrincipalName: name }) => name.slice(0, name.lastIndexOf('@')),
		...labelled('primDomain', domainOf),
		displayName: ({ displayName }) => displayName,
		password: ({ password }) => password || undefined,
		MustChangePass: ({ mustChange }) => mustChange,
		...labelled('licenses[]', ({ more }: NewUser) => orNothing(more.licenses)),
		...labelled(
			'AddToGroups[]',
			({ more }: NewUser) => orNothing(more.groups.map(({ entered }) => entered)),
			({ more }) => orNothing(more.groups.map(({ displayName }) => displayName)),
		),
		// As `New-CIPPUserTask` spells it.
		'AddToGroups[].addedFields.groupType': ({ more }) =>
			orNothing(more.groups.map(({ kind }) => kind.replace('List', 'list'))),
		AddedAliases: ({ more }) => more.aliases.join('\n') || undefined,
		...one('copyFrom', ({ copyFrom }) => copyFrom),
		...one('setManager', ({ manager }) => manager),
		...one('setSponsor', ({ sponsor }) => sponsor),
	},
	alsoAbout: ({ userPrincipalName }) => ({ userEmail: userPrincipalName }),
	givesSecret: ({ showPassword }) => showPassword,
	judge: notCreated,
	output: createdUser,
	confirm: confirmGroups,
});
