import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { tenantOf } from '../../nouns/tenant/target';
import { address, user } from '../../nouns/user/target';
import { askGraph, GRAPH_READ } from '../../nouns/askGraph';
import { listed, lowerFirst } from '../../output/columns';

/** Graph's page: CIPP reads no further, so a list of this length may go on. */
const PAGE = 100;

const ADVICE = 'Check the tenant and the user.';

/**
 * Lists the groups of a user (`Invoke-ListUserGroups`). CIPP gives only the first page of Graph, so
 * a full one is read again as a whole: who leaves must not keep the groups of a second page.
 */
export const getAllGroups = list(user('address'), {
	name: 'Get Many Groups',
	value: 'getAllGroups',
	action: 'Get many groups of user',
	description: 'Get many groups that a user is a member of',
	endpoint: 'ListUserGroups',
	right: 'Identity.User.Read',
	sends: { tenantFilter: tenantOf, userId: address },
	rowHas: ['id'],
	looksUp: [GRAPH_READ],
	async made(rows, params, context) {
		if (rows.length < PAGE) return rows.map(withNames);
		const endpoint = `users/${encodeURIComponent(address(params))}/memberOf`;
		const all = await askGraph({ tenant: params.tenant, endpoint, advice: ADVICE }, context);
		return all.filter((row) => row['@odata.type'] === '#microsoft.graph.group').map(fromGraph);
	},
	advice: ADVICE,
});

function withNames(row: IDataObject): IDataObject {
	return { ...lowerFirst(row), groupTypes: listed(row.GroupTypes) };
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
