import { foundIn } from '../../simulator/endpoints/tables/breach';
import { freshUserTest, runsForJane } from '../user/runOperation';
import { describeResource } from './matrix';
import { breachCases } from './team.cases';

describeResource('breach', breachCases);

describe('breaches', () => {
	const test = freshUserTest();

	const run = runsForJane(test, 'breach', { returnAll: true });

	it.each(['jane', 'jane@contoso.com?x', 'jane@contoso.com/..', 'a b.example'])(
		'are not asked for “%s”',
		async (account) => {
			expect((await run('getAllForAccount', { account })).error?.message).toMatch(
				/neither an email address nor a domain/,
			);
			expect(test.cipp.requestsTo('ListBreachesAccount')).toEqual([]);
		},
	);

	it('that the service does not give for the moment are a failure', async () => {
		test.cipp.fault({
			endpoint: 'ListBreachesAccount',
			json: [{ Wait: ['6'], 'rate-limit': true }],
		});
		const { error } = await run('getAllForAccount', { account: 'contoso.com' });

		expect(error?.message).toMatch(/takes no more requests for the moment/);
		expect(error?.description).toMatch(/in 6 seconds/);
	});

	it('of an account without any are none', async () => {
		test.cipp.fault({ endpoint: 'ListBreachesAccount', json: [] });

		expect((await run('getAllForAccount', { account: 'contoso.com' })).output).toEqual([]);
	});

	it.each([true, false])(
		'hold a password only when it is asked for (simplify %s)',
		async (simplify) => {
			const tenant = test.cipp.directory.managedTenant('contoso.com');
			if (tenant) foundIn(tenant).push({ email: 'a@contoso.com', password: 'Sekret.42' });

			const hidden = await run('getAllForTenant', { simplify });
			expect(JSON.stringify(hidden.run)).not.toContain('Sekret.42');
			expect(hidden.output[0]?.json).toMatchObject({ hasPassword: true });

			const options = { includePasswords: true };
			const shown = await run('getAllForTenant', { simplify, options });
			expect(shown.output[0]?.json).toMatchObject({ password: 'Sekret.42' });
		},
	);

	it('are found by a search, and listed then', async () => {
		await run('search');

		expect((await run('getAllForTenant')).output).toHaveLength(1);
	});
});
