import { LEAVERS } from '../support/cipp';
import { freshCipp, waitingWith } from './waiting';

jest.unmock('n8n-workflow');

const pause = async (milliseconds: number) =>
	await new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('an execution that is stopped', () => {
	const cipp = freshCipp({ runMode: 'manual' });

	/**
	 * Runs, stops when a condition holds, and lets the time pass for what might still come.
	 *
	 * @returns how many requests came after the stop
	 */
	async function requestsAfterStop(
		isTime: () => boolean,
		parameters: Parameters<ReturnType<typeof cipp>['run']>[0],
	): Promise<number> {
		let stop = () => {};
		const run = cipp()
			.run({ ...parameters, onStart: (stopIt) => (stop = stopIt) })
			.catch(() => undefined);
		while (!isTime()) await pause(2);
		stop();
		// What was on its way at that moment still arrives.
		await pause(100);
		const { length } = cipp().cipp.requests;
		await pause(250);
		await run;
		return cipp().cipp.requests.length - length;
	}

	const polls = () => cipp().cipp.requestsTo('ListScheduledItems').length;
	const posts = () => cipp().cipp.requestsTo('ExecOffboardUser').length;

	it('asks no more, although the pause is a long one', async () => {
		const started = Date.now();
		const parameters = waitingWith({ pollInterval: 600, maximumWait: 60 });
		const after = await requestsAfterStop(() => polls() === 9, { parameters });

		expect(after).toBe(0);
		expect(posts()).toBe(3);
		expect(Date.now() - started).toBeLessThan(10_000);
	});

	it('asks no more between looks that follow each other quickly', async () => {
		const parameters = waitingWith();
		const after = await requestsAfterStop(() => polls() >= 15, { parameters });

		expect(after).toBe(0);
		expect(polls()).toBeLessThan(30);
	});

	it('leaves a look that is under way, with all the tenants that are still to come', async () => {
		const items = Array.from({ length: 20 }, (_, number) => ({
			tenant: `customer${number}.example`,
			upn: `leaver@customer${number}.example`,
		}));
		for (const { tenant } of items) {
			cipp().cipp.directory.addTenant({ defaultDomainName: tenant });
		}
		// Twenty looks before the sending and twenty after it; the next are held back.
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => Boolean(query.Id),
			delayMs: 60,
		});
		const after = await requestsAfterStop(() => polls() > 40, {
			items,
			parameters: waitingWith(),
		});

		// Those on their way at that moment may still arrive: as many as may be in flight.
		expect(after).toBeLessThanOrEqual(5);
		expect(polls()).toBeLessThanOrEqual(45);
	});

	it('deletes nobody, although the first jobs have ended meanwhile', async () => {
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => Boolean(query.Id),
			delayMs: 40,
		});
		const parameters = { ...waitingWith(), DeleteUser: true };
		const isTime = () => {
			if (polls() < 7) return false;
			void cipp().cipp.clock.advance(1000);
			return true;
		};
		const after = await requestsAfterStop(isTime, { parameters });

		expect(after).toBe(0);
		expect(posts()).toBe(LEAVERS.length);
	});
});
