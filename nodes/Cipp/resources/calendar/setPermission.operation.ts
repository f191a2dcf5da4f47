import { change } from '../../forms/change';
import { choice, onlyFor, presetChoice, text, toggle } from '../../forms/parts';
import { EXCHANGE_READ } from '../../nouns/askExchange';
import { address, user } from '../../nouns/user/target';
import type { UserParams } from '../../nouns/user/target';
import { LEVELS } from './levels';
import type { Known } from './permissions';
import { BUILT_IN, confirmEntry, grantee, learn, PERMISSIONS_READ } from './permissions';

type Params = UserParams & Known & { whom: string; who: string; level: string; calendar: string };

const target = (params: Params) => (params.whom in BUILT_IN ? params.whom : params.who);

/**
 * Gives somebody access to a calendar (`Invoke-ExecModifyCalPerms`). The name of the calendar is that
 * of the mailbox's language, so it is read first.
 */
export const setPermission = change(user('id', { description: 'The user whose calendar it is' }), {
	name: 'Set Permission',
	value: 'setPermission',
	action: 'Set calendar permission',
	description: 'Give or change access to the calendar of a user. CIPP cannot limit it in time.',
	endpoint: 'ExecModifyCalPerms',
	right: 'Exchange.Mailbox.ReadWrite',
	sends: {
		tenantFilter: ({ tenant }) => tenant,
		userID: address,
		'permissions[].UserID': ({ recipient }: Params) => [recipient?.address ?? ''],
		'permissions[].PermissionLevel': ({ level }) => [level],
		'permissions[].Modification': () => ['Add'],
		'permissions[].FolderName': ({ folder }: Params) => [folder ?? ''],
		'permissions[].CanViewPrivateItems': ({ seesPrivate }) => [seesPrivate],
		'permissions[].SendNotificationToUser': ({ notifies }) => [notifies],
	},
	parts: {
		whom: presetChoice({
			displayName: 'Permission For',
			name: 'permissionFor',
			description: 'Whose access is set',
			options: [
				{ name: 'A User or Group', value: 'user' },
				{ name: 'Everyone in the Organization', value: 'default', description: 'Named Default' },
				{ name: 'People Outside', value: 'anonymous', description: 'Named Anonymous' },
			],
			default: 'user',
		}),
		who: onlyFor('permissionFor', ['user'], grantee, ''),
		level: choice({
			displayName: 'Permission',
			name: 'permission',
			description: 'What they may do in the calendar',
			options: LEVELS,
		}),
	},
	options: {
		calendar: text({
			displayName: 'Calendar Name',
			name: 'calendarName',
			description:
				'The name of another calendar of the mailbox, or of the default one where CIPP cannot read it. It is not read back.',
			placeholder: 'e.g. Calendar',
		}),
		seesPrivate: toggle({
			displayName: 'See Private Items',
			name: 'canViewPrivateItems',
			description: 'Whether they become a delegate who sees private appointments',
		}),
		notifies: toggle({
			displayName: 'Send Notification',
			name: 'sendNotification',
			description: 'Whether Exchange tells them by email',
		}),
	},
	reads: [PERMISSIONS_READ, EXCHANGE_READ],
	prepare: async (params, context) =>
		await learn(params as Params, target(params), params.calendar, context),
	alsoAbout: (params: Params) => ({
		accessUser: params.recipient?.address || target(params),
		permission: params.level,
		calendar: params.folder ?? null,
	}),
	confirm: async (context, params: Params) =>
		params.calendar
			? { confirmed: false }
			: await confirmEntry(context, params, (entry) =>
					[entry?.AccessRights].flat().includes(params.level),
				),
});
