import { readWholeNumber } from '../../fields/wholeNumber';
import { list } from '../../forms/list';
import type { Part } from '../../forms/part';
import { tenantOf } from '../../nouns/tenant/target';
import { address, user } from '../../nouns/user/target';
import { SIGN_IN_ADVICE, SIGN_IN_COLUMNS } from './signInColumns';

/** What Graph gives in one page, which is all that CIPP reads. */
const MOST = 999;

const limit: Part<number> = {
	field: {
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
		hint: `CIPP gives ${MOST} sign-ins of a user at most.`,
	},
	read: (item, path) => readWholeNumber(item, path, 'Limit', { from: 1, to: MOST }) ?? 50,
};

/**
 * Lists the last sign-ins of a user (`Invoke-ListUserSigninLogs`), newest first. A user principal
 * name would give an empty list there, so the object ID is looked up.
 */
export const getAllUserSignIns = list(user('id'), {
	name: 'Get Many Sign-Ins of User',
	value: 'getAllUserSignIns',
	action: 'Get many sign ins of user',
	description: 'Get many sign-ins of a user, the newest first. The tenant needs Entra ID P1.',
	parts: { limit },
	asksForLimit: true,
	endpoint: 'ListUserSigninLogs',
	right: 'Identity.User.Read',
	sends: { tenantFilter: tenantOf, UserID: address, top: (params) => params.limit },
	rowHas: ['id'],
	columnsAlone: true,
	columns: SIGN_IN_COLUMNS,
	advice: SIGN_IN_ADVICE,
});
