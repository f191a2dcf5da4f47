import { incidentsOf } from '../../simulator/directory/defender';
import { freshUserTest, runsForJane } from '../user/runOperation';
import { describeResource } from './matrix';
import { securityIncidentCases } from './security.cases';

describeResource('securityIncident', securityIncidentCases);

describe('security incidents', () => {
	const test = freshUserTest();

	const run = runsForJane(test, 'securityIncident', { returnAll: true });

	const RESOLVE = { incidentId: '924', incidentStatus: 'resolved' };

	it('are filtered by the exact time, where CIPP knows days only', async () => {
		const later = { createdFrom: '2026-11-25T10:00:01Z' };
		expect((await run('getAll', { options: later })).output).toEqual([]);

		const earlier = { createdUntil: '2026-11-25T10:00:00Z', status: 'active' };
		expect((await run('getAll', { options: earlier })).output).toHaveLength(1);
	});

	it('that were merged into others are not changed', async () => {
		const tenant = test.cipp.directory.managedTenant('contoso.com');
		if (tenant) Object.assign(incidentsOf(tenant)[0] ?? {}, { redirectIncidentId: '900' });
		const { error } = await run('setStatus', RESOLVE);

		expect(error?.message).toMatch(/merged into incident 900/);
		expect(test.cipp.requestsTo('ExecSetSecurityIncident')).toEqual([]);
	});

	it('get a classification together with a determination only', async () => {
		const { error } = await run('setStatus', {
			...RESOLVE,
			options: { classification: 'truePositive' },
		});

		expect(error?.message).toMatch(/go together only/);
		expect(test.cipp.requestsTo('ExecIncidentsList')).toEqual([]);
	});

	it('are not changed when CIPP claims it and they do not show it', async () => {
		test.cipp.fault({
			endpoint: 'ExecSetSecurityIncident',
			json: { Results: 'Set status to resolved for incident 924' },
		});

		expect((await run('setStatus', RESOLVE)).error?.message).toMatch(
			/the incident does not show it/,
		);
	});

	it('are not changed when CIPP had nothing to change', async () => {
		test.cipp.fault({
			endpoint: 'ExecSetSecurityIncident',
			json: { Results: 'Set  for incident 924' },
		});

		expect((await run('setStatus', RESOLVE)).error).toBeDefined();
	});
});
