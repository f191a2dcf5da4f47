import type { IDataObject } from 'n8n-workflow';

import { limited, listFields, readLimit } from '../../fields/list';
import { addressOf } from '../../identity/userReference';
import { listed, lowerFirst } from '../../output/columns';
import { rowsWith } from '../../output/rows';
import type { CippClient } from '../../transport/client';
import type { UserParams } from './ofUser';
import { readingOfUser } from './ofUser';

interface Wanted {
	limit: number | undefined;
}

/** Graph's page: CIPP reads no further, so a list of this length may go on. */
const PAGE = 100;

const ADVICE = 'Check the tenant and the user.';

/**
 * Lists the groups of a user (`Invoke-ListUserGroups`). CIPP gives only the first page of Graph, so
 * a full one is read again as a whole: who leaves must not keep the groups of a second page.
 */
export const getAllGroups = readingOfUser<Wanted>({
	name: 'Get Many Groups',
	value: 'getAllGroups',
	action: 'Get many groups of user',
	description: 'Get many groups that a user is a member of',
	userDescription: 'The user whose groups to get',
	need: 'address',
	fields: listFields,
	readMore: (item) => ({ limit: readLimit(item) }),
	endpoints: [
		{
			endpoint: 'ListUserGroups',
			method: 'GET',
			right: 'Identity.User.Read',
			query: ['tenantFilter', 'userId'],
		},
		{
			endpoint: 'ListGraphRequest',
			method: 'GET',
			right: 'CIPP.Core.Read',
			query: ['tenantFilter', 'Endpoint'],
		},
	],
	async rows(client, params) {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListUserGroups',
			query: { tenantFilter: params.tenant, userId: addressOf(params.user) },
		});
		const rows = rowsWith(answer, ['id'], ADVICE);
		const groups = rows.length < PAGE ? rows.map(withNames) : await allGroups(client, params);
		return limited(groups, params.limit);
	},
});

function withNames(row: IDataObject): IDataObject {
	return { ...lowerFirst(row), groupTypes: listed(row.GroupTypes) };
}

async function allGroups(client: CippClient, { tenant, user }: UserParams): Promise<IDataObject[]> {
	const answer = await client.send({
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: tenant,
			Endpoint: `users/${encodeURIComponent(addressOf(user))}/memberOf`,
		},
	});
	return rowsWith(answer, ['id'], ADVICE)
		.filter((row) => row['@odata.type'] === '#microsoft.graph.group')
		.map(fromGraph);
}

/** The same columns as CIPP makes of a group of Graph. */
function fromGraph(row: IDataObject): IDataObject {
	const { mailEnabled, securityEnabled } = row;
	const isUnified = listed(row.groupTypes).includes('Unified');
	const [calculatedGroupType, groupType] = isUnified
		? ['m365', 'Microsoft 365']
		: mailEnabled && securityEnabled
			? ['security', 'Mail-Enabled Security']
			: mailEnabled
				? ['distributionList', 'Distribution List']
				: ['generic', 'Security'];
	return {
		id: row.id,
		displayName: row.displayName,
		mailEnabled,
		mail: row.mail ?? null,
		securityGroup: securityEnabled,
		groupTypes: listed(row.groupTypes),
		onPremisesSync: row.onPremisesSyncEnabled ?? null,
		isAssignableToRole: row.isAssignableToRole ?? null,
		calculatedGroupType,
		groupType,
	};
}
