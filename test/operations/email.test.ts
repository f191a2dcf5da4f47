import { quarantineOf } from '../../simulator/endpoints/tables/quarantine';
import { freshUserTest, runsForJane } from '../user/runOperation';
import { emailCases } from './email.cases';
import { describeResource } from './matrix';

describeResource('email', emailCases);

describe('email', () => {
	const test = freshUserTest();

	const run = runsForJane(test, 'email');

	const SPAM = { quarantineIdentity: 'spam\\contoso.com' };
	const LIST = { quarantineKind: 'Email', returnAll: true };
	const CLAIM = {
		endpoint: 'ExecQuarantineManagement',
		json: { Results: 'Successfully processed spam' },
	};

	it('releases nothing a second time', async () => {
		await run('release', SPAM);
		const { output } = await run('release', SPAM);

		expect(output[0]?.json).toMatchObject({ success: true, alreadyReleased: true });
		expect(test.cipp.requestsTo('ExecQuarantineManagement')).toHaveLength(1);
	});

	it('releases nothing that is not in the quarantine', async () => {
		const { error } = await run('release', { quarantineIdentity: 'other\\1' });

		expect(error?.message).toMatch(/does not find in the quarantine of contoso\.com/);
		expect(test.cipp.requestsTo('ExecQuarantineManagement')).toEqual([]);
	});

	it('is no release when CIPP claims it and Exchange does not show it', async () => {
		test.cipp.fault(CLAIM);

		expect((await run('release', SPAM)).error?.message).toMatch(
			/does not show the message as released/,
		);
	});

	it('tells an empty quarantine from one that Exchange refused to show', async () => {
		const tenant = test.cipp.directory.managedTenant('contoso.com');
		if (tenant) quarantineOf(tenant).length = 0;
		expect((await run('getAllQuarantined', LIST)).output).toEqual([]);

		test.cipp.fault({
			endpoint: 'ListExoRequest',
			json: { Results: [{ Error: 'We do not have permissions to access this resource' }] },
		});
		const { error } = await run('getAllQuarantined', LIST);
		expect(error?.message).toMatch(/Exchange refused: We do not have permissions/);
	});

	it('does not take an empty list for an answer when Exchange has messages', async () => {
		test.cipp.fault({ endpoint: 'ListMailQuarantine', json: { Results: [] } });
		const { error } = await run('getAllQuarantined', LIST);

		expect(error?.message).toMatch(/^CIPP lists no messages in quarantine of contoso\.com/);
	});

	it('ends the wait when no tenant has anything', async () => {
		for (const tenant of test.cipp.directory.managed()) quarantineOf(tenant).length = 0;
		const { output, error } = await run('getAllQuarantined', { ...LIST, allTenants: true });

		expect(error).toBeUndefined();
		expect(output).toEqual([]);
		expect(test.cipp.requestsTo('ListMailQuarantine')).toHaveLength(2);
	});

	it('sends times as Unix seconds, the only form that CIPP reads', async () => {
		const filters = { start: '2026-11-25T00:00:00Z', end: '2026-11-26T00:00:00Z' };
		await run('trace', { days: 2, filters, returnAll: true });

		expect(test.cipp.requestsTo('ListMessageTrace').map(({ body }) => body)).toEqual([
			{ tenantFilter: 'contoso.com', startDate: 1795564800, endDate: 1795651200 },
		]);
	});
});
