import { limited, listFields, readLimit, simplifyField } from '../../fields/list';
import { readingOfTenant } from '../../operations/inTenant';
import type { Columns } from '../../output/columns';
import { simplifier } from '../../output/columns';
import { rowsWith } from '../../output/rows';
import { explainUnfilled } from '../../transport/unfilledReport';

interface Wanted {
	limit: number | undefined;
	simplify: boolean;
	cached: boolean;
}

const COLUMNS: Columns = {
	id: 'ID',
	userPrincipalName: 'UPN',
	displayName: 'DisplayName',
	accountEnabled: 'AccountEnabled',
	isLicensed: 'isLicensed',
	isAdmin: 'IsAdmin',
	perUserMfa: 'PerUser',
	mfaRegistered: 'MFARegistration',
	mfaMethods: 'MFAMethods',
	coveredByConditionalAccess: 'CoveredByCA',
};

/** Lists how the users of a tenant are protected by MFA (`Invoke-ListMFAUsers`). */
export const getAllMfaUsers = readingOfTenant<Wanted>({
	name: 'Get Many MFA Users',
	value: 'getAllMfaUsers',
	action: 'Get many users with MFA state',
	description: 'Get many users of a tenant with what is known of their MFA',
	fields: [
		...listFields,
		simplifyField,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Use Cached Report',
					name: 'useReportDb',
					type: 'boolean',
					default: true,
					description:
						"Whether to take the data from CIPP's nightly cache, which is fast, and not from Microsoft",
				},
			],
		},
	],
	readMore: (item) => ({
		limit: readLimit(item),
		simplify: item.switch('simplify', 'Simplify'),
		cached: item.switch('options.useReportDb', 'Use Cached Report'),
	}),
	endpoints: [
		{
			endpoint: 'ListMFAUsers',
			method: 'GET',
			right: 'Identity.User.Read',
			query: ['tenantFilter', 'UseReportDB'],
		},
	],
	async rows(client, { tenant, limit, simplify, cached }) {
		const answer = await client
			.send({
				method: 'GET',
				endpoint: 'ListMFAUsers',
				query: { tenantFilter: tenant, ...(cached && { UseReportDB: true }) },
			})
			.catch(explainUnfilled('MFAState', tenant));
		// Also a row without an ID is no user: CIPP says in one that the data is still being loaded.
		const rows = rowsWith(answer, ['ID'], 'Run it again later.');
		return simplifier(COLUMNS, simplify)(limited(rows, limit));
	},
});
