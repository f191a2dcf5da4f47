import { addressOf, nameOf } from '../../identity/userReference';
import { changeOfUser } from './ofUser';

/** Turns the online archive of a mailbox on (`Invoke-ExecEnableArchive`). */
export const enableArchive = changeOfUser({
	name: 'Enable Archive',
	value: 'enableArchive',
	action: 'Enable archive of mailbox',
	description: 'Turn the online archive of the mailbox on. CIPP cannot turn it off again.',
	userDescription: 'The user whose mailbox gets an archive',
	need: 'checked',
	endpoints: [
		{
			endpoint: 'ExecEnableArchive',
			method: 'POST',
			right: 'Exchange.Mailbox.ReadWrite',
			body: ['tenantFilter', 'id', 'username'],
		},
	],
	request: ({ tenant, user }) => ({
		method: 'POST',
		endpoint: 'ExecEnableArchive',
		body: { tenantFilter: tenant, id: addressOf(user), username: nameOf(user) },
	}),
});
