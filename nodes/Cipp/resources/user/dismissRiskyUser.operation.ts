import { change } from '../../forms/change';
import { tenantOf } from '../../nouns/tenant/target';
import { address, upn, user } from '../../nouns/user/target';

/**
 * Dismisses the risk that Entra ID Protection sees in a user (`Invoke-ExecDismissRiskyUser`). The
 * function takes an object ID only and does not check it.
 */
export const dismissRiskyUser = change(user('both'), {
	name: 'Dismiss Risky User',
	value: 'dismissRiskyUser',
	action: 'Dismiss risk of user',
	description:
		'Tell Entra ID Protection that a user is not at risk. The tenant needs a license for it.',
	endpoint: 'ExecDismissRiskyUser',
	right: 'Identity.User.ReadWrite',
	sends: { tenantFilter: tenantOf, userId: address, userDisplayName: upn },
});
