import type { IDataObject } from 'n8n-workflow';

import { each, freshCipp, taskIdOf, timesAsked } from './waiting';

/** More users than are looked up one by one, each of another tenant. */
const MANY = 30;

const FABRIKAM = {
	defaultDomain: 'fabrikam.com',
	initialDomain: 'fabrikam.onmicrosoft.com',
	customerId: '0f000000-0000-4000-8000-000000000002',
};

describe.each(['10.0.9', '10.2.3', '10.5.4', '10.8.2', '10.9.0', 'newer'] as const)(
	'an earlier offboarding in CIPP %s',
	(version) => {
		const cipp = freshCipp({ runMode: 'manual', version });

		function addTask(user: string, tenant: string): string {
			return cipp().cipp.addTask({
				Name: `Offboarding: ${user}`,
				Command: 'Invoke-CIPPOffboardingJob',
				Tenant: tenant,
				Parameters: JSON.stringify({ Username: user, options: { RevokeSessions: true } }),
				ScheduledTime: String(cipp().cipp.clock.seconds() + 86_400),
			}).RowKey;
		}

		function leavers(count: number): IDataObject[] {
			return Array.from({ length: count }, (_, number) => {
				const tenant = `customer${number}.example`;
				cipp().cipp.directory.addTenant({ defaultDomainName: tenant });
				const upn = `leaver${number}@${tenant}`;
				cipp().cipp.directory.addUser(tenant, { userPrincipalName: upn });
				return { tenant, upn };
			});
		}

		it.each(Object.entries(FABRIKAM))('stored under the %s is found', async (_name, stored) => {
			const items = leavers(3).map((item, index) =>
				index === 1 ? { tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com' } : item,
			);
			const RowKey = addTask('john.smith@fabrikam.com', stored);
			const result = await cipp().run({ items });

			expect(each(result, 'taskId')[1]).toBe(RowKey);
			expect(each(result, 'status')[1]).toBe('alreadyQueued');
			expect(timesAsked(cipp().cipp)).not.toHaveProperty(['john.smith@fabrikam.com']);
			expect(Object.keys(timesAsked(cipp().cipp))).toHaveLength(2);
		});

		it.each(Object.values(FABRIKAM))(
			'is found when the item names the tenant as %s',
			async (tenant) => {
				const RowKey = addTask('john.smith@fabrikam.com', FABRIKAM.customerId);
				const result = await cipp().run({
					items: [
						...leavers(1),
						{ tenant, upn: 'john.smith@fabrikam.com' },
						...leavers(2).slice(1),
					],
				});

				expect(each(result, 'taskId')[1]).toBe(RowKey);
			},
		);

		it.each([
			['many users of one tenant', 9],
			['many tenants', MANY],
		])('stored under the customer ID is found among %s', async (name, count) => {
			const items = leavers(count).map((item, number) => {
				if (name === 'many tenants') return item;
				const upn = `user${number}@fabrikam.com`;
				cipp().cipp.directory.addUser('fabrikam.com', { userPrincipalName: upn });
				return { tenant: 'fabrikam.com', upn };
			});
			const { upn, tenant } = items[4] as { upn: string; tenant: string };
			const { customerId } = cipp().cipp.directory.tenant(tenant) as { customerId: string };
			const RowKey = addTask(upn, customerId);
			const result = await cipp().run({ items });

			expect(each(result, 'taskId')[4]).toBe(RowKey);
			expect(each(result, 'status').filter((status) => status === 'alreadyQueued')).toHaveLength(1);
		});

		it.each([
			['a few users', 3],
			['many tenants', MANY],
		])('of the same user name in another tenant does not count, with %s', async (_name, count) => {
			const items = leavers(count);
			const { upn } = items[1] as { upn: string };
			addTask(upn, 'contoso.com');
			const result = await cipp().run({ items });

			expect(each(result, 'status')).not.toContain('alreadyQueued');
			expect(Object.keys(timesAsked(cipp().cipp))).toHaveLength(count);
			if (version !== '10.0.9' && version !== '10.2.3') {
				expect(each(result, 'taskId')[1]).toBe(taskIdOf(cipp().cipp, upn));
			}
		});
	},
);
