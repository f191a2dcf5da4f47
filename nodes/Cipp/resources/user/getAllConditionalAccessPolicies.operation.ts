import { list } from '../../forms/list';
import { tenantOf } from '../../nouns/tenant/target';
import { address, user } from '../../nouns/user/target';

/**
 * Lists the conditional access policies that Microsoft's what-if evaluation gives for a user
 * (`Invoke-ListUserConditionalAccessPolicies`). Every failure there is a list with one empty object.
 */
export const getAllConditionalAccessPolicies = list(user('id'), {
	name: 'Get Many Conditional Access Policies',
	value: 'getAllConditionalAccessPolicies',
	action: 'Get many conditional access policies of user',
	description:
		'Get many conditional access policies as they apply to a user, for a single application that CIPP has chosen',
	endpoint: 'ListUserConditionalAccessPolicies',
	right: 'Identity.User.Read',
	sends: { tenantFilter: tenantOf, UserID: address },
	rowHas: ['id'],
	advice:
		'CIPP answers so when Microsoft refuses the evaluation. It needs Entra ID P1 in the tenant and the permissions that CIPP checks under Application Settings > Permissions.',
});
