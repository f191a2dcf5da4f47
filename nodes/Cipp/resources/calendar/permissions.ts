import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { userField } from '../../fields/user';
import type { Part } from '../../forms/part';
import { addressOf, readUser } from '../../identity/userReference';
import type { Recipient } from '../../nouns/recipient';
import { findRecipient } from '../../nouns/recipient';
import type { UserParams } from '../../nouns/user/target';
import { rowsWith } from '../../output/rows';
import { CippFailure } from '../../transport/failure';
import { sendPatiently } from '../../transport/patience';
import { LOOKS_AFTER_MS } from '../../nouns/group/readBack';

/** What the list of permissions sends, for the list of endpoints of an operation. */
export const PERMISSIONS_READ: EndpointUse = {
	endpoint: 'ListCalendarPermissions',
	method: 'GET',
	right: 'Exchange.Mailbox.Read',
	query: ['tenantFilter', 'UserID'],
};

/** Advice for a list that holds none. */
export const NO_PERMISSIONS =
	'Does the user have a mailbox? Look into the log book of CIPP for the reason.';

/** Who gets or loses access, by address or object ID. */
export const grantee: Part<string> = {
	field: userField({
		displayName: 'Access User',
		name: 'accessUser',
		description: 'Whose access to the calendar it is: a user, a group or a contact of the tenant',
		required: true,
	}),
	read: (item, path) => readUser(item, path, 'Access User').entered,
};

/** What is known of the calendar and of whom it is about, besides what was entered. */
export interface Known {
	/** Name of the calendar in the language of the mailbox. */
	folder?: string;
	recipient?: Recipient;
	/** The entry that there is now. */
	entry?: IDataObject;
}

/**
 * The permissions of the default calendar of a user, read from Exchange.
 *
 * @throws CippFailure when there are none: every calendar has at least that of Default
 */
export async function permissionsOf(
	{ tenant, user }: UserParams,
	{ client, patience }: OperationContext,
): Promise<IDataObject[]> {
	const query = { tenantFilter: tenant, UserID: addressOf(user) };
	const answer = await sendPatiently(
		client,
		{ method: 'GET', endpoint: 'ListCalendarPermissions', query },
		patience,
	);
	const rows = rowsWith(answer, ['Identity'], NO_PERMISSIONS);
	if (rows.length > 0) return rows;
	throw new CippFailure('CIPP lists no permissions of the calendar', {
		outcome: 'refused',
		description: NO_PERMISSIONS,
	});
}

/** Finds the entry of somebody; Exchange names people by their display names, CIPP adds the ID. */
export function entryOf(
	rows: IDataObject[],
	{ guid, displayName }: Recipient,
): IDataObject | undefined {
	const same = (a: unknown, b: string) => b !== '' && String(a).toLowerCase() === b.toLowerCase();
	return (
		rows.find(({ UserId: id }) => typeof id === 'string' && same(id, guid)) ??
		rows.find(({ User: name, UserId: id }) => !id && same(name, displayName))
	);
}

/** The built-in entries of every calendar. */
export const BUILT_IN: Record<string, Recipient> = {
	anonymous: { guid: '', displayName: 'Anonymous', address: 'Anonymous' },
	default: { guid: '', displayName: 'Default', address: 'Default' },
};

/**
 * Looks up whom a change is about and what there is, and notes it on the parameters.
 *
 * @param who address or object ID, or the name of a built-in entry
 * @param folder name of another calendar than the default one, which cannot be read
 * @returns problems, in sentences
 */
export async function learn(
	params: UserParams & Known,
	who: string,
	folder: string,
	context: OperationContext,
): Promise<string[]> {
	const recipient = BUILT_IN[who] ?? (await findRecipient(params.tenant, who, context));
	if (!recipient) {
		return [
			`“Access User” is ${who}, whom Exchange does not have in ${params.tenant}. Check the address; somebody without a mailbox cannot be given access.`,
		];
	}
	params.recipient = recipient;
	params.folder = folder;
	if (folder !== '') return [];
	const rows = await permissionsOf(params, context);
	params.folder = String(rows[0]?.FolderName ?? '') || undefined;
	params.entry = entryOf(rows, recipient);
	return params.folder
		? []
		: ['CIPP does not tell the name of the calendar. Enter it in “Calendar Name”.'];
}

/**
 * Reads until the calendar shows the change.
 *
 * @param isSeen true for an entry, or none, that shows it
 * @throws CippFailure when it is not shown after some looks
 */
export async function confirmEntry(
	context: OperationContext,
	params: UserParams & Known,
	isSeen: (entry: IDataObject | undefined) => boolean,
): Promise<IDataObject> {
	for (const pause of LOOKS_AFTER_MS) {
		if (pause > 0) await context.patience.pause(pause);
		try {
			const rows = await permissionsOf(params, context);
			if (params.recipient && isSeen(entryOf(rows, params.recipient))) return { confirmed: true };
		} catch (error) {
			const { message } = error as Error;
			return {
				confirmed: false,
				warnings: [`The permissions could not be read back: ${message}.`],
			};
		}
	}
	throw new CippFailure('CIPP reported the change, but the calendar does not show it', {
		outcome: 'unknown',
		description: 'Look at the permissions of the calendar before you run it again.',
	});
}
