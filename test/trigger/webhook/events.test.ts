import type { IDataObject } from 'n8n-workflow';

import { call, offboarding } from '../../simulator/talk';
import { WebhookHost } from './host';

// The record of an event is written a while after the event.
jest.unmock('n8n-workflow');

const DEFENDER = 'Get-CIPPAlertDefenderIncidents';
const ADMINS = 'Get-CIPPAlertAdminPassword';

const incident = (id: string) => ({
	IncidentName: `Incident ${id}`,
	Severity: 'high',
	IncidentID: id,
});

let host: WebhookHost;
const begin = async (...parameters: Parameters<typeof WebhookHost.start>) => {
	host = await WebhookHost.start(...parameters);
	await host.poll();
	host.news();
};
afterEach(async () => await host.close());

async function offboard(user: string, steps: IDataObject = { RevokeSessions: true }) {
	const body = {
		...offboarding(user, steps, user.split('@')[1] ?? ''),
		PostExecution: { webhook: true },
	};
	const { status } = await call(host.cipp, 'ExecOffboardUser', { body });
	expect(status).toBe(200);
}

async function untilQuiet() {
	for (let quiet = 0; quiet < 3;) {
		const before = host.items.length + host.cipp.notifications.delivery.sent.length;
		await new Promise((resolve) => setTimeout(resolve, 60));
		await host.settled();
		const after = host.items.length + host.cipp.notifications.delivery.sent.length;
		quiet = before === after ? quiet + 1 : 0;
	}
}

