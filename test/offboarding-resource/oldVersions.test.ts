import type { IDataObject } from 'n8n-workflow';

import type { ProfileName } from '../../simulator';
import { startCippTest, type CippTest } from '../support/cipp';
import { failedItems } from '../support/runResult';
import { addCompleted, addOffboarding, addThree, idItems, runOn } from './tasks';

const JOHN = 'john.smith@fabrikam.com';

let t: CippTest;
afterEach(async () => await t.close());

const start = async (version: ProfileName) => {
	t = await startCippTest({ runMode: 'manual', version });
};

/** Unix seconds so many minutes ago. */
const minutesAgo = (minutes: number) => String(t.cipp.clock.seconds() - 60 * minutes);

describe.each(['8.1.1', '10.0.9', '10.2.3', '10.5.4', '10.8.2', 'newer'] as const)(
	'the tasks of one tenant in CIPP %s',
	(version) => {
		beforeEach(async () => await start(version));

		it.each(['offboarding', 'scheduledItem'] as const)(
			'are all that Get Many of %s lists, also when no other tenant has any',
			async (resource) => {
				addThree(t.cipp);
				addCompleted(t.cipp, 'old@fabrikam.com', {
					Tenant: '0f000000-0000-4000-8000-000000000002',
				});
				const domains = async (tenantDomain: string) => {
					const { output } = await runOn(t, resource, 'getAll', {
						items: [{}],
						parameters: { tenantDomain },
					});
					return output.map(({ json }) => json.name ?? `Offboarding: ${String(json.userEmail)}`);
				};
				expect((await domains('fabrikam.com')).sort()).toEqual([
					`Offboarding: ${JOHN}`,
					'Offboarding: old@fabrikam.com',
				]);
				for (const task of t.cipp.tasks) {
					if (task.Tenant !== 'contoso.com') t.cipp.removeTask(task.RowKey);
				}
				expect(await domains('fabrikam.com')).toEqual([]);
				expect(await domains('contoso.com')).toEqual(['Offboarding: jane.doe@contoso.com']);
			},
		);
	},
);

describe.each(['10.2.3', '10.2.6'] as const)('Run Now in CIPP %s', (version) => {
	beforeEach(async () => {
		await start(version);
	});

	const runNow = async (items: IDataObject[], role: 'admin' | 'editor') => {
		t.cipp.access.baseRole = role;
		return await runOn(t, 'offboarding', 'runNow', {
			items,
			nodeSettings: { onError: 'continueErrorOutput' },
		});
	};

	it.each(['admin', 'editor'] as const)(
		'is not sent for a task that ran a moment ago, which CIPP would pass over (%s)',
		async (role) => {
			const tasks = ['jane.doe@contoso.com', JOHN, 'mike@northwind.example'].map((user) =>
				addCompleted(t.cipp, user, { ExecutedTime: minutesAgo(user === JOHN ? 3 : 60) }),
			);
			const result = await runNow(idItems(tasks), role);

			expect(result.output.map(({ json }) => json.status)).toEqual(['queued', 'queued']);
			const [{ error } = { error: {} as IDataObject }] = failedItems(result);
			expect(error).toMatchObject({ outcome: 'refused', userEmail: JOHN });
			expect(error?.description).toMatch(
				/passes over a task .* Nothing was sent\. Run it again after/,
			);
			expect(t.cipp.requestsTo('AddScheduledItem')).toHaveLength(2);
			expect(t.cipp.requestsTo('GetVersion')).toHaveLength(1);
		},
	);
});

describe.each(['10.1.2', '10.4.5', '10.8.2'] as const)('Run Now in CIPP %s', (version) => {
	beforeEach(async () => await start(version));

	it('is sent for a task that ran a moment ago', async () => {
		t.cipp.access.baseRole = 'admin';
		const tasks = addThree(t.cipp, (cipp, user) =>
			addCompleted(cipp, user, { ExecutedTime: minutesAgo(3) }),
		);
		const result = await runOn(t, 'offboarding', 'runNow', { items: idItems(tasks) });

		expect(result.output.map(({ json }) => json.status)).toEqual(['queued', 'queued', 'queued']);
	});
});

describe('an old version', () => {
	it('is named by Get and Get Many, with one question for all', async () => {
		await start('10.2.3');
		t.cipp.access.baseRole = 'admin';
		const tasks = addThree(t.cipp, addOffboarding);
		const all = await runOn(t, 'offboarding', 'getAll', {
			items: [{}],
			parameters: { returnAll: true },
		});
		expect(all.output.map(({ json }) => json.warnings)).toEqual(
			Array(3).fill(
				expect.arrayContaining([expect.stringMatching(/^This is CIPP 10\.2\.3\. Before 10\.2\.4/)]),
			),
		);
		expect(t.cipp.requestsTo('GetVersion')).toHaveLength(1);

		const one = await runOn(t, 'offboarding', 'get', { items: idItems(tasks) });
		expect(one.output.map(({ json }) => json.warnings)).toEqual(
			Array(3).fill(expect.arrayContaining([expect.stringMatching(/^This is CIPP 10\.2\.3\./)])),
		);
	});
});
