import type { ItemReader } from '../../engine/itemReader';
import { readTexts } from '../../engine/texts';
import { addressForm } from '../../forms/addressForm';
import { change } from '../../forms/change';
import { freeText } from '../../forms/freeText';
import type { Part } from '../../forms/part';
import { UPDATE_FIELDS } from '../../fields/collection';
import { collection } from '../../forms/part';
import { text } from '../../forms/parts';
import type { UserReference } from '../../identity/userReference';
import { addressOf } from '../../identity/userReference';
import { tenantOf } from '../../nouns/tenant/target';
import { anyUser } from '../../nouns/user/one';
import type { UserParams } from '../../nouns/user/target';
import { address, user } from '../../nouns/user/target';
import { isFailureText } from '../../output/failureText';
import { amountDone } from '../../output/judge/counts';
import { CippFailure } from '../../transport/failure';
import { clearableOptions, emptyOf, profileNames, profileParts } from './profileFields';

const MANAGER = 'Manager';
const SPONSOR = 'Sponsor';

/** Graph properties; their names are those on the wire and those of the parts. */
const PROPERTIES = ['displayName', 'userPrincipalName', ...profileNames('update')];

/** New values, those of the properties by their names. */
type Added = Record<string, unknown> & { manager: UserReference[]; sponsor: UserReference[] };

interface Update extends UserParams {
	added: Added;
	/** Names of properties. */
	cleared: string[];
}

const added: Part<Added> = collection(
	{ ...UPDATE_FIELDS, description: 'What changes. A field that is empty stays as it is.' },
	{
		...profileParts('update'),
		displayName: freeText({
			displayName: 'Display Name',
			name: 'displayName',
			placeholder: 'e.g. Jane Doe',
		}),
		userPrincipalName: addressForm(
			text({
				displayName: 'New User Principal Name',
				name: 'userPrincipalName',
				placeholder: 'e.g. jane.smith@contoso.com',
				description: 'The name with which the user signs in from now on',
			}),
			'no user principal name',
		),
		manager: anyUser({
			displayName: MANAGER,
			name: 'manager',
			description: 'The manager of the user',
		}),
		sponsor: anyUser({
			displayName: SPONSOR,
			name: 'sponsor',
			description: 'The sponsor of a guest',
		}),
	},
);

const cleared: Part<string[]> = {
	field: {
		displayName: 'Fields to Empty',
		name: 'clearFields',
		type: 'multiOptions',
		default: [],
		options: clearableOptions,
		description: 'The fields whose value is removed',
	},
	read: (item, path) => readTexts(item, path, 'Fields to Empty'),
};

const CLAIM = /^Successfully (?:patched|updated)\b/i;

/**
 * Changes properties of a user (`Invoke-PatchUser`). CIPP's other endpoint for this, EditUser, writes
 * the whole account: it rebuilds the user principal name, replaces the licenses and takes back a
 * password change that the user still owes. PatchUser touches only what is named.
 */
export const updateUser = change(
	user<Update>('both', {
		otherUsers: ({ added: { manager, sponsor } }) => [...manager, ...sponsor],
	}),
	{
		name: 'Update',
		value: 'update',
		action: 'Update user',
		description: 'Change properties of a user. What is not named stays as it is.',
		parts: { added, cleared },
		check: checkUpdate,
		endpoint: 'PatchUser',
		right: 'Identity.User.ReadWrite',
		sends: {
			id: address,
			tenantFilter: tenantOf,
			manager: ({ added: { manager } }) => manager.map(addressOf)[0],
			sponsor: ({ added: { sponsor } }) => sponsor.map(addressOf)[0],
			...Object.fromEntries(
				PROPERTIES.map((name) => [name, (params: Update) => valueOf(params, name)]),
			),
		},
		explain: partlyUpdated,
	},
);

/** The new value of a property; null or an empty list empties it, and undefined leaves it alone. */
function valueOf({ added: values, cleared: names }: Update, name: string): unknown {
	return names.includes(name) ? emptyOf(name) : values[name] || undefined;
}

function checkUpdate(params: Update, item: ItemReader): void {
	const { manager, sponsor, ...properties } = params.added;
	for (const name of params.cleared) {
		const option = clearableOptions.find(({ value }) => value === name);
		if (!option) {
			item.note(`“Fields to Empty” holds “${name.slice(0, 40)}”, which is no field to empty.`);
		} else if (properties[name] !== undefined) {
			item.note(`“${option.name}” gets a value and is in “Fields to Empty” too. Remove one.`);
		}
	}
	for (const [field, users] of [
		[MANAGER, manager],
		[SPONSOR, sponsor],
	] as const) {
		if (users.length > 1) item.note(`“${field}” holds ${users.length} users. Enter one.`);
	}
	const isEmpty = PROPERTIES.every((name) => valueOf(params, name) === undefined);
	if (isEmpty && manager.length === 0 && sponsor.length === 0) {
		item.note('Nothing is to be changed. Add a field to “Update Fields” or to “Fields to Empty”.');
	}
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
