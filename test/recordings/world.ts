import { createHash } from 'node:crypto';

import { Directory } from '../../simulator/directory/directory';
import { newMailbox } from '../../simulator/directory/newUser';
import type { SimGroup, SimMailbox, SimTenant, SimUser } from '../../simulator/directory/types';

const ids = new Map<string, string>();

/** The ID that the recorded world gives to the thing of that name. */
export function idOf(name: string): string {
	const known = ids.get(name);
	if (known !== undefined) return known;
	const hex = createHash('md5').update(name).digest('hex');
	const id = hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
	ids.set(name, id);
	return id;
}

/** Licences of the recorded world. */
export const SKU = {
	premium: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
	e3: '05e9a617-0261-4cee-bb44-138d3ef5d965',
	standard: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3',
};

const CONTOSO = '33333333-3333-3333-3333-333333333333';
const FABRIKAM = '44444444-4444-4444-4444-444444444444';
const PARTNER = '22222222-2222-2222-2222-222222222222';

type Details = Partial<SimUser>;

const shared = (): Details => ({
	displayName: 'Shared',
	assignedLicenses: [],
	mailbox: newMailbox({ type: 'SharedMailbox', ...mailboxContent('contoso.com') }),
});

/** The users that every tenant has, and in what each differs from the first. */
const USERS: Record<string, () => Details> = {
	'jane.doe': () => ({ displayName: 'Jane Doe' }),
	'john.roe': () => ({}),
	'm.manager': () => ({}),
	boss: () => ({}),
	'b.boss': () => ({}),
	a1: () => ({}),
	a2: () => ({}),
	a3: () => ({}),
	a4: () => ({}),
	a5: () => ({}),
	"o'neil": () => ({ displayName: "O'Neil" }),
	synced: () => ({ onPremisesSyncEnabled: true, onPremisesImmutableId: 'c3luY2VkPT0=' }),
	immutable: () => ({ onPremisesImmutableId: 'b2xkPT0=' }),
	blank: () => ({
		displayName: 'Blank',
		mailbox: null,
		oneDrive: null,
		assignedLicenses: [],
		groups: [],
	}),
	anna: () => ({ displayName: 'Anna' }),
	ben: () => ({ displayName: 'Ben' }),
	info: () => ({ ...shared(), displayName: 'Info' }),
	shared,
};

/**
 * Builds the directory that CIPP saw when it was recorded: three tenants, one of them the partner's
 * own, with the same users in each.
 *
 * @returns a directory of its own for each replay
 */
export function recordedWorld(): Directory {
	const directory = new Directory({
		customerId: PARTNER,
		defaultDomainName: 'partner.com',
		initialDomainName: 'partner.onmicrosoft.com',
		displayName: 'Partner',
	});
	directory.partnerListed = true;
	const contoso = directory.addTenant({
		customerId: CONTOSO,
		defaultDomainName: 'contoso.com',
		displayName: 'Contoso',
	});
	const fabrikam = directory.addTenant({
		customerId: FABRIKAM,
		defaultDomainName: 'fabrikam.com',
		displayName: 'Fabrikam',
	});
	for (const tenant of [contoso, fabrikam, directory.partner]) {
		tenant.lacks = ['reports'];
		fill(directory, tenant);
	}
	addUser(directory, contoso, 'jürgen.müller@contoso.com');
	addGuest(directory, contoso, 'guest_x.org', 'Guest Y');
	addUser(directory, fabrikam, 'bob@fabrikam.com');
	addUser(directory, directory.partner, 'ada.admin@partner.com');
	return directory;
}

function fill(directory: Directory, tenant: SimTenant): void {
	for (const [name, details] of Object.entries(USERS)) {
		addUser(directory, tenant, `${name}@${tenant.defaultDomainName}`, details());
	}
	addGuest(directory, tenant, 'x_example.org', 'Guest X');
	for (const name of ['gone.one', 'gone.two', 'gone.three']) {
		const user = addUser(directory, tenant, `${name}@${tenant.defaultDomainName}`, {
			id: idOf(`deleted ${name} ${tenant.customerId}`),
			displayName: name,
			deletedDateTime: '2026-11-10T09:00:00Z',
		});
		directory.deleteUser(tenant, user);
	}
}

