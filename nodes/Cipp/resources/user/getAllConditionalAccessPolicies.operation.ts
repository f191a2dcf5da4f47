import { limited, listFields, readLimit } from '../../fields/list';
import { addressOf } from '../../identity/userReference';
import { rowsWith } from '../../output/rows';
import { readingOfUser } from './ofUser';

interface Wanted {
	limit: number | undefined;
}

/**
 * Lists the conditional access policies that Microsoft's what-if evaluation gives for a user
 * (`Invoke-ListUserConditionalAccessPolicies`). Every failure there is a list with one empty object.
 */
export const getAllConditionalAccessPolicies = readingOfUser<Wanted>({
	name: 'Get Many Conditional Access Policies',
	value: 'getAllConditionalAccessPolicies',
	action: 'Get many conditional access policies of user',
	description:
		'Get many conditional access policies as they apply to a user, for a single application that CIPP has chosen',
	userDescription: 'The user to evaluate the policies for',
	need: 'id',
	fields: listFields,
	readMore: (item) => ({ limit: readLimit(item) }),
	endpoints: [
		{
			endpoint: 'ListUserConditionalAccessPolicies',
			method: 'GET',
			right: 'Identity.User.Read',
			query: ['tenantFilter', 'UserID'],
		},
	],
	async rows(client, { tenant, user, limit }) {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListUserConditionalAccessPolicies',
			query: { tenantFilter: tenant, UserID: addressOf(user) },
		});
		const advice =
			'CIPP answers so when Microsoft refuses the evaluation. It needs Entra ID P1 in the tenant and the permissions that CIPP checks under Application Settings > Permissions.';
		return limited(rowsWith(answer, ['id'], advice), limit);
	},
});