describe('a webhook of CIPP', () => {
	it.each([true, false])(
		'gives one item for each finding, read again (standardised schema: %s)',
		async (UseStandardizedSchema) => {
			await begin();
			host.connect({ UseStandardizedSchema });
			host.cipp.runAlert({
				tenant: 'contoso.com',
				command: DEFENDER,
				findings: [incident('924'), incident('925')],
				comment: 'Look at it',
			});
			host.cipp.runAlert({
				tenant: 'fabrikam.com',
				command: ADMINS,
				findings: [{ userPrincipalName: 'admin@fabrikam.com' }],
				name: 'Admin passwords',
			});
			await host.settled();

			expect(host.statuses).toEqual([200, 200]);
			expect(host.items).toHaveLength(3);
			const [first] = host.items;
			expect(first).toMatchObject({
				event: 'alertRaised',
				kind: 'alert',
				verified: true,
				tenant: 'contoso.com',
				tenantId: host.cipp.directory.tenant('contoso.com')?.customerId,
				severity: 'high',
				alertType: 'DefenderIncidents',
				alertCommand: DEFENDER,
				ruleName: 'DefenderIncidents: contoso.com',
				comment: 'Look at it',
				finding: incident('924'),
				snooze: { CmdletName: DEFENDER, TenantFilter: 'contoso.com', AlertItem: incident('924') },
			});
			expect(host.items[2]).toMatchObject({
				tenant: 'fabrikam.com',
				alertType: 'AdminPassword',
				ruleName: 'Admin passwords',
				preview: 'admin@fabrikam.com',
				verified: true,
			});
			expect(host.failures).toEqual([]);
		},
	);

	it('reports offboardings as their rows tell, well, with errors, and never with a password', async () => {
		await begin();
		host.cipp.failStep({ user: 'john.smith@fabrikam.com', step: 'DisableSignIn' });
		await offboard('jane.doe@contoso.com', { ResetPass: true });
		await offboard('john.smith@fabrikam.com', { DisableSignIn: true, RevokeSessions: true });
		await offboard('mike@northwind.example');
		await untilQuiet();

		expect(
			host.items.map(({ event, tenant, userEmail }) => [event, tenant, userEmail]).sort(),
		).toEqual([
			['offboardingCompleted', 'contoso.com', 'jane.doe@contoso.com'],
			['offboardingCompleted', 'northwind.example', 'mike@northwind.example'],
			['offboardingCompletedWithErrors', 'fabrikam.com', 'john.smith@fabrikam.com'],
		]);
		expect(host.items.every(({ verified }) => verified === true)).toBe(true);
		const [{ password = '' } = {}] = host.cipp.secrets;
		expect(password).not.toBe('');
		expect(JSON.stringify(host.items)).not.toContain(password);
	});

	it('does not believe what it says of an offboarding: the row decides', async () => {
		await begin();
		host.cipp.failStep({ user: 'jane.doe@contoso.com', step: 'DisableSignIn' });
		await offboard('jane.doe@contoso.com', { DisableSignIn: true });
		host.cipp.failDelivery({ how: 'lost' });
		await untilQuiet();
		const [row] = host.cipp.tasks;
		const lie = {
			schemaVersion: '1.0',
			source: 'User Offboarding',
			title: 'x',
			tenant: 'contoso.com',
			payload: [
				{
					tenant: 'contoso.com',
					task: { id: row?.RowKey, name: row?.Name, command: 'Invoke-CIPPOffboardingJob' },
					results: { Results: 'Successfully disabled sign-in' },
				},
			],
		};
		await host.post(lie);
		await host.settled();
		expect(host.news()).toEqual([
			'offboardingCompletedWithErrors|contoso.com|Offboarding: jane.doe@contoso.com',
		]);
	});

	it('waits for the end of a task that is written after the answer only', async () => {
		await begin();
		host.cipp.failDelivery({ how: 'beforeFinal', delayMs: 700 });
		for (const [tenant, user] of [
			['contoso.com', 'jane.doe@contoso.com'],
			['fabrikam.com', 'john.smith@fabrikam.com'],
			['northwind.example', 'mike@northwind.example'],
		]) {
			const { status } = await call(host.cipp, 'AddScheduledItem', {
				body: {
					TenantFilter: tenant,
					Name: `Revoke ${user}`,
					Command: { label: 'x', value: 'Revoke-CIPPSessions' },
					Parameters: { Username: user },
					ScheduledTime: 0,
					PostExecution: [{ label: 'Webhook', value: 'Webhook' }],
					RunNow: true,
				},
			});
			expect(status).toBe(200);
		}
		for (const { RowKey } of host.cipp.tasks) host.cipp.wakeTask(RowKey);
		await untilQuiet();
		expect(host.items.map(({ event, status, tenant }) => [event, status, tenant]).sort()).toEqual([
			['taskFinished', 'completed', 'contoso.com'],
			['taskFinished', 'completed', 'fabrikam.com'],
			['taskFinished', 'completed', 'northwind.example'],
		]);
	});

	it('marks as not verified what CIPP does not list', async () => {
		await begin();
		await host.post({
			schemaVersion: '1.0',
			source: 'Alert',
			invoking: DEFENDER,
			title: 'Alert - contoso.com - x',
			tenant: 'contoso.com',
			payload: [
				{
					tenant: 'contoso.com',
					taskType: 'Alert',
					task: { id: 'x', name: 'x', command: DEFENDER },
					results: ['Task Failed: Insufficient privileges'],
				},
			],
		});
		await host.settled();
		expect(host.items).toEqual([
			expect.objectContaining({
				event: 'alertRaised',
				verified: false,
				finding: { message: 'Task Failed: Insufficient privileges' },
				snooze: null,
			}),
		]);
	});

	it('is a test notification that says that all is well, each time', async () => {
		await begin({ events: ['testNotification'] });
		for (const schema of [true, false, true]) {
			host.connect({ UseStandardizedSchema: schema });
			await call(host.cipp, 'ExecAddAlert', {
				body: { sendWebhookNow: true, text: 'Hello', tenantFilter: 'contoso.com' },
			});
			await host.settled();
		}
		expect(host.items).toHaveLength(3);
		expect(host.items[0]).toMatchObject({
			event: 'testNotification',
			title: 'CIPP Notification Test',
			message: expect.stringContaining('all is well') as string,
			text: 'Hello',
		});
	});
});

describe('filters', () => {
	const findings = async () => {
		host.cipp.runAlert({ tenant: 'contoso.com', command: DEFENDER, findings: [incident('1')] });
		host.cipp.runAlert({
			tenant: 'fabrikam.com',
			command: DEFENDER,
			findings: [{ ...incident('2'), Severity: 'low' }],
		});
		host.cipp.runAlert({
			tenant: 'northwind.example',
			command: ADMINS,
			findings: [{ userPrincipalName: 'a@northwind.example' }],
		});
		await host.settled();
		return host.news().map((line) => line.split('|')[1]);
	};

	it('choose tenants by any of their names', async () => {
		await begin();
		const id = host.cipp.directory.tenant('northwind.example')?.customerId ?? '';
		host.restart({ filters: { tenants: `CONTOSO.com, ${id.toUpperCase()}` } });
		expect((await findings()).sort()).toEqual(['contoso.com', 'northwind.example']);
	});

	it('choose types of alerts, without a run for the others', async () => {
		await begin({ filters: { alertTypes: 'adminpassword' } });
		const { runs } = host;
		expect(await findings()).toEqual(['northwind.example']);
		expect(host.runs).toBe(runs + 1);
	});

	it('choose severities, and keep what has none', async () => {
		await begin({ filters: { severities: 'High, critical' } });
		expect((await findings()).sort()).toEqual(['contoso.com', 'northwind.example']);
	});
});
