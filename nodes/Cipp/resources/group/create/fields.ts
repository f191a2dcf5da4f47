import { choice, ids, onlyFor, requiredText, text, toggle } from '../../../forms/parts';
import { users } from '../../../nouns/user/list';
import { MAIL_TYPES, TYPES } from './types';

/** What stands in the open. */
export const PARTS = {
	name: requiredText({
		displayName: 'Group Name',
		name: 'groupName',
		description: 'The name that people see. No group of the tenant may have it yet.',
		placeholder: 'e.g. Sales Berlin',
	}),
	type: choice({
		displayName: 'Group Type',
		name: 'groupType',
		description: 'The kind of the group, which cannot be changed later',
		options: TYPES,
	}),
	alias: onlyFor(
		'groupType',
		MAIL_TYPES,
		requiredText({
			displayName: 'Email Alias',
			name: 'emailAlias',
			description: 'What stands before the @ of its email address',
			placeholder: 'e.g. sales.berlin',
		}),
		'',
	),
	rule: onlyFor(
		'groupType',
		['dynamic', 'dynamicdistribution', 'm365'],
		text({
			displayName: 'Membership Rule',
			name: 'membershipRule',
			description:
				'Who is in it: a rule of Entra ID, or a recipient filter of Exchange for a dynamic distribution list. With a rule, a Microsoft 365 group is dynamic too.',
			placeholder: 'e.g. (user.department -eq "Sales")',
		}),
		'',
	),
};

/** What may be added. */
export const OPTIONS = {
	allowExternal: toggle({
		displayName: 'Allow External Senders',
		name: 'allowExternal',
		description: 'Whether people outside the organization may send to the list',
	}),
	description: text({
		displayName: 'Description',
		name: 'description',
		description: 'What the group is for',
		typeOptions: { rows: 2 },
	}),
	disableNesting: toggle({
		displayName: 'Disable Nesting',
		name: 'disableNesting',
		description: 'Whether other groups cannot become members',
	}),
	domain: text({
		displayName: 'Domain',
		name: 'domain',
		description:
			'What stands behind the @ of its email address; the default domain of the tenant when left out',
		placeholder: 'e.g. contoso.com',
	}),
	aliases: text({
		displayName: 'Further Addresses',
		name: 'aliases',
		description: 'Further email addresses, separated by commas',
		placeholder: 'e.g. sales@contoso.com, orders@contoso.com',
	}),
	hideFromGal: toggle({
		displayName: 'Hide From Address Lists',
		name: 'hideFromAddressLists',
		description: 'Whether the address lists leave it out',
	}),
	licenses: ids({
		displayName: 'Licenses',
		name: 'licenses',
		description: 'Licenses that its members get. CIPP does not report when that fails.',
		entry: 'License',
		search: 'searchLicenses',
	}),
	members: users({
		displayName: 'Members',
		name: 'members',
		description: 'Who is in it from the start',
		entry: 'Member',
	}),
	owners: users({
		displayName: 'Owners',
		name: 'owners',
		description: 'Who manages it',
		entry: 'Owner',
	}),
	subscribeMembers: toggle({
		displayName: 'Subscribe Members',
		name: 'subscribeMembers',
		description: 'Whether new members get the conversations of the group in their inboxes',
	}),
};
