import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { addSiteMember } from './addMember.operation';
import { createSite } from './create.operation';
import { createManySites } from './createMany.operation';
import { getAllSites } from './getAll.operation';
import { getAllExternalUsers } from './getAllExternalUsers.operation';
import { getAllSiteMembers } from './getAllMembers.operation';
import { getAllSharingLinks } from './getAllSharingLinks.operation';
import { grantSiteAccess } from './grantAccess.operation';
import { removeSiteAccess } from './removeAccess.operation';
import { removeSiteMember } from './removeMember.operation';

/** SharePoint sites and OneDrives of a tenant. */
export const site: Resource = {
	name: 'Site',
	value: 'site',
	operations: [
		asOperation(addSiteMember),
		asOperation(createSite),
		asOperation(createManySites),
		asOperation(getAllSites),
		asOperation(getAllExternalUsers),
		asOperation(getAllSiteMembers),
		asOperation(getAllSharingLinks),
		asOperation(grantSiteAccess),
		asOperation(removeSiteAccess),
		asOperation(removeSiteMember),
	],
};
