import { readingOfTenant } from '../../operations/inTenant';
import { picked } from '../../output/columns';
import { singleRow } from '../../output/rows';

/** Counts the users of a tenant (`Invoke-ListUserCounts`). */
export const getCounts = readingOfTenant({
	name: 'Get Counts',
	value: 'getCounts',
	action: 'Get user counts of tenant',
	description: 'Get how many users, licensed users, guests and global administrators a tenant has',
	endpoints: [
		{
			endpoint: 'ListUserCounts',
			method: 'GET',
			right: 'Identity.User.Read',
			query: ['tenantFilter'],
		},
	],
	async rows(client, { tenant }) {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListUserCounts',
			query: { tenantFilter: tenant },
		});
		const counts = singleRow(answer, ['Users'], 'Check the tenant.');
		return [
			{
				tenantDomain: tenant,
				...picked(counts, {
					users: 'Users',
					licensedUsers: 'LicUsers',
					guests: 'Guests',
					globalAdministrators: 'Gas',
				}),
			},
		];
	},
});
