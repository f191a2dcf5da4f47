import { Logger } from '@n8n/backend-common';
import { Container } from '@n8n/di';

import { manyLeavers } from '../support/manyLeavers';
import { ON_ERROR } from '../support/onError';
import { SEND_ONLY, startCippTest, type CippTest } from '../support/cipp';

let t: CippTest;
let info: jest.SpyInstance;
let warn: jest.SpyInstance;
beforeAll(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
beforeEach(() => {
	t.cipp.reset();
	const logger = Container.get(Logger);
	info = jest.spyOn(logger, 'info').mockImplementation(() => undefined);
	warn = jest.spyOn(logger, 'warn').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => await t.close());

/** Lines of the node in n8n's log. */
const lines = (spy: jest.SpyInstance) =>
	spy.mock.calls.map(([line]) => String(line)).filter((line) => line.startsWith('CIPP: '));

/** A node that is stopped goes on to its end after the run has ended: waits for what it says then. */
async function somethingSaid(spy: jest.SpyInstance): Promise<void> {
	for (let look = 0; look < 400 && lines(spy).length === 0; look++) {
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

const parameters = {
	...SEND_ONLY,
	options: { ifAlreadyQueued: 'queueAgain', gracePeriod: 0, checkUsersExist: false },
};

const posts = () => t.cipp.requestsTo('ExecOffboardUser');

describe('a run of many items', () => {
	it('says now and then how far it is: in the log, and in the editor of a manual run', async () => {
		const messages: unknown[] = [];
		await t.run({
			items: manyLeavers(80),
			parameters,
			mode: 'manual',
			onMessage: (message) => messages.push(message),
		});

		const told = [25, 50, 75].map((through) => `${through} of 80 items are through.`);
		expect(posts()).toHaveLength(80);
		expect(lines(info)).toEqual(told.map((line) => `CIPP: ${line}`));
		expect(messages).toEqual(told);
		expect(info.mock.calls.find(([line]) => String(line).startsWith('CIPP: '))?.[1]).toEqual({
			node: 'CIPP',
			executionId: '231',
		});
	});

	it('of a trigger tells the log alone, and a short one tells nothing', async () => {
		const messages: unknown[] = [];
		const onMessage = (message: unknown) => messages.push(message);
		await t.run({ items: manyLeavers(30), parameters, onMessage });
		expect(lines(info)).toEqual(['CIPP: 25 of 30 items are through.']);

		await t.run({ items: manyLeavers(24), parameters, mode: 'manual', onMessage });
		expect(lines(info)).toHaveLength(1);
		expect(messages).toEqual([]);
	});

	it('waits for many with a line whenever more have ended', async () => {
		const items = manyLeavers(6);
		for (const { tenant, upn } of items) {
			t.cipp.directory.addUser(String(tenant), { userPrincipalName: String(upn) });
		}
		let look = 0;
		t.cipp.fault({
			endpoint: 'ListScheduledItems',
			when: () => {
				// Two of them end well before the others.
				if (++look === 3) for (const task of t.cipp.tasks.slice(0, 2)) task.TaskState = 'Completed';
				if (look === 6) void t.cipp.clock.advance(1000);
				return false;
			},
		});
		await t.run({
			items,
			parameters: {
				...parameters,
				waitForCompletion: true,
				waitOptions: { pollInterval: 0.02, maximumWait: 0.2 },
			},
		});

		const open = lines(info).map(
			(line) => /^CIPP: (\d) of 6 offboardings have not ended yet\.$/.exec(line)?.[1],
		);
		expect(open[0]).toBe('4');
		// Never the same twice, and none for the last ones: the output says it.
		expect(open).toEqual([...new Set(open)].sort().reverse());
		expect(open).not.toContain('0');
	});
});

describe('a run that is stopped in the middle', () => {
	it.each(ON_ERROR)(
		'sends no more, and the log says who was not sent, with %s',
		async (onError) => {
			const items = manyLeavers(12);
			let stop = () => {};
			t.cipp.fault({
				endpoint: 'ExecOffboardUser',
				when: () => {
					if (posts().length === 4) stop();
					return false;
				},
			});
			await t
				.run({
					items,
					parameters: {
						...parameters,
						requestOptions: { batching: { batch: { batchSize: 2, batchInterval: 0 } } },
					},
					nodeSettings: { onError },
					onStart: (stopIt) => (stop = stopIt),
				})
				.catch(() => undefined);
			await somethingSaid(warn);
			const sent = posts().map(
				({ body }) => (body as { user: Array<{ value: string }> }).user[0]?.value,
			);

			// Those that were under way at that moment come to their end.
			expect(sent.length).toBeGreaterThanOrEqual(4);
			expect(sent.length).toBeLessThanOrEqual(5);
			const unsent = items.map(({ upn }) => String(upn)).filter((upn) => !sent.includes(upn));
			const [line = ''] = lines(warn);
			expect(lines(warn)).toHaveLength(1);
			expect(line).toMatch(
				/^CIPP: The execution was stopped in “Offboard User”, and nothing more is sent\. /,
			);
			expect(/ Not sent: items [\d-]+ \((.*?)\)\.$/.exec(line)?.[1]).toBe(unsent.join(', '));
			await new Promise((resolve) => setTimeout(resolve, 100));
			expect(posts()).toHaveLength(sent.length);
		},
	);

	it('says so too when everything is sent and it waits, and who is not deleted', async () => {
		let stop = () => {};
		t.cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => {
				if (query.Id) stop();
				return false;
			},
		});
		await t
			.run({
				parameters: {
					...parameters,
					DeleteUser: true,
					waitForCompletion: true,
					waitOptions: { pollInterval: 0.05, maximumWait: 5 },
				},
				onStart: (stopIt) => (stop = stopIt),
			})
			.catch(() => undefined);
		await somethingSaid(info);

		expect(lines(info)).toEqual([
			'CIPP: The execution was stopped while it waited. CIPP goes on with 3 offboardings; look with Offboarding > Wait. Delete User was not sent for: jane.doe@contoso.com, john.smith@fabrikam.com, mike@northwind.example.',
		]);
		expect(posts()).toHaveLength(3);
	});
});
