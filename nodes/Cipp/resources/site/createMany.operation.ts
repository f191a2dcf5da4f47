import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import { manyOf } from '../../forms/manyOf';
import { USER_LOOK_UP } from '../../identity/userLookUp';
import { nameOf } from '../../identity/userReference';
import { lookUpAll } from '../../nouns/user/lookUpAll';
import { tenantOf, tenantWith } from '../../nouns/tenant/target';
import { messageOf } from '../../forms/changeOperation';
import type { TenantParams } from '../../nouns/tenant/params';
import { CippFailure } from '../../transport/failure';
import { checkNames, outcomeOf, outcomeRow, SITE_PARTS, type NewSite } from './newSite';
import type { SiteOutcome } from './newSite';

type NewSites = TenantParams & { sites: NewSite[] };

const each = (value: (site: NewSite) => string | undefined) => (params: NewSites) =>
	params.sites.map(value);

/**
 * Creates several sites with one request (`Invoke-AddSiteBulk`). It always answers with success, with
 * a sentence for each site in the order in which they were sent.
 */
export const createManySites = change(
	tenantWith<NewSites>(({ sites }) => sites.map(({ name }) => name).join(', ')),
	{
		name: 'Create Many',
		value: 'createMany',
		action: 'Create many sites',
		description: 'Create several SharePoint sites of a tenant, with an outcome for each',
		parts: {
			sites: manyOf(
				{
					name: 'sites',
					displayName: 'Sites',
					description: 'The sites to create',
					entry: 'Site',
				},
				SITE_PARTS,
			),
		},
		check: ({ sites }, item) => checkNames(sites, item),
		reads: [USER_LOOK_UP],
		prepare: async ({ tenant, sites }, context) => {
			const owners = sites.map(({ owner }) => owner);
			return await lookUpAll(tenant, owners, 'both', context);
		},
		endpoint: 'AddSiteBulk',
		right: 'Sharepoint.Site.ReadWrite',
		sends: {
			tenantFilter: tenantOf,
			'bulkSites[].siteName': each(({ name }) => name),
			'bulkSites[].siteDescription': each(({ description }) => description),
			'bulkSites[].siteOwner': each(({ owner }) => nameOf(owner)),
			'bulkSites[].templateName': each(({ template }) => template),
			'bulkSites[].siteDesign': each(({ design }) => design),
			'bulkSites[].sensitivityLabel': each(({ sensitivityLabel }) => sensitivityLabel || undefined),
		},
		judge: (_lines, params, body) => failureOf(outcomesOf(params, body)),
		output: (lines, params, body) => ({
			success: true,
			message: messageOf(lines),
			sites: outcomesOf(params, body).map(outcomeRow),
		}),
	},
);

function outcomesOf({ sites }: NewSites, body: unknown): SiteOutcome[] {
	const { Results = [] } = (body ?? {}) as IDataObject;
	const said = [Results].flat() as unknown[];
	return sites.map(({ name }, place) => outcomeOf(name, said[place]));
}

function failureOf(outcomes: SiteOutcome[]): CippFailure | undefined {
	const bad = outcomes.filter(({ siteUrl }) => siteUrl === undefined);
	if (bad.length === 0) return undefined;
	const reasons = bad.map(({ name, reason }) => `${name}: ${String(reason)}`);
	const isClear = outcomes.every(({ outcome }) => outcome === 'failed');
	return new CippFailure(`Not all sites were created. ${reasons.join(' ')}`, {
		outcome: isClear ? 'refused' : 'unknown',
		results: reasons,
		description: isClear
			? 'None of them was created.'
			: 'What became of each stands in “sites”. Leave out those that are there before you run it again.',
		details: { sites: outcomes.map(outcomeRow) },
	});
}
