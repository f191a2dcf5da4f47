import { SKU } from '../../../simulator';
import type { OperationCase } from '../operationCase';
import { get, ID, lookUp, post } from '../operationCase';

const SALES_TEAM = '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c02';

const created = (name: string, further: string, warnings: string[]) => ({
	success: true,
	message: `Created New User. Username: ${name}. ${further}`.trim(),
	userId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown as string,
	warnings,
});

const leftOut = (...fields: string[]) =>
	fields.map((field) => `“${field}” is left out, because its expression gives nothing.`);
const entryLeftOut = (field: string) =>
	`An entry of “${field}” is left out, because it has no value.`;

/**
 * Invoke-AddUser.ps1 and New-CIPPUser.ps1: the sign-in name is made of username and primDomain.value,
 * licences and groups are lists of objects.
 */
export const create: OperationCase = {
	operation: 'create',
	parameters: {
		newUserPrincipalName: '={{ $json.upn }}',
		displayName: '={{ $json.name }}',
		password: '={{ $json.password }}',
		additionalFields: {
			givenName: '={{ $json.more.givenName }}',
			department: '={{ $json.more.department }}',
			usageLocation: '={{ $json.more.usageLocation }}',
			otherMails: '={{ $json.more.otherMails }}',
			licenses: { entry: [{ id: '={{ $json.more.licenses }}' }] },
			groups: { entry: [{ id: '={{ $json.more.group }}' }] },
			manager: '={{ $json.more.manager }}',
			aliases: '={{ $json.more.aliases }}',
		},
	},
	items: [
		{
			tenant: 'contoso.com',
			upn: 'ann.new@contoso.com',
			name: 'Ann New',
			password: '',
			more: {
				givenName: 'Ann',
				usageLocation: 'US',
				otherMails: 'ann@example.com, a.new@example.org',
				licenses: [SKU.businessPremium, SKU.powerBiFree],
				group: SALES_TEAM,
				manager: ID.manager,
				aliases: 'ann@contoso.com,new@contoso.com',
			},
		},
		{
			tenant: 'fabrikam.com',
			upn: 'ben.new@fabrikam.com',
			name: 'Ben New',
			password: 'Xk9!given',
			more: {},
		},
		{
			tenant: 'northwind.example',
			upn: 'cat.new@northwind.example',
			name: 'Cat New',
			password: '',
			more: { department: 'Legal' },
		},
	],
	requests: [
		lookUp('contoso.com', 'id', ID.manager),
		get('ListGraphRequest', {
			tenantFilter: 'contoso.com',
			Endpoint: 'groups',
			$filter: `id in ('${SALES_TEAM}')`,
			$select: 'id,displayName,groupTypes,mailEnabled,securityEnabled,onPremisesSyncEnabled',
		}),
		post('AddUser', {
			givenName: 'Ann',
			otherMails: ['ann@example.com', 'a.new@example.org'],
			usageLocation: { label: 'US', value: 'US' },
			tenantFilter: 'contoso.com',
			username: 'ann.new',
			primDomain: { label: 'contoso.com', value: 'contoso.com' },
			displayName: 'Ann New',
			MustChangePass: true,
			licenses: [
				{ label: SKU.businessPremium, value: SKU.businessPremium },
				{ label: SKU.powerBiFree, value: SKU.powerBiFree },
			],
			AddToGroups: [
				{
					label: 'Sales Team',
					value: SALES_TEAM,
					addedFields: { groupType: 'Microsoft 365' },
				},
			],
			AddedAliases: 'ann@contoso.com\nnew@contoso.com',
			setManager: { label: 'manager@contoso.com', value: ID.manager },
		}),
		post('AddUser', {
			tenantFilter: 'fabrikam.com',
			username: 'ben.new',
			primDomain: { label: 'fabrikam.com', value: 'fabrikam.com' },
			displayName: 'Ben New',
			MustChangePass: true,
			password: 'Xk9!given',
		}),
		post('AddUser', {
			department: 'Legal',
			tenantFilter: 'northwind.example',
			username: 'cat.new',
			primDomain: { label: 'northwind.example', value: 'northwind.example' },
			displayName: 'Cat New',
			MustChangePass: true,
		}),
	],
	outputs: [
		[
			{
				...created(
					'ann.new@contoso.com',
					`Successfully set licenses for ann.new@contoso.com. It may take 2–5 minutes before the changes become visible. Added Aliases: ann@contoso.com,new@contoso.com. Successfully added user ann.new@contoso.com to group Sales Team. Set ann.new@contoso.com's manager to ${ID.manager}.`,
					leftOut('Department'),
				),
				tenantDomain: 'contoso.com',
				userEmail: 'ann.new@contoso.com',
			},
		],
		[
			{
				...created('ben.new@fabrikam.com', '', [
					...leftOut('Department', 'First Name', 'Other Email Addresses', 'Usage Location'),
					entryLeftOut('Licenses'),
					entryLeftOut('Groups'),
					...leftOut('Aliases', 'Manager'),
				]),
				tenantDomain: 'fabrikam.com',
				userEmail: 'ben.new@fabrikam.com',
			},
		],
		[
			{
				...created('cat.new@northwind.example', '', [
					...leftOut('First Name', 'Other Email Addresses', 'Usage Location'),
					entryLeftOut('Licenses'),
					entryLeftOut('Groups'),
					...leftOut('Aliases', 'Manager'),
				]),
				tenantDomain: 'northwind.example',
				userEmail: 'cat.new@northwind.example',
			},
		],
	],
	examples: [
		{
			...created('ben.new@fabrikam.com', '', []),
			userId: ID.john,
			tenantDomain: 'fabrikam.com',
			userEmail: 'ben.new@fabrikam.com',
		},
	],
	failure: {
		endpoint: 'AddUser',
		answer: {
			status: 500,
			json: { Results: ['Failed to create user. Error:The name is taken.'] },
		},
		message: /^Failed to create user\. Error:The name is taken\./,
		outcome: 'refused',
	},
};
