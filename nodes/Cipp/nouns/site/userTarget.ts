import type { Target } from '../../forms/target';
import type { UserParams } from '../user/target';
import { user } from '../user/target';
import { siteUrl } from './url';

/** A user and a site. */
export interface SiteUserParams extends UserParams {
	siteUrl: string;
}

/**
 * One user and one site of a tenant.
 *
 * @param description describes the User field, e.g. `Who becomes a member`
 * @param ofSite describes the Site field
 */
export function userOfSite(description: string, ofSite: string): Target<SiteUserParams> {
	const person = user('both', { description }) as Target<SiteUserParams>;
	const site = siteUrl(ofSite);
	return {
		...person,
		fields: [...person.fields, site.field],
		read: (item) => ({ ...person.read(item), siteUrl: site.read(item, site.field.name) }),
		subject: (params) => `${person.subject(params)} in ${params.siteUrl}`,
		about: (params) => ({ ...person.about(params), siteUrl: params.siteUrl }),
	};
}
