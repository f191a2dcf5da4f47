import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { choiceField } from '../../fields/choice';
import { userField } from '../../fields/user';
import { textsIn } from '../../engine/texts';
import type { UserReference } from '../../identity/userReference';
import { addressOf, nameOf, userReference } from '../../identity/userReference';
import { reportedFailure } from '../../output/changeFailure';
import { judgeChangeLine } from '../../output/judge/changeLine';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';
import type { UserParams } from './ofUser';
import { changeOfUser } from './ofUser';

/** One list of the request: what it does, and to whom. */
interface Change {
	wireName: string;
	user: UserReference;
}

interface PermissionChanges {
	changes: Change[];
}

const FIELD = 'Changes';

/** Name on the wire by what is granted or removed; the value of the option. */
const ACTIONS = [
	{ name: 'Grant Full Access', value: 'AddFullAccess', description: 'Outlook opens it by itself' },
	{
		name: 'Grant Full Access Without Automapping',
		value: 'AddFullAccessNoAutoMap',
		description: 'Outlook does not open it by itself',
	},
	{ name: 'Grant Send As', value: 'AddSendAs' },
	{ name: 'Grant Send on Behalf', value: 'AddSendOnBehalf' },
	{ name: 'Remove Full Access', value: 'RemoveFullAccess' },
	{ name: 'Remove Send As', value: 'RemoveSendAs' },
	{ name: 'Remove Send on Behalf', value: 'RemoveSendOnBehalf' },
];

const changesField: INodeProperties = {
	displayName: FIELD,
	name: 'changes',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Change',
	default: {},
	description: 'Who gets or loses which permission on the mailbox',
	options: [
		{
			displayName: 'Change',
			name: 'change',
			values: [
				choiceField({
					name: 'action',
					displayName: 'Action',
					description: 'What to do',
					options: ACTIONS,
				}),
				userField({
					displayName: 'Access User',
					name: 'accessUser',
					description: 'Who gets or loses the permission',
				}),
			],
		},
	],
};

/**
 * Grants and removes permissions on a mailbox (`Invoke-ExecEditMailboxPermissions`). That function
 * always answers with status 200, and ignores lists of bare texts.
 */
export const updateMailboxPermissions = changeOfUser<PermissionChanges>({
	name: 'Update Mailbox Permissions',
	value: 'updateMailboxPermissions',
	action: 'Update mailbox permissions of user',
	description: 'Grant or remove permissions on the mailbox of a user',
	userDescription: 'The user whose mailbox is opened to others or closed',
	need: 'checked',
	fields: [changesField],
	readMore: (item, params) => ({ changes: readChanges(item, params) }),
	otherUsers: ({ changes }) => changes.map(({ user }) => user),
	endpoints: [
		{
			endpoint: 'ExecEditMailboxPermissions',
			method: 'POST',
			right: 'Exchange.Mailbox.ReadWrite',
			body: ['userID', 'tenantfilter', ...ACTIONS.map(({ value }) => `${value}[].value`)],
		},
	],
	request: ({ tenant, user, changes }) => ({
		method: 'POST',
		endpoint: 'ExecEditMailboxPermissions',
		body: { tenantfilter: tenant, userID: addressOf(user), ...listsOf(changes) },
	}),
	judge: (lines, { changes }) => reportedFailure(lines) ?? missingLines(lines, changes.length),
	output: (lines) => ({ success: true, results: lines.map(({ text }) => text) }),
});

function readChanges(item: ItemReader, { user: owner }: UserParams): Change[] {
	const value = item.value('changes.change', FIELD);
	const entries = (Array.isArray(value) ? value : []) as IDataObject[];
	const changes = entries.flatMap(({ action, accessUser }) => {
		const known = ACTIONS.find((entry) => entry.value === action);
		if (!known) {
			item.note(`“${FIELD}” has an entry without an action. Choose one in “Action”.`);
			return [];
		}
		const users = textsIn(item, 'Access User', accessUser);
		if (users.length === 0) {
			item.note(`“${FIELD}” has an entry without a user. Choose one in “Access User”.`);
		}
		return users.flatMap((entered) => readChange(item, entered, known.value, owner));
	});
	if (entries.length === 0) item.note(`“${FIELD}” is empty. Add a change.`);
	return changes;
}

function readChange(
	item: ItemReader,
	entered: string,
	wireName: string,
	owner: UserReference,
): Change[] {
	const user = userReference(entered, 'Access User');
	if (!user) {
		item.note(
			`“Access User” is “${entered.slice(0, 80)}”, which is neither a user principal name nor an object ID. Enter one, e.g. manager@contoso.com.`,
		);
		return [];
	}
	if (entered.toLowerCase() === owner.entered.toLowerCase()) {
		item.note('“Access User” is the owner of the mailbox. Choose somebody else.');
		return [];
	}
	return [{ wireName, user }];
}

function listsOf(changes: Change[]): Record<string, IDataObject[]> {
	const lists: Record<string, IDataObject[]> = {};
	for (const { wireName, user } of changes) {
		const name = nameOf(user);
		lists[wireName] = [...(lists[wireName] ?? []), { label: name, value: name }];
	}
	return lists;
}

/** Every change must have a sentence of its own that says that it was made. */
function missingLines(lines: ResultLine[], expected: number): CippFailure | undefined {
	const done = lines.filter((line) => judgeChangeLine(line) === 'done');
	if (done.length >= expected) return undefined;
	return new CippFailure(`CIPP confirmed ${done.length} of ${expected} changes`, {
		outcome: 'unknown',
		results: lines.map(({ text }) => text),
		description: 'Look at the permissions of the mailbox before you run it again.',
	});
}
