import { DateTime, Settings } from 'luxon';

import { call, offboarding } from '../../simulator/talk';
import { WebhookHost } from './host';

const DEFENDER = 'Get-CIPPAlertDefenderIncidents';
const DAY_MS = 86_400_000;
const JANE = 'jane.doe@contoso.com';
const JOHN = 'john.smith@fabrikam.com';
const MIKE = 'mike@northwind.example';

const finding = (id: string) => ({ UserPrincipalName: `${id}@contoso.com`, Severity: 'high' });

let host: WebhookHost;
let clock = 0;

/** Moves n8n's clock and CIPP's. */
async function later(milliseconds: number) {
	clock += milliseconds;
	await host.cipp.clock.advance(milliseconds);
}

beforeEach(async () => {
	clock = DateTime.fromISO('2026-08-08T10:02:00Z').toMillis();
	Settings.now = () => clock;
	host = await WebhookHost.start({}, { runMode: 'manual', startAt: clock });
	await host.poll();
	expect(host.items).toEqual([]);
});
afterEach(async () => {
	Settings.now = () => Date.now();
	await host.close();
	expect(host.failures).toEqual([]);
});

async function offboard(user: string) {
	const body = {
		...offboarding(user, { RevokeSessions: true }, user.split('@')[1] ?? ''),
		PostExecution: { webhook: true },
	};
	expect((await call(host.cipp, 'ExecOffboardUser', { body })).status).toBe(200);
}

/** Lets the tasks run, and then so much time pass that the poll takes what the webhook did not. */
async function untilPolled() {
	await later(60_000);
	await host.settled();
	await later(120_000);
	await host.poll();
}

async function runAlert(ids: string[], tenant = 'contoso.com') {
	host.cipp.runAlert({ tenant, command: DEFENDER, findings: ids.map(finding) });
	await host.settled();
}

const found = () =>
	host.items.splice(0).map(({ event, preview }) => `${event} ${String(preview).split('@')[0]}`);

describe('an offboarding', () => {
	it('that the webhook brought does not come again with the poll', async () => {
		for (const user of [JANE, JOHN, MIKE]) await offboard(user);
		await later(60_000);
		await host.settled();
		expect(host.news()).toHaveLength(3);
		await later(120_000);
		await host.poll();
		await host.poll();
		expect(host.news()).toEqual([]);
	});

	it('whose webhook was lost comes with the next poll, once', async () => {
		host.cipp.failDelivery({ how: 'lost', times: 2 });
		for (const user of [JANE, JOHN, MIKE]) await offboard(user);
		await later(60_000);
		await host.settled();
		expect(host.news()).toHaveLength(1);
		await later(120_000);
		await host.poll();
		const news = host.news();
		expect(news.filter((line) => line.startsWith('offboardingCompleted|'))).toHaveLength(2);
		expect(news.filter((line) => line.startsWith('deliveryFailed|'))).toHaveLength(2);
		await host.poll();
		expect(host.news()).toEqual([]);
	});

	it('comes once when its webhook comes twice, late, and after the poll', async () => {
		host.cipp.failDelivery({ how: 'twice', times: 1 });
		host.cipp.failDelivery({ how: 'late', delayMs: 500, times: 1 });
		host.cipp.failDelivery({ how: 'late', delayMs: 900, times: 1 });
		for (const user of [JANE, JOHN, MIKE]) await offboard(user);
		await later(180_000);
		await host.poll();
		await host.settled();
		await host.poll();
		expect(host.news().sort()).toEqual(
			[JANE, JOHN, MIKE]
				.map((user) => `offboardingCompleted|${user.split('@')[1]}|Offboarding: ${user}`)
				.sort(),
		);
	});

	it('that could not start comes with the poll, for CIPP sends nothing', async () => {
		await offboard('nobody@contoso.com');
		await untilPolled();
		expect(host.news()).toEqual(['offboardingFailed|contoso.com|Offboarding: nobody@contoso.com']);
	});

	it('that is run again is a new one', async () => {
		await offboard(JANE);
		await untilPolled();
		expect(host.news()).toHaveLength(1);
		const [row] = host.cipp.tasks;
		// CIPP skips what ran a quarter of an hour ago.
		await later(3_600_000);
		await call(host.cipp, 'AddScheduledItem', { body: { RowKey: row?.RowKey, RunNow: true } });
		await untilPolled();
		expect(host.news()).toHaveLength(1);
	});

	it('is known after a restart of n8n', async () => {
		await offboard(JANE);
		await later(60_000);
		await host.settled();
		expect(host.news()).toHaveLength(1);
		host.restart();
		await later(120_000);
		await host.poll();
		expect(host.news()).toEqual([]);
	});
});

