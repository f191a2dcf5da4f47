import { asOperation, type Operation, type OperationContext } from '../../engine/operation';
import { change } from '../../forms/change';
import { presetChoice } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { isRowOf, readSiteMembers, SITE_MEMBERS_READ } from '../../nouns/site/members';
import { userOfSite, type SiteUserParams } from '../../nouns/site/userTarget';
import { tenantOf } from '../../nouns/tenant/target';
import { upn } from '../../nouns/user/target';

/** A change of who is in a site, as data. */
interface Membership {
	name: string;
	value: string;
	action: string;
	description: string;
	wantsInside: boolean;
}

const ROLES = [
	{ name: 'Member', value: 'Members' },
	{ name: 'Owner', value: 'Owners' },
	{ name: 'Visitor', value: 'Visitors' },
];

/**
 * An operation that puts a user into a role of a site or takes one out
 * (`Invoke-ExecSetSharePointMember`). It always changes the roles of the site itself: whoever is
 * there through a Microsoft 365 group is changed in that group.
 */
export function siteMembership({ wantsInside, ...names }: Membership): Operation {
	const target = userOfSite(
		wantsInside ? 'Who comes into the site' : 'Who is taken out of the site',
		'The site, not one that is a Microsoft 365 group as a whole',
	);
	return asOperation(
		change(target, {
			...names,
			parts: {
				role: presetChoice({
					name: 'siteRole',
					displayName: 'Role',
					description: wantsInside ? 'What the user may do there' : 'The role that is taken away',
					default: 'Members',
					options: ROLES,
				}),
			},
			reads: [SITE_MEMBERS_READ],
			endpoint: 'ExecSetSharePointMember',
			right: 'Sharepoint.Site.ReadWrite',
			sends: {
				tenantFilter: tenantOf,
				'user.value': upn,
				// Without it, CIPP removes.
				Add: () => wantsInside,
				Role: ({ role }) => role,
				URL: ({ siteUrl }) => siteUrl,
			},
			confirm: async (context, params) =>
				await readBack(context, {
					what: 'The list of members',
					read: async () => await rowsIn(params, context),
					isMade: (rows) => rows.some(({ isDirect }) => isDirect) === wantsInside,
					tell: (rows) => ({
						...(!wantsInside && rows.length > 0 && { warnings: [STILL_THERE] }),
					}),
					otherwise: wantsInside
						? 'the site does not show the user in this role'
						: 'the site still shows the user in this role',
				}),
			alsoAbout: ({ role }) => ({ role }),
		}),
	);
}

const STILL_THERE =
	'The user is still there through a Microsoft 365 group. Remove the user from that group too, with Group > Remove Member.';

/** The rows of the user in the role: as somebody named there, or through a group. */
async function rowsIn(params: SiteUserParams & { role: string }, context: OperationContext) {
	const rows = await readSiteMembers(params.tenant, params.siteUrl, context);
	return rows
		.filter((row) => row.Group === params.role && isRowOf(row, params.user))
		.map(({ Type }) => ({ isDirect: Type === 'User' }));
}
