import { addressOf, nameOf } from '../../identity/userReference';
import { changeOfUser } from './ofUser';

/**
 * Dismisses the risk that Entra ID Protection sees in a user (`Invoke-ExecDismissRiskyUser`). The
 * function takes an object ID only and does not check it.
 */
export const dismissRiskyUser = changeOfUser({
	name: 'Dismiss Risky User',
	value: 'dismissRiskyUser',
	action: 'Dismiss risk of user',
	description:
		'Tell Entra ID Protection that a user is not at risk. The tenant needs a license for it.',
	userDescription: 'The user whose risk is dismissed',
	need: 'both',
	endpoints: [
		{
			endpoint: 'ExecDismissRiskyUser',
			method: 'POST',
			right: 'Identity.User.ReadWrite',
			body: ['tenantFilter', 'userId', 'userDisplayName'],
		},
	],
	request: ({ tenant, user }) => ({
		method: 'POST',
		endpoint: 'ExecDismissRiskyUser',
		body: { tenantFilter: tenant, userId: addressOf(user), userDisplayName: nameOf(user) },
	}),
});
