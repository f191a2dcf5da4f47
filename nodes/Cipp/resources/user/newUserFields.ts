import type { ItemReader } from '../../engine/itemReader';
import { isNoText, isNoValue } from '../../engine/noValue';
import { addressForm } from '../../forms/addressForm';
import { requiredFreeText } from '../../forms/freeText';
import type { Part } from '../../forms/part';
import { collection } from '../../forms/part';
import { ids, requiredText, text, textList, toggle } from '../../forms/parts';
import type { UserReference } from '../../identity/userReference';
import type { GroupReference } from '../../nouns/group/group';
import { enteredGroup } from '../../nouns/group/group';
import { anyUser } from '../../nouns/user/one';
import { profileParts } from './profileFields';

/** What a new user gets besides a name and a password; properties of the profile by Graph's names. */
type Additional = Record<string, unknown> & {
	licenses: string[];
	groups: GroupReference[];
	aliases: string[];
	/** The first of them counts. */
	manager: UserReference[];
	sponsor: UserReference[];
	copyFrom: UserReference[];
};

const groups = ids({
	name: 'groups',
	displayName: 'Groups',
	description: 'The groups that the user joins',
	entry: 'Group',
	search: 'searchGroups',
});

const additional: Part<Additional> = collection(
	{ name: 'additionalFields', displayName: 'Additional Fields', placeholder: 'Add Field' },
	{
		...profileParts('create'),
		licenses: ids({
			name: 'licenses',
			displayName: 'Licenses',
			description: 'The licenses that the user gets. They need a Usage Location.',
			entry: 'License',
			search: 'searchLicenses',
		}),
		groups: {
			field: groups.field,
			read: (item: ItemReader, path: string) => groups.read(item, path).map(enteredGroup),
		},
		aliases: textList({
			displayName: 'Aliases',
			name: 'aliases',
			placeholder: 'e.g. jdoe@contoso.com, jane@contoso.com',
			description: 'Further email addresses of the user, separated by commas',
		}),
		manager: anyUser({
			displayName: 'Manager',
			name: 'manager',
			description: 'The manager of the user',
		}),
		sponsor: anyUser({
			displayName: 'Sponsor',
			name: 'sponsor',
			description: 'The sponsor of the user',
		}),
		copyFrom: anyUser({
			displayName: 'Copy Groups From',
			name: 'copyFrom',
			description: 'The user whose groups the new one joins',
		}),
	},
);

/** A password is taken as it is: blanks at its ends belong to it. */
const password: Part<string> = {
	...text({
		displayName: 'Password',
		name: 'password',
		typeOptions: { password: true },
		description: 'The first password. CIPP makes a random one when this is empty.',
	}),
	read(item, path) {
		const value = item.value(path, 'Password');
		if (typeof value === 'string' && !isNoValue(value) && !isNoText(value)) return value;
		if (typeof value === 'number') return String(value);
		// What is no text is refused, or warned of, as in any other field.
		item.freeText(path, 'Password', true);
		return '';
	},
};

/** The fields of Create. */
export const PARTS = {
	userPrincipalName: addressForm(
		requiredText({
			displayName: 'User Principal Name',
			name: 'newUserPrincipalName',
			placeholder: 'e.g. jane.doe@contoso.com',
			description: 'The name with which the user signs in, at a domain of the tenant',
		}),
		'no user principal name',
	),
	displayName: requiredFreeText({
		displayName: 'Display Name',
		name: 'displayName',
		placeholder: 'e.g. Jane Doe',
	}),
	/** Empty for a random one. */
	password,
	mustChange: toggle({
		displayName: 'Must Change Password',
		name: 'mustChangePassword',
		default: true,
		description: 'Whether the user must choose another password at the first sign-in',
	}),
	showPassword: toggle({
		displayName: 'Return Password',
		name: 'returnPassword',
		description:
			'Whether the output holds the password in plain text, or a link to it. n8n stores the output with the execution. Without it, a random password is known to nobody, and Reset Password or Create Temporary Access Pass lets the user in.',
	}),
	more: additional,
};
