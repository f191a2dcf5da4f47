import { securityAlertsOf } from '../../simulator/directory/defender';
import { freshUserTest, runsForJane } from '../user/runOperation';
import { describeResource } from './matrix';
import { securityAlertCases } from './security.cases';

describeResource('securityAlert', securityAlertCases);

describe('security alerts', () => {
	const test = freshUserTest();

	const run = runsForJane(test, 'securityAlert', { returnAll: true });

	const ALERT = 'da637551227677560813_contoso.com';

	it('of all tenants are waited for, and those of a tenant that was not read are named', async () => {
		const [, second] = test.cipp.directory.managed();
		if (second) {
			securityAlertsOf(second).splice(0, 1, {
				id: '',
				title: 'Could not connect to tenant to retrieve data: Access denied',
			});
		}
		const { output } = await run('getAll', { allTenants: true });

		expect(output.map(({ json }) => json.alertId)).not.toContain('');
		expect(output[0]?.json.warnings).toEqual([
			`${String(second?.defaultDomainName)}: Could not connect to tenant to retrieve data: Access denied`,
		]);
		expect(output[1]?.json.warnings).toBeUndefined();
		expect(test.cipp.requestsTo('ExecAlertsList')).toHaveLength(2);
	});

	it('fail when no tenant could be read', async () => {
		for (const tenant of test.cipp.directory.managed()) {
			securityAlertsOf(tenant).splice(0, 1, { id: '', title: 'Could not connect to tenant: x' });
		}
		const { error } = await run('getAll', { allTenants: true });

		expect(error?.message).toMatch(/could read none of it/);
	});

	it('are not said to be none of a status while a tenant could not be read', async () => {
		const second = test.cipp.directory.managed()[1];
		const title = 'Could not connect to tenant to retrieve data: Access denied';
		if (second) securityAlertsOf(second).splice(0, 1, { id: '', title });
		const parameters = { allTenants: true, options: { status: 'resolved' } };
		const { output, error } = await run('getAll', parameters);

		expect(output).toEqual([]);
		expect(error?.message).toContain(
			`the rest holds nothing that was asked for. ${String(second?.defaultDomainName)}: ${title}`,
		);
	});

	it('of a tenant without any are none', async () => {
		const tenant = test.cipp.directory.managedTenant('contoso.com');
		if (tenant) securityAlertsOf(tenant).length = 0;

		expect((await run('getAll', {})).output).toEqual([]);
	});

	it('that have the status already are left alone', async () => {
		const { output } = await run('setStatus', { alertId: ALERT, alertStatus: 'newAlert' });

		expect(output[0]?.json).toMatchObject({ success: true, unchanged: true });
		expect(test.cipp.requestsTo('ExecSetSecurityAlert')).toEqual([]);
	});

	it('that are not there are not sent', async () => {
		const { error } = await run('setStatus', { alertId: 'other', alertStatus: 'resolved' });

		expect(error?.message).toMatch(/does not find in contoso\.com/);
		expect(test.cipp.requestsTo('ExecSetSecurityAlert')).toEqual([]);
	});

	it('that do not show a claimed change are said to be unconfirmed', async () => {
		test.cipp.fault({
			endpoint: 'ExecSetSecurityAlert',
			json: { Results: `Set alert ${ALERT} to status resolved` },
		});
		const { output } = await run('setStatus', { alertId: ALERT, alertStatus: 'resolved' });

		expect(output[0]?.json).toMatchObject({
			confirmed: false,
			warnings: [expect.stringContaining('does not show the status')],
		});
	});
});
