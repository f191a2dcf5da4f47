import { fullAccess } from './fullAccess';

/** Ends that a user is an administrator of a site or OneDrive. */
export const removeSiteAccess = fullAccess({
	name: 'Remove Full Access',
	value: 'removeAccess',
	action: 'Remove full access to site or OneDrive',
	description: 'End that a user is an administrator of a OneDrive or a site',
	userDescription: 'Who loses the access',
	gives: false,
});
