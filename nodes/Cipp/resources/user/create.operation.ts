import { change } from '../../forms/change';
import { orNothing } from '../../forms/wire';
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
		'usageLocation.value': ({ more }) => more.usageLocation,
		tenantFilter: tenantOf,
		username: ({ userPrincipalName: name }) => name.slice(0, name.lastIndexOf('@')),
		'primDomain.value': domainOf,
		displayName: ({ displayName }) => displayName,
		password: ({ password }) => password || undefined,
		MustChangePass: ({ mustChange }) => mustChange,
		'licenses[].value': ({ more }) => orNothing(more.licenses),
		'AddToGroups[].value': ({ more }) => orNothing(more.groups.map(({ entered }) => entered)),
		// As `New-CIPPUserTask` spells it.
		'AddToGroups[].addedFields.groupType': ({ more }) =>
			orNothing(more.groups.map(({ kind }) => kind.replace('List', 'list'))),
		AddedAliases: ({ more }) => more.aliases.join('\n') || undefined,
		'copyFrom.value': ({ more }) => more.copyFrom.map(addressOf)[0],
		'setManager.value': ({ more }) => more.manager.map(addressOf)[0],
		'setSponsor.value': ({ more }) => more.sponsor.map(addressOf)[0],
	},
	labels: {
		usageLocation: ({ more }) => more.usageLocation,
		primDomain: domainOf,
		'licenses[]': ({ more }) => orNothing(more.licenses),
		'AddToGroups[]': ({ more }) => orNothing(more.groups.map(({ displayName }) => displayName)),
		copyFrom: ({ more }) => more.copyFrom.map(nameOf)[0],
		setManager: ({ more }) => more.manager.map(nameOf)[0],
		setSponsor: ({ more }) => more.sponsor.map(nameOf)[0],
	},
	alsoAbout: ({ userPrincipalName }) => ({ userEmail: userPrincipalName }),
	givesSecret: ({ showPassword }) => showPassword,
	judge: notCreated,
	output: createdUser,
	confirm: confirmGroups,
});
