import { ids, optionalChoice, text } from '../../../forms/parts';

const yesOrNo = (yes: string, no: string) => [
	{ name: yes, value: 'yes' },
	{ name: no, value: 'no' },
];

/** What an update may change; what is not added stays as it is. */
export const UPDATE = {
	addLicenses: ids({
		displayName: 'Add Licenses',
		name: 'addLicenses',
		description: 'Licenses that the members of a security group get',
		entry: 'License',
		search: 'searchLicenses',
	}),
	senders: optionalChoice({
		displayName: 'Allowed Senders',
		name: 'senders',
		description: 'Who may send messages to the group',
		options: [
			{ name: 'Everyone', value: 'everyone' },
			{ name: 'People Inside the Organization', value: 'inside' },
		],
		default: 'inside',
	}),
	sendCopies: optionalChoice({
		displayName: 'Copies in Inboxes',
		name: 'sendCopies',
		description: 'Whether members of a Microsoft 365 group get its messages in their own inboxes',
		options: yesOrNo('Send', 'Do Not Send'),
		default: 'yes',
	}),
	description: text({
		displayName: 'Description',
		name: 'description',
		description: 'What the group is for. CIPP cannot empty it.',
		typeOptions: { rows: 2 },
	}),
	alias: text({
		displayName: 'Email Alias',
		name: 'emailAlias',
		description:
			'The alias of a Microsoft 365 or security group. CIPP cannot change that of a distribution list.',
		placeholder: 'e.g. sales.berlin',
	}),
	name: text({
		displayName: 'Group Name',
		name: 'groupName',
		description: 'The name that people see',
		placeholder: 'e.g. Sales Berlin',
	}),
	rule: text({
		displayName: 'Membership Rule',
		name: 'membershipRule',
		description: 'The rule that decides who is in a dynamic group',
		placeholder: 'e.g. (user.department -eq "Sales")',
	}),
	outlook: optionalChoice({
		displayName: 'Outlook',
		name: 'outlook',
		description: 'Whether Outlook shows a Microsoft 365 group',
		options: yesOrNo('Show', 'Hide'),
		default: 'yes',
	}),
	removeLicenses: ids({
		displayName: 'Remove Licenses',
		name: 'removeLicenses',
		description: 'Licenses that the members of a security group no longer get from it',
		entry: 'License',
		search: 'searchLicenses',
	}),
	securityEnabled: optionalChoice({
		displayName: 'Security Group',
		name: 'securityEnabled',
		description: 'Whether a Microsoft 365 group can be given access to resources as well',
		options: yesOrNo('Yes', 'No'),
		default: 'yes',
	}),
	visibility: optionalChoice({
		displayName: 'Visibility',
		name: 'visibility',
		description: 'Who sees the contents of a Microsoft 365 group',
		options: [
			{ name: 'Private', value: 'Private' },
			{ name: 'Public', value: 'Public' },
		],
		default: 'Private',
	}),
};
