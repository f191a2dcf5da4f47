import { limited, listFields, readLimit, simplifyField } from '../../fields/list';
import { readWholeNumber } from '../../fields/wholeNumber';
import { readingOfTenant } from '../../operations/inTenant';
import type { Columns } from '../../output/columns';
import { simplifier } from '../../output/columns';
import { rowsWith } from '../../output/rows';

interface Wanted {
	limit: number | undefined;
	simplify: boolean;
	days: number;
}

const DEFAULT_DAYS = 180;

const COLUMNS: Columns = {
	id: 'azureAdUserId',
	userPrincipalName: 'userPrincipalName',
	displayName: 'displayName',
	lastSignInDateTime: 'lastSignInDateTime',
	lastNonInteractiveSignInDateTime: 'lastNonInteractiveSignInDateTime',
	daysSinceLastSignIn: 'daysSinceLastSignIn',
	numberOfAssignedLicenses: 'numberOfAssignedLicenses',
	createdDateTime: 'createdDateTime',
	// Called tenantId by CIPP, although it holds what the request had as its tenant.
	tenantDomain: 'tenantId',
	tenantDisplayName: 'tenantDisplayName',
};

/** Lists users who have not signed in for long, from CIPP's nightly cache (`Invoke-ListInactiveAccounts`). */
export const getAllInactiveAccounts = readingOfTenant<Wanted>({
	name: 'Get Many Inactive Accounts',
	value: 'getAllInactiveAccounts',
	action: 'Get many inactive accounts',
	description:
		"Get many enabled users, without guests, who have not signed in for some time, from CIPP's nightly cache",
	fields: [
		{
			displayName: 'Inactive for (Days)',
			name: 'inactiveDays',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: DEFAULT_DAYS,
			description: 'How many days ago the last sign-in is at least',
		},
		...listFields,
		simplifyField,
	],
	readMore: (item) => ({
		limit: readLimit(item),
		simplify: item.switch('simplify', 'Simplify'),
		days: readWholeNumber(item, 'inactiveDays', 'Inactive for (Days)', { from: 1 }) ?? DEFAULT_DAYS,
	}),
	endpoints: [
		{
			endpoint: 'ListInactiveAccounts',
			method: 'GET',
			right: 'Tenant.Directory.Read',
			query: ['tenantFilter', 'InactiveDays'],
		},
	],
	async rows(client, { tenant, limit, simplify, days }) {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListInactiveAccounts',
			query: { tenantFilter: tenant, InactiveDays: days },
		});
		const rows = rowsWith(answer, ['azureAdUserId'], 'Check the tenant.');
		return simplifier(COLUMNS, simplify)(limited(rows, limit));
	},
});
