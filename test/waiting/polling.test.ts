import type { IDataObject } from 'n8n-workflow';

import type { RecordedRequest } from '../../simulator';
import { each, freshCipp, looks, passTimeWithLooks, waitingWith } from './waiting';
import { pauses } from '../support/quickSleep';

beforeEach(() => {
	pauses.length = 0;
});

const cipp = freshCipp({ runMode: 'manual', timing: { stepMs: 1000 } });

/** Adds users, each of another tenant where there are several, one after the other. */
function leavers(users: number, tenants: number): IDataObject[] {
	const { directory } = cipp().cipp;
	for (let number = 0; number < tenants; number++) {
		directory.addTenant({ defaultDomainName: `customer${number}.example` });
	}
	return Array.from({ length: users }, (_, number) => {
		const tenant = `customer${number % tenants}.example`;
		const upn = `leaver${number}@${tenant}`;
		directory.addUser(tenant, { userPrincipalName: upn });
		return { tenant, upn };
	});
}

/** The looks, grouped by the pauses between them: before the sending, after it, and while waiting. */
interface Looks {
	before: RecordedRequest[];
	after: RecordedRequest[];
	ticks: RecordedRequest[][];
}

/** Notes which requests fall between which pauses, and lets the time pass with each tick. */
function watch(secondsPerTick: number): () => Looks {
	const { cipp: simulator } = cipp();
	const ticks: RecordedRequest[][] = [];
	const found: Looks = { before: [], after: [], ticks };
	simulator.fault({
		endpoint: 'ListScheduledItems',
		when: (request) => {
			if (simulator.requestsTo('ExecOffboardUser').length === 0) found.before.push(request);
			else if (pauses.length === 0) found.after.push(request);
			else {
				if (!ticks[pauses.length - 1]) void simulator.clock.advance(secondsPerTick * 1000);
				(ticks[pauses.length - 1] ??= []).push(request);
			}
			return false;
		},
	});
	return () => found;
}

const waiting = waitingWith({ pollInterval: 10, maximumWait: 15 });

describe('the requests of a look', () => {
	it('are one for three hundred users of a tenant, however long it takes', async () => {
		const items = leavers(300, 1);
		const found = watch(0.4);
		const result = await cipp().run({ items, parameters: waiting });

		expect(each(result, 'status')).toEqual(items.map(() => 'completed'));
		const { before, after, ticks } = found();
		expect(before).toHaveLength(1);
		expect(after).toHaveLength(1);
		expect(ticks.length).toBeGreaterThanOrEqual(5);
		expect(ticks.map(({ length }) => length)).toEqual(ticks.map(() => 1));
		expect(ticks[0]?.[0]?.query).toEqual({
			tenantFilter: 'customer0.example',
			Type: 'Invoke-CIPPOffboardingJob',
		});
		expect(looks(cipp().cipp)).toHaveLength(2 + ticks.length);
	});

	it('are one for each of a few tenants', async () => {
		const items = leavers(60, 5);
		const found = watch(0.4);
		const result = await cipp().run({ items, parameters: waiting });

		expect(each(result, 'status')).toEqual(items.map(() => 'completed'));
		const { before, after, ticks } = found();
		expect([before.length, after.length]).toEqual([5, 5]);
		expect(ticks.map(({ length }) => length)).toEqual(ticks.map(() => 5));
	});

	it('are one for all when nearly each user is of another tenant', async () => {
		const items = leavers(120, 100);
		const found = watch(0.4);
		const result = await cipp().run({ items, parameters: waiting });

		expect(each(result, 'status')).toEqual(items.map(() => 'completed'));
		const { before, after, ticks } = found();
		expect([before.length, after.length]).toEqual([1, 1]);
		expect(ticks.map(({ length }) => length)).toEqual(ticks.map(() => 1));
		expect(ticks[0]?.[0]?.query).toEqual({ Type: 'Invoke-CIPPOffboardingJob' });
	});

	it('ask for a few tasks by their ids, and not for the whole list', async () => {
		cipp().cipp.addOldTasks(500, 'contoso.com');
		const items = leavers(3, 1);
		const found = watch(0.4);
		const result = await cipp().run({ items, parameters: waiting });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		const { ticks } = found();
		for (const tick of ticks) {
			expect(tick.map(({ query }) => query.Id).sort()).toEqual([...each(result, 'taskId')].sort());
		}
	});

	it('become fewer as tasks end', async () => {
		const items = leavers(12, 1);
		const slow = items.slice(0, 3).map(({ upn }) => String(upn));
		for (const user of slow) cipp().cipp.failJob({ user, dies: true, times: 1 });
		const found = watch(2);
		const parameters = waitingWith({ pollInterval: 10, maximumWait: 0.02 });
		const result = await cipp().run({ items, parameters });

		expect(each(result, 'status').filter((status) => status === 'running')).toHaveLength(3);
		const { ticks } = found();
		expect(ticks[0]).toHaveLength(1);
		expect(ticks.at(-1)?.map(({ query }) => query.Id)).toHaveLength(3);
	});

	it('never are more than five at once', async () => {
		const items = leavers(24, 24);
		watch(0.8);
		cipp().cipp.fault({ endpoint: 'ListScheduledItems', delayMs: 5 });
		await cipp().run({ items, parameters: waiting });

		expect(cipp().cipp.maxInFlight).toBeLessThanOrEqual(5);
		expect(looks(cipp().cipp).length).toBeGreaterThan(24);
	});
});

describe('the pauses between the looks', () => {
	it('begin with the poll interval and grow up to a minute', async () => {
		const items = leavers(3, 1);
		watch(0.14);
		await cipp().run({ items, parameters: waiting });

		expect(pauses.slice(0, 4)).toEqual([10_000, 12_500, 15_625, 19_531.25]);
		expect(pauses.length).toBeGreaterThan(12);
		expect(Math.max(...pauses)).toBe(60_000);
		expect(pauses.at(-1)).toBe(60_000);
	});

	it('are the shortest that an item asks for', async () => {
		const items = leavers(3, 1).map((item, index) => ({ ...item, pause: [30, 7, 20][index] }));
		watch(0.6);
		await cipp().run({
			items: items as IDataObject[],
			parameters: waitingWith({ pollInterval: '={{ $json.pause }}' as never }),
		});

		expect(pauses[0]).toBe(7000);
	});

	it('may be longer than a minute when that is asked for', async () => {
		const items = leavers(3, 1);
		watch(0.6);
		await cipp().run({
			items,
			parameters: waitingWith({ pollInterval: 120, maximumWait: 60 }),
		});

		expect(pauses.length).toBeGreaterThan(1);
		expect(new Set(pauses)).toEqual(new Set([120_000]));
	});
});

describe('a task that never ends', () => {
	it('is looked at a last time when the time is up', async () => {
		const items = leavers(3, 1);
		passTimeWithLooks(cipp().cipp, 0);
		const started = Date.now();
		const parameters = waitingWith({ pollInterval: 1, maximumWait: 0.3 / 60 });
		const result = await cipp().run({ items, parameters });

		expect(each(result, 'status')).toEqual(['running', 'running', 'running']);
		expect(Date.now() - started).toBeLessThan(5000);
		// No pause goes beyond the end of the wait.
		expect(Math.max(...pauses)).toBeLessThanOrEqual(300);
	});
});
