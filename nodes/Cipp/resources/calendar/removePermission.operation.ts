import { change } from '../../forms/change';
import { text } from '../../forms/parts';
import { EXCHANGE_READ } from '../../nouns/askExchange';
import { address, user } from '../../nouns/user/target';
import type { UserParams } from '../../nouns/user/target';
import { listed } from '../../output/columns';
import type { Known } from './permissions';
import { confirmEntry, grantee, learn, PERMISSIONS_READ } from './permissions';

type Params = UserParams & Known & { who: string; calendar: string };

const identity = ({ entry, recipient }: Params) =>
	String(entry?.UserId ?? '') || (recipient?.address ?? '');

/**
 * Takes somebody's access to a calendar (`Invoke-ExecModifyCalPerms`). Exchange names people by their
 * display names, which two may have, so the ID of the entry is sent.
 */
export const removePermission = change(
	user('id', { description: 'The user whose calendar it is' }),
	{
		name: 'Remove Permission',
		value: 'removePermission',
		action: 'Remove calendar permission',
		description:
			"Take somebody's access to the calendar of a user. Default and Anonymous can only be set to No Access.",
		endpoint: 'ExecModifyCalPerms',
		right: 'Exchange.Mailbox.ReadWrite',
		sends: {
			tenantFilter: ({ tenant }) => tenant,
			userID: address,
			'permissions[].UserID': (params: Params) => [identity(params)],
			'permissions[].PermissionLevel': ({ entry }: Params) =>
				entry ? [listed(entry.AccessRights).join(', ')] : undefined,
			'permissions[].Modification': () => ['Remove'],
			'permissions[].FolderName': ({ folder }: Params) => [folder ?? ''],
			'permissions[].DisplayName': ({ recipient }: Params) => [recipient?.address ?? ''],
		},
		parts: { who: grantee },
		options: {
			calendar: text({
				displayName: 'Calendar Name',
				name: 'calendarName',
				description: 'The name of another calendar of the mailbox. It is not read back.',
				placeholder: 'e.g. Calendar',
			}),
		},
		reads: [PERMISSIONS_READ, EXCHANGE_READ],
		prepare: async (params, context) =>
			await learn(params as Params, params.who, params.calendar, context),
		already: (params: Params) =>
			params.calendar || params.entry
				? undefined
				: { success: true, changed: false, message: 'They had no access of their own.' },
		alsoAbout: (params: Params) => ({
			accessUser: params.recipient?.address || params.who,
			calendar: params.folder ?? null,
		}),
		confirm: async (context, params: Params) =>
			params.calendar
				? { confirmed: false }
				: await confirmEntry(context, params, (entry) => entry === undefined),
	},
);