function addUser(
	directory: Directory,
	tenant: SimTenant,
	userPrincipalName: string,
	details: Details = {},
): SimUser {
	const [alias = '', domain = ''] = userPrincipalName.split('@');
	const [givenName = '', surname = null] = alias.split('.');
	const device = `PC-${alias}`;
	return directory.addUser(tenant, {
		id: idOf(userPrincipalName),
		userPrincipalName,
		displayName: alias,
		givenName,
		surname: surname as string,
		department: 'Sales',
		createdDateTime: '2024-03-01T08:00:00Z',
		assignedLicenses: [{ skuId: SKU.premium, disabledPlans: [] }],
		proxyAddresses: [
			`SMTP:${userPrincipalName}`,
			`smtp:${alias.replace(/[^a-z.]/gi, '')}.alias@${domain}`,
		],
		groups: groupsOf(tenant),
		devices: [
			{
				id: idOf(`device ${userPrincipalName}`),
				displayName: device,
				operatingSystem: 'Windows',
				intuneId: idOf(`managed ${userPrincipalName}`),
			},
		],
		mfaMethods: ['phoneMethod', 'microsoftAuthenticatorMethod', 'fido2Method'],
		phoneNumbers: phoneNumbersOf(userPrincipalName),
		mailbox: newMailbox(mailboxContent(domain)),
		profile: { city: 'Utrecht' },
		signIns: signInsOf(userPrincipalName, details.displayName ?? alias),
		...details,
	});
}

function addGuest(
	directory: Directory,
	tenant: SimTenant,
	name: string,
	displayName: string,
): void {
	const userPrincipalName = `${name}#EXT#@${tenant.initialDomainName}`;
	addUser(directory, tenant, userPrincipalName, {
		displayName,
		mail: 'x@example.org',
		userType: 'Guest',
		mailbox: null,
		oneDrive: null,
		assignedLicenses: [],
		devices: [],
		phoneNumbers: [],
	});
}

function mailboxContent(domain: string): Partial<SimMailbox> {
	return {
		sizeGB: 1.25,
		rights: [
			{ user: `boss@${domain}`, right: 'FullAccess' },
			{ user: `m.manager@${domain}`, right: 'SendAs' },
		],
		rules: ['Move news', 'Forward out', 'Move invoices'],
		ruleNumbers: { 'Move news': '1000001', 'Forward out': '1000002', 'Move invoices': '1000004' },
		mobileDevices: ['iPhone 15', 'Pixel 8', 'iPad'].map((friendlyName, index) => ({
			id: `D${index}`,
			friendlyName,
		})),
		futureMeetings: 3,
	};
}

/** Two numbers, as the recorded world draws them from the object ID. */
function phoneNumbersOf(userPrincipalName: string): string[] {
	const drawn = String(parseInt(idOf(userPrincipalName).slice(0, 6), 16)).padStart(8, '0');
	return [`+312${drawn}1`, `+312${drawn}2`];
}

/** The groups of an ordinary user. */
function groupsOf({ customerId }: SimTenant): SimGroup[] {
	const id = (name: string) => idOf(`group ${name} ${customerId}`);
	return [
		{ id: id('Sales'), displayName: 'Sales', kind: 'security' },
		{ id: id('All staff'), displayName: 'All staff', kind: 'microsoft365' },
		{ id: id('Dyn'), displayName: 'Dyn', kind: 'security', dynamic: true },
		{ id: id('Dist list'), displayName: 'Dist list', kind: 'distributionList' },
	];
}

function signInsOf(userPrincipalName: string, userDisplayName: string): Record<string, unknown>[] {
	return Array.from({ length: 6 }, (_, index) => ({
		id: idOf(`sign-in ${index} ${userPrincipalName}`),
		createdDateTime: `2026-11-2${index}T0${index}:00:00Z`,
		userId: idOf(userPrincipalName),
		userPrincipalName,
		userDisplayName,
		appDisplayName: 'Office 365',
		ipAddress: `198.51.100.${index}`,
		clientAppUsed: 'Browser',
		conditionalAccessStatus: 'success',
		isInteractive: true,
		status: {
			errorCode: index % 2 ? 50126 : 0,
			failureReason: index % 2 ? 'Invalid username or password' : 'Other.',
			additionalDetails: null,
		},
		deviceDetail: { displayName: 'PC' },
		location: { city: 'Utrecht', state: 'Utrecht', countryOrRegion: 'NL' },
	})).reverse();
}
