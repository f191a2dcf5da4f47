import type { IDataObject } from 'n8n-workflow';

import { QUEUE_READ } from '../../forms/gatheringWork';
import { list } from '../../forms/list';
import { readPages } from '../../forms/readPages';
import type { Target } from '../../forms/target';
import type { TenantsParams } from '../../nouns/tenant/oneOrAll';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import { asItem, isObject } from '../../output/asItem';
import { rowsIn } from '../../output/rows';
import type { CippAnswer } from '../../transport/answers';
import { askAllTenants } from './allTenants';
import { graphEndpoint, graphOptions } from './parts';

const tenants = oneOrAllTenants(
	'Whether to ask all tenants instead of one. CIPP gathers what they answer, and keeps it for an hour.',
);

/** Names the address too: several items may ask one tenant. */
const target: Target<TenantsParams> = {
	...tenants,
	subject: (params) =>
		`${(params as TenantsParams & { graphEndpoint?: string }).graphEndpoint ?? ''} of ${tenants.subject(params)}`,
};

/** Reads anything of Microsoft Graph (`Invoke-ListGraphRequest`). */
export const getAllGraph = list(target, {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many rows of Microsoft Graph',
	description: 'Read anything of Microsoft Graph, of one tenant or of all',
	parts: { graphEndpoint },
	options: graphOptions,
	isQueued: true,
	endpoint: 'ListGraphRequest',
	right: 'CIPP.Core.Read',
	sends: {
		tenantFilter: tenantOrAll,
		Endpoint: ({ graphEndpoint: endpoint }) => endpoint,
		$select: ({ select }) => select.join(',') || undefined,
		$filter: ({ filter }) => filter || undefined,
		$expand: ({ expand }) => expand || undefined,
		$search: ({ search }) => search || undefined,
		$orderby: ({ orderBy }) => orderBy || undefined,
		$count: ({ count }) => count || undefined,
		$top: ({ pageSize }) => pageSize || undefined,
		Version: ({ version }) => version,
		AsApp: ({ asApp }) => asApp || undefined,
		// Page by page, CIPP neither counts the rows first nor leaves large lists to its queue.
		manualPagination: ({ allTenants }) => !allTenants || undefined,
		// Put in for each page.
		nextLink: () => undefined,
	},
	looksUp: [QUEUE_READ],
	check({ allTenants, version }, item) {
		if (allTenants && version === 'v1.0') {
			item.note(
				'“Version” is v1.0, but CIPP reads all tenants in beta. Remove Version, or read one tenant.',
			);
		}
	},
	async asks(request, { allTenants, waitSeconds, limit }, context) {
		if (allTenants) {
			const { answer, gatheredAt } = await askAllTenants(request, { waitSeconds, limit }, context);
			return named(answer, gatheredAt);
		}
		const body = await readPages(request, { waitSeconds, limit }, context);
		return named({ statusCode: 200, body });
	},
	rowHas: ['tenantDomain'],
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});

/**
 * Rows with the tenant in front. `Tenant` and `CippStatus` are CIPP's, the rest is as Graph gave it;
 * a tenant that CIPP could not read has a row that says so.
 */
function named(answer: CippAnswer, gatheredAt?: Map<string, unknown>): CippAnswer {
	const rows = rowsIn(answer.body);
	if (!rows) return answer;
	const body = rows.map((row) => (isObject(row) ? withTenant(row, gatheredAt) : row));
	return { ...answer, body };
}

function withTenant(
	{ Tenant, CippStatus, CippException: _, ...row }: IDataObject,
	gatheredAt?: Map<string, unknown>,
): IDataObject {
	const isRead = CippStatus === 'Good' || CippStatus === undefined;
	return {
		tenantDomain: Tenant,
		...(gatheredAt && { gatheredAt: (gatheredAt.get(String(Tenant)) ?? null) as string | null }),
		...(isRead ? asItem(row) : { ...row, failure: CippStatus }),
	};
}
