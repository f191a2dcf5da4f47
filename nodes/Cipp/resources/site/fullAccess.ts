import type { IDataObject } from 'n8n-workflow';

import { asOperation, type Operation, type OperationContext } from '../../engine/operation';
import { change } from '../../forms/change';
import { onlyFor, presetChoice } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import { messageOf } from '../../forms/changeOperation';
import { addressOf, nameOf, type UserReference } from '../../identity/userReference';
import { isRowOf, readSiteMembers, SITE_MEMBERS_READ } from '../../nouns/site/members';
import { siteUrl } from '../../nouns/site/url';
import { tenantOf } from '../../nouns/tenant/target';
import { oneUser } from '../../nouns/user/one';
import { upn, user, type UserParams } from '../../nouns/user/target';

/** Whose access to what. */
interface AccessParams extends UserParams {
	accessTo: string;
	siteUrl: string;
	/** Whose OneDrive it is; undefined for a site. */
	owner?: UserReference;
}

/** A change of who administers a site, as data. */
interface Access {
	name: string;
	value: string;
	action: string;
	description: string;
	userDescription: string;
	gives: boolean;
}

const accessTo = presetChoice({
	name: 'accessTo',
	displayName: 'Access To',
	description: 'What the access is to',
	default: 'oneDrive',
	options: [
		{ name: 'OneDrive of a User', value: 'oneDrive' },
		{ name: 'SharePoint Site', value: 'site' },
	],
});

const site = siteUrl('The site that the access is to', { show: { accessTo: ['site'] } });

const owner = onlyFor<UserReference | undefined>(
	'accessTo',
	['oneDrive'],
	oneUser({
		displayName: 'OneDrive Of',
		name: 'oneDriveOwner',
		description: 'The user whose OneDrive it is',
	}),
	undefined,
);

/**
 * An operation that makes a user an administrator of a site or of a OneDrive, or no longer
 * (`Invoke-ExecSharePointPerms`).
 */
export function fullAccess({ userDescription, gives, ...names }: Access): Operation {
	return asOperation(
		change(accessTarget(userDescription), {
			...names,
			check({ user: person, owner: whose }, item) {
				if (gives || whose?.entered.toLowerCase() !== person.entered.toLowerCase()) return;
				item.note('“User” is the owner of the OneDrive, who would lose access to it.');
			},
			reads: [SITE_MEMBERS_READ],
			endpoint: 'ExecSharePointPerms',
			right: 'Sharepoint.Site.ReadWrite',
			sends: {
				tenantFilter: tenantOf,
				onedriveAccessUser: (params) => [upn(params)],
				URL: (params) => params.siteUrl || undefined,
				UPN: ({ owner: whose }) => (whose ? addressOf(whose) : undefined),
				RemovePermission: () => !gives,
			},
			output: (lines) => {
				const message = messageOf(lines);
				return { success: true, message, siteUrl: urlIn(message) };
			},
			confirm: async (context, params, said) => await seen(params, said, gives, context),
		}),
	);
}

function accessTarget(description: string): Target<AccessParams> {
	const person = user<AccessParams>('both', {
		description,
		otherUsers: ({ owner: of }) => (of ? [of] : []),
	}) as Target<AccessParams>;
	return {
		...person,
		fields: [...person.fields, accessTo.field, owner.field, site.field],
		read(item) {
			const params = { ...person.read(item), accessTo: accessTo.read(item, 'accessTo') };
			return params.accessTo === 'site'
				? { ...params, siteUrl: site.read(item, site.field.name) }
				: { ...params, siteUrl: '', owner: owner.read(item, owner.field.name) };
		},
		subject: (params) => `${person.subject(params)} in ${params.owner?.entered ?? params.siteUrl}`,
		about: (params) => ({
			...person.about(params),
			...(params.owner && { oneDriveOwner: nameOf(params.owner) }),
			...(params.siteUrl && { siteUrl: params.siteUrl }),
		}),
	};
}

/** The address of the site in the sentence of CIPP: that of a OneDrive is known from there alone. */
function urlIn(sentence: string): string {
	return / as a site collection admin of (https:\S+)/i.exec(sentence)?.[1] ?? '';
}

async function seen(
	params: AccessParams,
	said: IDataObject,
	gives: boolean,
	context: OperationContext,
): Promise<IDataObject> {
	const url = String(said.siteUrl) || params.siteUrl;
	return await readBack(context, {
		what: 'The list of administrators',
		read: async () => await readSiteMembers(params.tenant, url, context),
		isMade: (rows) =>
			rows.some((row) => row.IsSiteAdmin === true && isRowOf(row, params.user)) === gives,
		otherwise: gives
			? 'the site does not show the user among its administrators'
			: 'the site still shows the user among its administrators',
	});
}
