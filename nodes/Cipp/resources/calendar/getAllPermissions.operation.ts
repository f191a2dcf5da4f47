import { list } from '../../forms/list';
import { address, user } from '../../nouns/user/target';
import { listed } from '../../output/columns';
import { NO_PERMISSIONS } from './permissions';

/** Lists who may do what in a calendar (`Invoke-ListCalendarPermissions`). */
export const getAllPermissions = list(
	user('checked', { description: 'The user whose calendar it is' }),
	{
		name: 'Get Many Permissions',
		value: 'getAllPermissions',
		action: 'Get many calendar permissions',
		description:
			'Get who may see or change the default calendar of a user. CIPP does not list other calendars.',
		endpoint: 'ListCalendarPermissions',
		right: 'Exchange.Mailbox.Read',
		sends: { tenantFilter: ({ tenant }) => tenant, UserID: address },
		rowHas: ['Identity'],
		columns: {
			calendar: 'FolderName',
			accessUser: 'User',
			recipientId: 'UserId',
			permissions: ({ AccessRights: rights }) => listed(rights),
			owner: 'MailboxInfo.UserPrincipalName',
		},
		advice: NO_PERMISSIONS,
	},
);
