import { list } from '../../forms/list';
import { tenantOf } from '../../nouns/tenant/target';
import { address, upn, user } from '../../nouns/user/target';

/** Lists the inbox rules of a user, hidden ones included (`Invoke-ListUserMailboxRules`). */
export const getAllMailboxRules = list(user('address'), {
	name: 'Get Many Mailbox Rules',
	value: 'getAllMailboxRules',
	action: 'Get many mailbox rules of user',
	description: 'Get many inbox rules of a user, hidden ones included',
	endpoint: 'ListUserMailboxRules',
	right: 'Exchange.Mailbox.Read',
	sends: { tenantFilter: tenantOf, UserID: address, userEmail: upn },
	rowHas: ['Identity'],
	columnsAlone: true,
	columns: {
		id: 'Identity',
		name: 'Name',
		enabled: 'Enabled',
		priority: 'Priority',
		description: 'Description',
		from: 'From',
		forwardTo: 'ForwardTo',
		redirectTo: 'RedirectTo',
		moveToFolder: 'MoveToFolder',
		deleteMessage: 'DeleteMessage',
	},
	advice: 'Check that the user has a mailbox.',
});
