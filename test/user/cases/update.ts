import { ID, KNOWN, lookUp, post, userCase } from '../operationCase';

const BOSS: Record<string, string> = {
	'contoso.com': ID.manager,
	'fabrikam.com': ID.boss,
	'northwind.example': ID.zoe,
};

const base = userCase({
	operation: 'update',
	parameters: {
		updateFields: {
			department: '={{ "Moved from " + $json.tenant }}',
			businessPhones: '+1 555 0100',
			usageLocation: 'us',
			manager: `={{ ${JSON.stringify(BOSS)}[$json.tenant] }}`,
		},
		clearFields: ['jobTitle', 'otherMails'],
	},
	people: KNOWN,
	sent: ({ tenant, address }) => [
		post('PatchUser', {
			businessPhones: ['+1 555 0100'],
			department: `Moved from ${tenant}`,
			usageLocation: 'US',
			jobTitle: null,
			otherMails: [],
			id: address,
			tenantFilter: tenant,
			manager: BOSS[tenant],
		}),
	],
	given: ({ about }) => [
		{
			success: true,
			message: 'Successfully patched 1 user and updated 1 manager assignment across 1 tenant',
			...about,
		},
	],
	failure: {
		endpoint: 'PatchUser',
		answer: {
			status: 400,
			json: {
				Results: [
					'Failed to patch user 1 in tenant fabrikam.com: Invalid value',
					'Successfully patched 0 of 1 users',
				],
			},
		},
		message: /^Failed to patch user 1 in tenant fabrikam\.com: Invalid value/,
		outcome: 'refused',
	},
});

/** Invoke-PatchUser.ps1 reads id, tenantFilter, manager and sponsor, and hands on the rest to Graph. */
export const update = {
	...base,
	requests: [
		// User and manager are looked up together; Mike and Zoe both by object ID.
		...base.requests.filter(
			({ endpoint, query }) =>
				endpoint !== 'ListGraphRequest' || query?.tenantFilter !== 'northwind.example',
		),
		lookUp('contoso.com', 'id', ID.manager),
		lookUp('fabrikam.com', 'id', ID.boss),
		{
			...lookUp('northwind.example', 'id', ''),
			query: {
				...lookUp('northwind.example', 'id', '').query,
				$filter: `id in ('${ID.mike}','${ID.zoe}')`,
			},
		},
	],
};
