import { siteMembership } from './membership';

/** Puts a user into a role of a site. */
export const addSiteMember = siteMembership({
	name: 'Add Member',
	value: 'addMember',
	action: 'Add member to site',
	description: 'Make a user a member, owner or visitor of a SharePoint site',
	wantsInside: true,
});