describe('a finding', () => {
	it('comes once, however often CIPP sends it again', async () => {
		await runAlert(['a', 'b']);
		expect(found()).toEqual(['alertRaised a', 'alertRaised b']);
		await runAlert(['a', 'b', 'c']);
		expect(found()).toEqual(['alertRaised c']);
		await later(DAY_MS);
		await runAlert(['a', 'b', 'c']);
		await host.poll();
		expect(found()).toEqual([]);
	});

	it('comes each time where the user wants that', async () => {
		host.restart({ options: { repeatFindings: true } });
		await runAlert(['a', 'b']);
		await runAlert(['a', 'b', 'c']);
		expect(found()).toHaveLength(5);
	});

	it('whose webhook was lost comes with the poll, for CIPP does not send it again', async () => {
		host.cipp.failDelivery({ how: 'lost', times: 1 });
		await runAlert(['a', 'b']);
		await runAlert(['z'], 'fabrikam.com');
		expect(found()).toEqual(['alertRaised z']);
		await later(900_000);
		await host.poll();
		expect(found()).toEqual(['alertRaised a', 'alertRaised b', 'deliveryFailed undefined']);
	});

	it('is told gone, and comes again when it is back', async () => {
		await runAlert(['a', 'b']);
		await later(900_000);
		await host.poll();
		found();
		await runAlert(['b']);
		await later(900_000);
		await host.poll();
		expect(found()).toEqual(['alertCleared a']);
		await runAlert(['a', 'b']);
		expect(found()).toEqual(['alertRaised a']);
	});

	it('is told gone when the alert finds nothing any more, which CIPP does not write down', async () => {
		await runAlert(['a']);
		await later(900_000);
		await host.poll();
		found();
		for (let day = 0; day < 2; day++) {
			await later(DAY_MS);
			await runAlert([]);
		}
		await host.poll();
		expect(found()).toEqual(['alertCleared a']);
		await runAlert(['a']);
		expect(found()).toEqual(['alertRaised a']);
	});

	it('that is snoozed is not told gone, and comes again when it is still there afterwards', async () => {
		await runAlert(['a', 'b']);
		await later(900_000);
		await host.poll();
		found();
		const body = {
			CmdletName: DEFENDER,
			TenantFilter: 'contoso.com',
			AlertItem: finding('a'),
			Duration: 7,
		};
		expect((await call(host.cipp, 'ExecSnoozeAlert', { body })).status).toBe(200);
		await runAlert(['a', 'b']);
		await later(900_000);
		await host.poll();
		await later(3 * DAY_MS);
		await runAlert(['a', 'b']);
		await host.poll();
		expect(found()).toEqual([]);
		await later(5 * DAY_MS);
		await runAlert(['a', 'b']);
		expect(found()).toEqual(['alertRaised a']);
	});

	it('that nobody wants to hear gone of comes again all the same', async () => {
		host.restart({ events: ['alertRaised'] });
		await runAlert(['a', 'b']);
		await later(900_000);
		await host.poll();
		found();
		await runAlert(['b']);
		await later(900_000);
		await host.poll();
		expect(found()).toEqual([]);
		await runAlert(['a', 'b']);
		expect(found()).toEqual(['alertRaised a']);
	});

	it('that was there before the workflow was is no news, neither by poll nor by webhook', async () => {
		host.restart({ events: ['alertRaised'] });
		host.deduplicator.clear();
		await runAlert(['a']);
		found();
		host.deduplicator.clear();
		const fresh = host.forget();
		await fresh.poll();
		expect(found()).toEqual([]);
		await later(DAY_MS);
		await runAlert(['a', 'b']);
		expect(found()).toEqual(['alertRaised b']);
	});
});
