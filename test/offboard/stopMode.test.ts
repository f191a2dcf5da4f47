import type { IDataObject } from 'n8n-workflow';

import { SEND_ONLY, sharedCipp } from '../support/cipp';
import { manyLeavers } from '../support/manyLeavers';
import { usersAsked } from '../support/requests';

/** A key needs no token request, so that what is counted here are offboardings. */
const parameters = { ...SEND_ONLY, authentication: 'apiKey' };

const t = sharedCipp();

const user = (number: number) => `user${number}@contoso.com`;

/** Refuses one user at once, and lets the answers for all others take a while. */
function refuseQuickly(number: number): void {
	t.cipp.fault({
		endpoint: 'ExecOffboardUser',
		user: user(number),
		status: 400,
		json: { Results: ['No.'] },
	});
	t.cipp.fault({ endpoint: 'ExecOffboardUser', delayMs: 80 });
}

const numbersOf = (items: unknown) => (items as IDataObject[]).map(({ item }) => item);

describe('a run that stops at the first refusal', () => {
	it('does not send what was not under way, and says who was sent and who was not', async () => {
		refuseQuickly(1);
		const { output, error } = await t.run({ items: manyLeavers(9), parameters });

		expect(output).toEqual([]);
		expect(usersAsked(t.cipp).sort()).toEqual([0, 1, 2, 3, 4, 5].map(user));
		expect(t.cipp.tasks).toHaveLength(5);
		expect(error?.message).toBe('No. [item 1]');
		const { data } = error?.context ?? {};
		expect(data).toMatchObject({ userEmail: user(1), outcome: 'refused', results: ['No.'] });
		expect(numbersOf((data as IDataObject).submitted)).toEqual([0, 2, 3, 4, 5]);
		expect(numbersOf((data as IDataObject).notSubmitted)).toEqual([6, 7, 8]);
		expect(error?.description).toContain(`items 0, 2-5 (${[0, 2, 3, 4, 5].map(user).join(', ')}).`);
		expect(error?.description).toContain(
			`Not submitted: items 6-8 (${[6, 7, 8].map(user).join(', ')}).`,
		);
	});

	it('sends nobody else when the very first one is refused', async () => {
		refuseQuickly(0);
		const { error } = await t.run({ items: manyLeavers(4), parameters });

		expect(usersAsked(t.cipp)).toEqual([user(0)]);
		expect(error?.description).not.toMatch(/submitted: item.* 0\b/i);
		expect(error?.description).toContain('Not submitted: items 1-3');
	});

	it('has nobody left to name when the last one is refused', async () => {
		refuseQuickly(3);
		const { error } = await t.run({
			items: manyLeavers(4),
			parameters: {
				...parameters,
				requestOptions: { batching: { batch: { batchSize: 1, batchInterval: 0 } } },
			},
		});

		expect(error?.message).toBe('No. [item 3]');
		expect(error?.description).toContain('items 0-2');
		expect(error?.description).not.toContain('Not submitted');
	});

	it('names those apart of whom nobody knows whether CIPP took them', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: user(2), reset: 'before' });
		refuseQuickly(1);
		const { error } = await t.run({ items: manyLeavers(9), parameters });

		const { data } = error?.context ?? {};
		expect((data as IDataObject).outcomeUnknown).toEqual([{ item: 2, name: user(2) }]);
		expect(numbersOf((data as IDataObject).submitted)).toEqual([0, 3, 4, 5]);
		expect(error?.description).toContain(`Outcome unknown: item 2 (${user(2)}).`);
	});

	it('takes the first refusal for the message when several come', async () => {
		refuseQuickly(1);
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: user(4), status: 400, delayMs: 40 });
		const { error } = await t.run({ items: manyLeavers(6), parameters });

		expect(error?.message).toBe('No. [item 1]');
	});
});

describe('a thousand leavers of whom the one in the middle is refused', () => {
	it('stop there: five in flight, the rest unsent, everybody accounted for', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: user(500), status: 400 });
		t.cipp.fault({ endpoint: 'ExecOffboardUser', delayMs: 2 });
		const { output, error } = await t.run({ items: manyLeavers(1000), parameters });

		expect(output).toEqual([]);
		expect(t.cipp.maxInFlight).toBe(5);
		const { length: sent } = usersAsked(t.cipp);
		expect(sent).toBeGreaterThan(500);
		expect(sent).toBeLessThanOrEqual(505);
		expect(t.cipp.tasks).toHaveLength(sent - 1);

		const { submitted, notSubmitted } = (error?.context.data ?? {}) as IDataObject;
		const named = [...numbersOf(submitted), 500, ...numbersOf(notSubmitted)];
		expect(named.sort((a, b) => Number(a) - Number(b))).toEqual(
			Array.from({ length: 1000 }, (_, number) => number),
		);
		expect(numbersOf(submitted)).toHaveLength(sent - 1);
		expect(error?.message).toMatch(/\[item 500\]$/);
		expect(error?.description).toMatch(
			/items 0-499\b.*and \d+ more.*Not submitted: items 50\d-999/,
		);
		expect(error?.description?.length).toBeLessThan(2500);
	});
});

describe('three hundred leavers of whom the one in the middle is refused', () => {
	it('go on where the workflow goes on: 299 queued, one error item', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: user(150), status: 400 });
		t.cipp.fault({ endpoint: 'ExecOffboardUser', delayMs: 2 });
		const { output, errors } = await t.run({
			items: manyLeavers(300),
			parameters,
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(t.cipp.maxInFlight).toBe(5);
		expect(output.map(({ json }) => json.userEmail)).toEqual(
			manyLeavers(300)
				.map(({ upn }) => upn)
				.filter((upn) => upn !== user(150)),
		);
		expect(errors.map(({ json }) => json.upn)).toEqual([user(150)]);
		expect(new Set(usersAsked(t.cipp)).size).toBe(300);
	});
});

describe('the Stop button', () => {
	it.each(['stopWorkflow', 'continueErrorOutput'] as const)(
		'keeps those from being sent that are not under way (%s)',
		async (onError) => {
			t.cipp.fault({ endpoint: 'ExecOffboardUser', delayMs: 60 });
			const sent = () => usersAsked(t.cipp).length;
			let sentAtStop = NaN;
			const { output, errors } = await t.run({
				items: manyLeavers(60),
				parameters,
				nodeSettings: { onError },
				onStart: (stop) => {
					// Not by the clock: on a busy machine the tenants are still looked up by then.
					const timer = setInterval(() => {
						if (sent() <= 5) return;
						clearInterval(timer);
						sentAtStop = sent();
						stop();
					}, 5);
				},
			});
			// Time for 30 more, if anybody went on.
			await new Promise((resolve) => setTimeout(resolve, 400));

			// At most five had left the node and not come up at CIPP yet.
			expect(sent()).toBeLessThanOrEqual(sentAtStop + 5);
			// Who was never sent has no outcome, not an unknown one.
			expect(output.length + errors.length).toBeLessThanOrEqual(sentAtStop + 5);
		},
	);
});
