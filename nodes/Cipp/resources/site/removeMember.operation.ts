import { siteMembership } from './membership';

/** Takes a user out of a role of a site. */
export const removeSiteMember = siteMembership({
	name: 'Remove Member',
	value: 'removeMember',
	action: 'Remove member from site',
	description:
		'Take a role of a SharePoint site from a user who is named there, not one who has it by a group',
	wantsInside: false,
});
