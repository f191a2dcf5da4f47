import { simplifyField } from '../../fields/list';
import { readWholeNumber } from '../../fields/wholeNumber';
import { addressOf } from '../../identity/userReference';
import { simplifier } from '../../output/columns';
import { rowsWith } from '../../output/rows';
import { readingOfUser } from './ofUser';
import { SIGN_IN_COLUMNS } from './signInColumns';

interface Wanted {
	limit: number;
	simplify: boolean;
}

/** What Graph gives in one page, which is all that CIPP reads. */
const MOST = 999;

/**
 * Lists the last sign-ins of a user (`Invoke-ListUserSigninLogs`), newest first. A user principal
 * name would give an empty list there, so the object ID is looked up.
 */
export const getAllUserSignIns = readingOfUser<Wanted>({
	name: 'Get Many Sign-Ins of User',
	value: 'getAllUserSignIns',
	action: 'Get many sign ins of user',
	description: 'Get many sign-ins of a user, the newest first. The tenant needs Entra ID P1.',
	userDescription: 'The user whose sign-ins to get',
	need: 'id',
	fields: [
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 50,
			description: 'Max number of results to return',
			hint: `CIPP gives ${MOST} sign-ins of a user at most.`,
		},
		simplifyField,
	],
	readMore: (item) => ({
		limit: readWholeNumber(item, 'limit', 'Limit', { from: 1, to: MOST }) ?? 50,
		simplify: item.switch('simplify', 'Simplify'),
	}),
	endpoints: [
		{
			endpoint: 'ListUserSigninLogs',
			method: 'GET',
			right: 'Identity.User.Read',
			query: ['tenantFilter', 'UserID', 'top'],
		},
	],
	async rows(client, { tenant, user, limit, simplify }) {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListUserSigninLogs',
			query: { tenantFilter: tenant, UserID: addressOf(user), top: limit },
		});
		const advice = 'Check the tenant. Sign-ins need Entra ID P1 there.';
		return simplifier(SIGN_IN_COLUMNS, simplify)(rowsWith(answer, ['id'], advice));
	},
});
