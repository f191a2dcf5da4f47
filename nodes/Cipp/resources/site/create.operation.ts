import type { OperationContext } from '../../engine/operation';
import { change } from '../../forms/change';
import { readBack } from '../../forms/readBack';
import { USER_LOOK_UP } from '../../identity/userLookUp';
import { nameOf } from '../../identity/userReference';
import { readSiteMembers, SITE_MEMBERS_READ } from '../../nouns/site/members';
import { lookUpAll } from '../../nouns/user/lookUpAll';
import { tenantOf, tenantWith } from '../../nouns/tenant/target';
import type { TenantParams } from '../../nouns/tenant/params';
import { CippFailure } from '../../transport/failure';
import { checkNames, outcomeOf, SITE_PARTS, type NewSite } from './newSite';

const { sensitivityLabel, ...parts } = SITE_PARTS;

/** Creates a SharePoint site (`Invoke-AddSite`). */
export const createSite = change(
	tenantWith<TenantParams & NewSite>(({ name }) => name),
	{
		name: 'Create',
		value: 'create',
		action: 'Create site',
		description: 'Create a SharePoint site in English, without a Microsoft 365 group',
		parts,
		options: { sensitivityLabel },
		check: (params, item) => checkNames([params], item),
		reads: [USER_LOOK_UP, SITE_MEMBERS_READ],
		prepare: async (params, context) =>
			await lookUpAll(params.tenant, [params.owner], 'both', context),
		endpoint: 'AddSite',
		right: 'Sharepoint.Site.ReadWrite',
		sends: {
			tenantFilter: tenantOf,
			siteName: ({ name }) => name,
			siteDescription: ({ description }) => description,
			'siteOwner.value': ({ owner }) => nameOf(owner),
			'templateName.value': ({ template }) => template,
			'siteDesign.value': ({ design }) => design,
			sensitivityLabel: (params) => params.sensitivityLabel || undefined,
		},
		explain: (failure) => (isHalfMade(failure) ? halfMade(failure) : undefined),
		output: (lines, { name }) => {
			const { outcome, siteUrl } = outcomeOf(name, lines[0]?.text);
			return { success: true, message: lines[0]?.text, outcome, siteUrl };
		},
		confirm: async (context, { tenant }, { siteUrl }) =>
			await confirmSite(tenant, String(siteUrl), context),
		alsoAbout: ({ name, owner }) => ({ name, owner: nameOf(owner) }),
	},
);

const isHalfMade = ({ results }: CippFailure) =>
	results.some((text) => /while provisioning/i.test(text));

/** SharePoint began to make the site and did not come to its end. */
function halfMade(failure: CippFailure): CippFailure {
	return new CippFailure(failure.results.join(' '), {
		...failure,
		outcome: 'unknown',
		description:
			'A part of the site may be there. Look at it in SharePoint before you run it again.',
	});
}

/** A site shows its administrators once it is there. */
async function confirmSite(tenant: string, url: string, context: OperationContext) {
	return await readBack(context, {
		what: 'The site',
		read: async () => await readSiteMembers(tenant, url, context),
		isMade: (rows) => rows.length > 0,
		otherwise: 'the site is not there',
	});
}
