import type { INodePropertyOptions } from 'n8n-workflow';

import { choices } from '../../../forms/choices';
import {
	dateTime,
	ids,
	onlyFor,
	presetChoice,
	requiredDateTime,
	requiredText,
	text,
	toggle,
	wholeNumber,
} from '../../../forms/parts';
import type { UserReference } from '../../../identity/userReference';
import { oneUser } from '../../../nouns/user/one';

const existingUser = oneUser({
	displayName: 'User',
	name: 'userEmail',
	description: 'The user who gets the rights',
});

const ofNew = (displayName: string, name: string, description: string, placeholder: string) =>
	onlyFor('account', ['create'], requiredText({ displayName, name, description, placeholder }), '');

const CHANNELS: INodePropertyOptions[] = [
	{ name: 'Email', value: 'email' },
	{ name: 'PSA', value: 'PSA' },
	{ name: 'Webhook', value: 'webhook' },
];

const notify = choices({
	displayName: 'Notify',
	name: 'notify',
	options: CHANNELS,
	description: 'Where CIPP reports that it took the rights again',
});

/** What stands in the open. */
export const PARTS = {
	account: presetChoice({
		displayName: 'Account',
		name: 'account',
		description: 'Who gets the rights',
		options: [
			{ name: 'Existing User', value: 'select' },
			{ name: 'New User', value: 'create', description: 'CIPP creates one for this purpose' },
		],
		default: 'select',
	}),
	user: onlyFor<UserReference | undefined>('account', ['select'], existingUser, undefined),
	firstName: ofNew('First Name', 'firstName', 'First name of the new user', 'e.g. Jane'),
	lastName: ofNew('Last Name', 'lastName', 'Last name of the new user', 'e.g. Doe (Admin)'),
	username: ofNew('Username', 'username', 'What stands before the @', 'e.g. jane.admin'),
	domain: ofNew('Domain', 'domain', 'What stands behind the @', 'e.g. contoso.com'),
	roles: ids({
		displayName: 'Roles',
		name: 'roles',
		description: 'Roles of Entra ID to give, by the IDs of their templates',
		entry: 'Role',
		search: 'searchAdminRoles',
	}),
	groups: ids({
		displayName: 'Groups',
		name: 'groups',
		description: 'Groups to join for the time',
		entry: 'Group',
		search: 'searchGroups',
	}),
	expiresAt: requiredDateTime({
		displayName: 'Expires At',
		name: 'expiresAt',
		description:
			"When CIPP takes the rights again, in the workflow's time zone unless it carries an offset. CIPP looks every 15 minutes.",
	}),
	onExpiry: presetChoice({
		displayName: 'On Expiry',
		name: 'onExpiry',
		description: 'What CIPP does then',
		options: [
			{ name: 'Delete User', value: 'DeleteUser', description: 'Deletes the account' },
			{
				name: 'Disable User',
				value: 'DisableUser',
				description: 'Blocks the account, which keeps its roles and groups',
			},
			{ name: 'Remove Roles and Groups', value: 'remove' },
		],
		default: 'remove',
	}),
	reason: requiredText({
		displayName: 'Reason',
		name: 'reason',
		description: 'Why, for the log of CIPP, e.g. the number of a ticket',
		placeholder: 'e.g. Ticket 4711: mail flow',
	}),
};

/** What may be added. */
export const OPTIONS = {
	notify,
	startsAt: dateTime({
		displayName: 'Starts At',
		name: 'startsAt',
		description: 'Must be now or past: CIPP gives the rights at once, whatever stands here',
	}),
	tapMinutes: wholeNumber({
		displayName: 'Pass Lifetime (Minutes)',
		name: 'tapLifetimeInMinutes',
		description: 'How long the temporary access pass is valid; 0 for the whole time',
		default: 0,
		from: 0,
		to: 43200,
	}),
	useTap: toggle({
		displayName: 'Temporary Access Pass',
		name: 'useTap',
		description: 'Whether to create a pass to sign in with, which the output holds then',
	}),
	usageLocation: text({
		displayName: 'Usage Location',
		name: 'usageLocation',
		description: 'Country of a new user, as two letters',
		placeholder: 'e.g. DE',
	}),
};
