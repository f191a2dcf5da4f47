import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { readTexts } from '../../engine/texts';
import { inTitleOrder } from '../../fields/titleOrder';
import { userField } from '../../fields/user';
import { isUserPrincipalName } from '../../identity/userAddress';
import type { UserReference } from '../../identity/userReference';
import { addressOf, readUsers } from '../../identity/userReference';
import { isFailureText } from '../../output/failureText';
import { amountDone } from '../../output/judge/counts';
import { CippFailure } from '../../transport/failure';
import { changeOfUser } from './ofUser';
import { clearableOptions, emptied, profileFields, readProfile } from './profileFields';

interface Update {
	/** Graph properties with their new values; null or an empty list empties one. */
	properties: IDataObject;
	manager?: UserReference;
	sponsor?: UserReference;
}

const MANAGER = 'Manager';
const SPONSOR = 'Sponsor';

const fields: INodeProperties[] = [
	{
		displayName: 'Update Fields',
		name: 'updateFields',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		description: 'What changes. A field that is empty stays as it is.',
		options: inTitleOrder<INodeProperties>([
			{
				displayName: 'Display Name',
				name: 'displayName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Jane Doe',
			},
			{
				displayName: 'New User Principal Name',
				name: 'userPrincipalName',
				type: 'string',
				default: '',
				placeholder: 'e.g. jane.smith@contoso.com',
				description: 'The name with which the user signs in from now on',
			},
			userField({
				displayName: MANAGER,
				name: 'manager',
				description: 'The manager of the user',
			}),
			userField({
				displayName: SPONSOR,
				name: 'sponsor',
				description: 'The sponsor of a guest',
			}),
			...profileFields('update'),
		]),
	},
	{
		displayName: 'Fields to Empty',
		name: 'clearFields',
		type: 'multiOptions',
		default: [],
		options: clearableOptions,
		description: 'The fields whose value is removed',
	},
];

const CLAIM = /^Successfully (?:patched|updated)\b/i;

/**
 * Changes properties of a user (`Invoke-PatchUser`). CIPP's other endpoint for this, EditUser, writes
 * the whole account: it rebuilds the user principal name, replaces the licenses and takes back a
 * password change that the user still owes. PatchUser touches only what is named.
 */
export const updateUser = changeOfUser<Update>({
	name: 'Update',
	value: 'update',
	action: 'Update user',
	description: 'Change properties of a user. What is not named stays as it is.',
	userDescription: 'The user to change',
	need: 'both',
	fields,
	readMore: readUpdate,
	otherUsers: ({ manager, sponsor }) => [manager, sponsor].filter((user) => user !== undefined),
	endpoints: [
		{
			endpoint: 'PatchUser',
			method: 'POST',
			right: 'Identity.User.ReadWrite',
			body: [
				'id',
				'tenantFilter',
				'manager',
				'sponsor',
				'displayName',
				'userPrincipalName',
				...profileFields('update').map(({ name }) => name),
			],
		},
	],
	request: ({ tenant, user, properties, manager, sponsor }) => ({
		method: 'POST',
		endpoint: 'PatchUser',
		body: {
			...properties,
			id: addressOf(user),
			tenantFilter: tenant,
			...(manager && { manager: addressOf(manager) }),
			...(sponsor && { sponsor: addressOf(sponsor) }),
		},
	}),
	explain: partlyUpdated,
});

function readUpdate(item: ItemReader): Update {
	const properties = readProfile(item, 'update', 'updateFields');
	const displayName = item.freeText('updateFields.displayName', 'Display Name', true);
	if (displayName) properties.displayName = displayName;
	const newName = item.text('updateFields.userPrincipalName', 'New User Principal Name');
	if (newName) properties.userPrincipalName = newName;
	if (newName && !isUserPrincipalName(newName)) {
		item.note(
			`“New User Principal Name” is “${newName.slice(0, 80)}”, which is no user principal name. Enter one, e.g. jane.smith@contoso.com.`,
		);
	}
	const cleared = readTexts(item, 'clearFields', 'Fields to Empty');
	for (const name of cleared) {
		const option = clearableOptions.find(({ value }) => value === name);
		if (!option) {
			item.note(`“Fields to Empty” holds “${name.slice(0, 40)}”, which is no field to empty.`);
		} else if (properties[name] !== undefined) {
			item.note(`“${option.name}” gets a value and is in “Fields to Empty” too. Remove one.`);
		}
	}
	Object.assign(properties, emptied(cleared));
	const manager = readOne(item, 'manager', MANAGER);
	const sponsor = readOne(item, 'sponsor', SPONSOR);
	if (Object.keys(properties).length === 0 && !manager && !sponsor) {
		item.note('Nothing is to be changed. Add a field to “Update Fields” or to “Fields to Empty”.');
	}
	return { properties, manager, sponsor };
}

function readOne(item: ItemReader, name: string, field: string): UserReference | undefined {
	const users = readUsers(item, `updateFields.${name}`, field);
	if (users.length > 1) item.note(`“${field}” holds ${users.length} users. Enter one.`);
	return users[0];
}

/**
 * With status 400 CIPP also reports that only a part was done, for example all but the manager; the
 * counts in its sentence tell a part from nothing ("updated 0 sponsor assignments").
 */
function partlyUpdated(failure: CippFailure): CippFailure | undefined {
	const claims = failure.results.filter((text) => CLAIM.test(text));
	const failed = failure.results.filter((text) => !CLAIM.test(text) && isFailureText(text));
	const partly = claims.some((text) => amountDone(text) !== 'nothing');
	if (failure.httpCode !== '400' || failed.length === 0) return undefined;
	return new CippFailure(failed.join(' '), {
		...failure,
		outcome: partly ? 'unknown' : 'refused',
		description: partly
			? 'The other changes were made. Look at the user before you run it again.'
			: 'Nothing was changed. Correct the values that Microsoft refuses.',
	});
}
