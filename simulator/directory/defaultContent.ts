import { Directory } from './directory';
import { SKU } from './licenseNames';
import { newMailbox } from './newUser';
import type { SimGroup } from './types';

const allEmployees: SimGroup = {
	id: '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c01',
	displayName: 'All Employees',
	kind: 'security',
	dynamic: true,
};
const salesTeam: SimGroup = {
	id: '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c02',
	displayName: 'Sales Team',
	kind: 'microsoft365',
};
const salesOnPremises: SimGroup = {
	id: '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c03',
	displayName: 'GG-Sales',
	kind: 'security',
	onPremisesSyncEnabled: true,
};
const licensed: SimGroup = {
	id: '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c04',
	displayName: 'LIC-M365-Business-Premium',
	kind: 'security',
	assignedLicenses: [SKU.businessPremium],
};
const allStaffList: SimGroup = {
	id: '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c05',
	displayName: 'All Staff DL',
	kind: 'distributionList',
};

const direct = (...skuIds: string[]) => skuIds.map((skuId) => ({ skuId, disabledPlans: [] }));

/**
 * Makes the default content: three managed tenants and the partner's own. Among the users are one
 * with everything an offboarding can take away, one synced from Active Directory, a guest, one with
 * an apostrophe in the name, one without a mailbox, one already disabled and one whose mailbox is
 * too large to share. Every tenant has a manager who can inherit.
 *
 * @returns a new directory
 */
export function defaultDirectory(): Directory {
	const directory = new Directory({
		customerId: '0f000000-0000-4000-8000-000000000000',
		defaultDomainName: 'partner-msp.com',
		displayName: 'Partner MSP (own tenant)',
		users: [
			{ userPrincipalName: 'ada.admin@partner-msp.com', displayName: 'Ada Admin' },
			{ userPrincipalName: 'jane.doe@partner-msp.com', displayName: 'Jane Doe' },
		],
	});

	directory.addTenant({
		customerId: '0f000000-0000-4000-8000-000000000001',
		defaultDomainName: 'contoso.com',
		displayName: 'Contoso Ltd',
		offboardingDefaults: {
			ConvertToShared: true,
			RevokeSessions: true,
			DisableSignIn: true,
			RemoveLicenses: true,
			HideFromGAL: true,
			RemoveGroups: false,
			DeleteUser: false,
		},
		users: [
			{
				id: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e11',
				userPrincipalName: 'jane.doe@contoso.com',
				displayName: 'Jane Doe',
				department: 'Sales',
				jobTitle: 'Account Manager',
				manager: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e12',
				assignedLicenses: direct(SKU.businessPremium, SKU.powerBiFree),
				groups: [allEmployees, salesTeam, licensed, allStaffList],
				devices: [
					{
						id: '9d000000-0000-4000-8000-000000000001',
						displayName: 'CONTOSO-LT-014',
						operatingSystem: 'Windows',
					},
				],
				mfaMethods: ['phoneMethod', 'microsoftAuthenticatorMethod'],
				phoneNumbers: ['+15550100123'],
				mailbox: newMailbox({
					sizeGB: 12,
					rules: ['Move newsletters'],
					mobileDevices: [
						{ id: 'm1', friendlyName: 'iPhone 15' },
						{ id: 'm2', friendlyName: 'Galaxy S24' },
					],
					futureMeetings: 3,
				}),
				mailboxAccess: [{ mailbox: 'sales@contoso.com', right: 'FullAccess' }],
				calendarAccess: ['sales@contoso.com'],
			},
			{
				id: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e12',
				userPrincipalName: 'manager@contoso.com',
				displayName: 'Mona Manager',
				jobTitle: 'Head of Sales',
				assignedLicenses: direct(SKU.businessPremium),
				groups: [allEmployees, salesTeam],
			},
			{
				id: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e13',
				userPrincipalName: 'sam.synced@contoso.com',
				displayName: 'Sam Synced',
				department: 'Sales',
				onPremisesSyncEnabled: true,
				onPremisesImmutableId: 'c2ltLXN5bmNlZC11c2VyPT0=',
				profile: {
					onPremisesSamAccountName: 'sam.synced',
					onPremisesDistinguishedName: 'CN=Sam Synced,OU=Sales,DC=corp,DC=contoso,DC=com',
					onPremisesDomainName: 'corp.contoso.com',
					onPremisesUserPrincipalName: 'sam.synced@corp.contoso.com',
					onPremisesSecurityIdentifier: 'S-1-5-21-1004336348-1177238915-682003330-1105',
				},
				assignedLicenses: direct(SKU.businessPremium),
				groups: [allEmployees, salesOnPremises, salesTeam],
				mfaMethods: ['microsoftAuthenticatorMethod'],
			},
			{
				id: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e14',
				userPrincipalName: 'gina_gmail.com#EXT#@contoso.onmicrosoft.com',
				displayName: 'Gina Guest',
				mail: 'gina@gmail.com',
				groups: [salesTeam],
			},
			{
				id: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e15',
				userPrincipalName: "conor.o'brien@contoso.com",
				displayName: "Conor O'Brien",
				department: 'Finance',
				assignedLicenses: direct(SKU.businessPremium),
				groups: [allEmployees],
			},
			{
				id: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e16',
				userPrincipalName: 'sales@contoso.com',
				displayName: 'Sales (shared)',
				accountEnabled: false,
				mailbox: newMailbox({ type: 'SharedMailbox' }),
			},
		],
	});

	directory.addTenant({
		customerId: '0f000000-0000-4000-8000-000000000002',
		defaultDomainName: 'fabrikam.com',
		displayName: 'Fabrikam, Inc.',
		users: [
			{ userPrincipalName: 'john.smith@fabrikam.com', assignedLicenses: direct(SKU.e3) },
			{
				userPrincipalName: 'jane.doe@fabrikam.com',
				displayName: 'Jane Doe',
				assignedLicenses: direct(SKU.e3),
				groups: [{ ...salesTeam, id: '2d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c02' }],
				mfaMethods: ['phoneMethod'],
			},
			{ userPrincipalName: 'boss@fabrikam.com', displayName: 'Bo Boss' },
			{
				userPrincipalName: 'service.account@fabrikam.com',
				displayName: 'Service Account',
				mailbox: null,
				oneDrive: null,
			},
		],
	});

	directory.addTenant({
		customerId: '0f000000-0000-4000-8000-000000000003',
		defaultDomainName: 'northwind.example',
		initialDomainName: 'northwindtraders.onmicrosoft.com',
		displayName: 'Northwind Traders',
		offboardingDefaults: { RevokeSessions: true, DisableSignIn: true },
		users: [
			{
				userPrincipalName: 'big.mailbox@northwind.example',
				assignedLicenses: direct(SKU.businessPremium, SKU.exchangePlan2),
				mailbox: newMailbox({ sizeGB: 73.4 }),
			},
			{ userPrincipalName: 'lena.left@northwind.example', accountEnabled: false },
			{ userPrincipalName: 'mike@northwind.example', displayName: 'Mike North' },
			{
				userPrincipalName: 'zoe.zimmer@northwind.example',
				displayName: 'Zoë Zimmer',
				groups: [{ ...licensed, id: '3d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c04' }],
			},
		],
	});

	return directory;
}
