import { fullAccess } from './fullAccess';

/** Makes a user an administrator of a site or OneDrive. */
export const grantSiteAccess = fullAccess({
	name: 'Grant Full Access',
	value: 'grantAccess',
	action: 'Grant full access to site or OneDrive',
	description: 'Make a user an administrator of a OneDrive or a site, who may do everything there',
	userDescription: 'Who gets the access',
	gives: true,
});
