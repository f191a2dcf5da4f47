import { chosenUser } from './chosen';
import { listPicker } from './listPicker';

/** Lists the inbox rules of the chosen user. */
export const searchMailboxRules = listPicker({
	ofTenant: 'a mailbox rule',
	endpoint: 'ListUserMailboxRules',
	query: (context) => ({ UserID: chosenUser(context, 'a mailbox rule') }),
	entry: ({ Identity, Name, Enabled }) =>
		typeof Identity === 'string'
			? { name: `${String(Name)}${Enabled === false ? ' (disabled)' : ''}`, value: Identity }
			: undefined,
});
