import type { IDataObject } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { isNoText, isNoValue } from '../../engine/noValue';
import { addRefusal } from '../../engine/problems';
import { readIdList } from '../../fields/idList';
import { readTexts } from '../../engine/texts';
import { isUserPrincipalName } from '../../identity/userAddress';
import { lookUpUsers, USER_LOOK_UP } from '../../identity/userLookUp';
import type { UserReference } from '../../identity/userReference';
import { addressOf, nameOf, readUsers } from '../../identity/userReference';
import { changeOperation } from '../../operations/changeOperation';
import { readTenant } from '../../operations/tenantParams';
import { createdUser, notCreated } from './createAnswer';
import { GROUP_LOOK_UP, lookUpGroups } from './groupLookUp';
import { confirmGroups } from './groupMembership';
import type { NewUser } from './newUser';
import { profileFields, readProfile } from './profileFields';
import { GROUPS, LICENSES, newUserFields } from './newUserFields';

/**
 * Creates a user (`Invoke-AddUser`). CIPP makes the sign-in name of `username` and `primDomain`, and
 * reports everything that fails after the account exists in words only.
 */
export const createUser = changeOperation<NewUser>({
	name: 'Create',
	value: 'create',
	action: 'Create user',
	description: 'Create a user, with licenses, groups and a manager',
	fields: newUserFields,
	endpoints: [
		{
			endpoint: 'AddUser',
			method: 'POST',
			right: 'Identity.User.ReadWrite',
			body: [
				'tenantFilter',
				'username',
				'primDomain.value',
				'displayName',
				'password',
				'MustChangePass',
				'licenses[].value',
				'AddToGroups[].value',
				'AddToGroups[].addedFields.groupType',
				'AddedAliases',
				'copyFrom.value',
				'setManager.value',
				'setSponsor.value',
				...profileFields('create').map(({ name }) =>
					name === 'usageLocation' ? 'usageLocation.value' : name,
				),
			],
		},
		USER_LOOK_UP,
		GROUP_LOOK_UP,
	],
	read: readNewUser,
	subject: ({ userPrincipalName }) => userPrincipalName,
	async resolve(entries, context) {
		const users = entries.flatMap(({ index, params: { tenant, manager, sponsor, copyFrom } }) =>
			[manager, sponsor, copyFrom].flatMap((user) =>
				user ? [{ index, tenant, user, need: 'checked' as const }] : [],
			),
		);
		const refusals = await lookUpUsers(users, context);
		for (const [index, problems] of await lookUpGroups(entries, context)) {
			addRefusal(refusals, index, problems);
		}
		return refusals;
	},
	about: ({ tenant, userPrincipalName }) => ({
		tenantDomain: tenant,
		userEmail: userPrincipalName,
	}),
	request: (params) => ({ method: 'POST', endpoint: 'AddUser', body: requestBody(params) }),
	givesSecret: ({ showPassword }) => showPassword,
	judge: notCreated,
	output: createdUser,
	confirm: confirmGroups,
});

function readNewUser(item: ItemReader): NewUser {
	const userPrincipalName = item.requiredText('newUserPrincipalName', 'User Principal Name');
	if (userPrincipalName && !isUserPrincipalName(userPrincipalName)) {
		item.note(
			`“User Principal Name” is “${userPrincipalName.slice(0, 80)}”, which is no user principal name. Enter one, e.g. jane.doe@contoso.com.`,
		);
	}
	const profile = readProfile(item, 'create', 'additionalFields');
	const licenses = readIdList(item, LICENSES, 'additionalFields.licenses');
	if (licenses.length > 0 && !profile.usageLocation) {
		item.note('“Licenses” needs a “Usage Location”. Add it under Additional Fields, e.g. US.');
	}
	return {
		...readTenant(item),
		userPrincipalName,
		displayName: item.requiredText('displayName', 'Display Name', 'freeText'),
		password: readPassword(item),
		mustChange: item.switch('mustChangePassword', 'Must Change Password'),
		showPassword: item.switch('returnPassword', 'Return Password'),
		profile,
		licenses,
		groups: readIdList(item, GROUPS, 'additionalFields.groups').map((id) => ({ id })),
		aliases: readTexts(item, 'additionalFields.aliases', 'Aliases'),
		manager: readUsers(item, 'additionalFields.manager', 'Manager')[0],
		sponsor: readUsers(item, 'additionalFields.sponsor', 'Sponsor')[0],
		copyFrom: readUsers(item, 'additionalFields.copyFrom', 'Copy Groups From')[0],
	};
}

/** A password is taken as it is: blanks at its ends belong to it. */
function readPassword(item: ItemReader): string {
	const value = item.value('password', 'Password');
	if (typeof value === 'string' && !isNoValue(value) && !isNoText(value)) return value;
	if (typeof value === 'number') return String(value);
	// What is no text is refused, or warned of, as in any other field.
	item.freeText('password', 'Password', true);
	return '';
}

function requestBody(params: NewUser): IDataObject {
	const { userPrincipalName, profile, licenses, groups, aliases } = params;
	const { manager, sponsor, copyFrom, password } = params;
	const at = userPrincipalName.lastIndexOf('@');
	const domain = userPrincipalName.slice(at + 1);
	const { usageLocation: country, ...properties } = profile;
	return {
		...properties,
		...(country && { usageLocation: { label: country, value: country } }),
		tenantFilter: params.tenant,
		username: userPrincipalName.slice(0, at),
		primDomain: { label: domain, value: domain },
		displayName: params.displayName,
		MustChangePass: params.mustChange,
		...(password && { password }),
		...(licenses.length > 0 && { licenses: licenses.map((id) => ({ label: id, value: id })) }),
		...(groups.length > 0 && {
			AddToGroups: groups.map(({ id, displayName, groupType }) => ({
				label: displayName ?? id,
				value: id,
				addedFields: { groupType },
			})),
		}),
		...(aliases.length > 0 && { AddedAliases: aliases.join('\n') }),
		...(copyFrom && { copyFrom: labelled(copyFrom) }),
		...(manager && { setManager: labelled(manager) }),
		...(sponsor && { setSponsor: labelled(sponsor) }),
	};
}

function labelled(user: UserReference): IDataObject {
	return { label: nameOf(user), value: addressOf(user) };
}
