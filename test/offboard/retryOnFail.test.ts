import type { IDataObject, INodeParameters, OnError } from 'n8n-workflow';

import { LEAVERS, SEND_ONLY, sharedCipp } from '../support/cipp';
import { LUCKY, UNLUCKY } from '../support/failureCases';
import { offboardBodies, usersAsked } from '../support/requests';
import { acceptedItems, failedItems } from '../support/runResult';

const t = sharedCipp();

const FIRST = String(LEAVERS[0]?.upn);

/** Lets n8n try the node three times. The look-ups of the node itself are off unless given. */
async function runThreeTimes(
	onError: OnError,
	parameters: INodeParameters = SEND_ONLY,
	more: { waitBetweenTries?: number; executionId?: string } = {},
) {
	const { waitBetweenTries = 1, executionId = '231' } = more;
	return await t.run({
		parameters,
		executionId,
		nodeSettings: { onError, retryOnFail: true, maxTries: 3, waitBetweenTries },
	});
}

/** How often each of the three was sent, in the order of the leavers. */
function timesSent(): number[] {
	const users = usersAsked(t.cipp);
	return LEAVERS.map(({ upn }) => users.filter((user) => user === upn).length);
}

/** What the requests for one user had in a member of the body, in order. */
function membersFor(user: string, name: string): unknown[] {
	return offboardBodies(t.cipp)
		.filter((body) => (body.user as IDataObject[])[0]?.value === user)
		.map((body) => body[name]);
}

/** CIPP keeps to itself which tasks there are, so that the node cannot find out. */
function hideTasks(): void {
	t.cipp.fault({ endpoint: 'ListScheduledItems', status: 403, text: 'Not allowed' });
}

describe('a user who was refused', () => {
	it('is sent again and the others are not, when the run stops', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, status: 503, times: 2 });
		const result = await runThreeTimes('stopWorkflow');

		expect(result.error).toBeUndefined();
		expect(timesSent()).toEqual([1, 3, 1]);
		expect(result.output.map(({ json }) => [json.userEmail, json.status])).toEqual(
			LEAVERS.map(({ upn }) => [upn, 'queued']),
		);
		expect(t.cipp.tasks).toHaveLength(3);
	});

	it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
		'is sent again and the others are not, with %s',
		async (onError) => {
			// n8n tries again when the first item that comes out is a failed one.
			t.cipp.fault({ endpoint: 'ExecOffboardUser', user: FIRST, status: 429, times: 2 });
			const result = await runThreeTimes(onError);

			expect(timesSent()).toEqual([3, 1, 1]);
			expect(acceptedItems(result).map(({ userEmail }) => userEmail)).toEqual(
				LEAVERS.map(({ upn }) => upn),
			);
			expect(t.cipp.tasks).toHaveLength(3);
		},
	);

	it('stays refused after the last try, and the others are sent once', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, status: 400 });
		const { error } = await runThreeTimes('stopWorkflow');

		expect(timesSent()).toEqual([1, 3, 1]);
		expect(error?.message).toMatch(/\[item 1\]$/);
		expect(error?.context.data).toMatchObject({
			submitted: [
				{ item: 0, name: LUCKY[0] },
				{ item: 2, name: LUCKY[1] },
			],
		});
	});

	it('has the same marker in each try', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, status: 503, times: 2 });
		await runThreeTimes('stopWorkflow');

		const markers = membersFor(UNLUCKY, 'clientRequestId');
		expect(markers).toHaveLength(3);
		expect(new Set(markers).size).toBe(1);
	});
});

describe.each(['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'] as const)(
	'a user of whom nobody knows whether CIPP took him (%s)',
	(onError) => {
		it.each(['before' as const, 'after' as const])(
			'is not sent again (reset %s)',
			async (reset) => {
				hideTasks();
				t.cipp.fault({ endpoint: 'ExecOffboardUser', user: FIRST, reset });
				const result = await runThreeTimes(onError);

				expect(timesSent()[0]).toBe(1);
				expect(Math.max(...timesSent())).toBe(1);
				if (onError === 'stopWorkflow') {
					expect(result.error?.message).toMatch(/broke off \(ECONNRESET\) \[item 0\]$/);
					expect(result.error?.description).toContain('may have been accepted');
				} else {
					expect(failedItems(result)).toMatchObject([
						{ error: { outcome: 'unknown', httpCode: 'ECONNRESET', userEmail: FIRST } },
					]);
					expect(timesSent()).toEqual([1, 1, 1]);
				}
			},
		);
	},
);

describe('a time that is another one in each try', () => {
	it('does not make another user of the same user', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, status: 503, times: 1 });
		const { error, output } = await runThreeTimes(
			'stopWorkflow',
			{ ...SEND_ONLY, Scheduled: '={{ $now.plus({ hours: 2 }) }}' },
			{ waitBetweenTries: 1100 },
		);

		expect(error).toBeUndefined();
		expect(timesSent()).toEqual([1, 2, 1]);
		expect(output.map(({ json }) => json.status)).toEqual(['scheduled', 'scheduled', 'scheduled']);
		const dates = membersFor(UNLUCKY, 'Scheduled').map((time) => (time as IDataObject).date);
		expect(new Set(dates).size).toBe(2);
		expect(new Set(membersFor(UNLUCKY, 'clientRequestId')).size).toBe(1);
	});

	it('does not send again who may have been accepted', async () => {
		hideTasks();
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, reset: 'after' });
		const { error } = await runThreeTimes('stopWorkflow', {
			...SEND_ONLY,
			Scheduled: '={{ $now.plus({ hours: 2, milliseconds: Math.random() * 100000 }) }}',
		});

		expect(timesSent()).toEqual([1, 1, 1]);
		expect(error?.message).toMatch(/\[item 1\]$/);
	});
});

describe('with the look-ups of the node', () => {
	it('nobody is sent twice either, whatever CIPP answers about its tasks', async () => {
		for (const status of [undefined, 403]) {
			t.cipp.reset();
			if (status) hideTasks();
			t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, status: 503, times: 2 });
			const { error, output } = await runThreeTimes('stopWorkflow', {});

			expect(error).toBeUndefined();
			expect(timesSent()).toEqual([1, 3, 1]);
			expect(output.map(({ json }) => json.status)).toEqual(['queued', 'queued', 'queued']);
		}
	});

	it('who was accepted without an answer counts as queued in the end', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, reset: 'after' });
		const { error, output } = await runThreeTimes('stopWorkflow', { options: { gracePeriod: 0 } });

		expect(error).toBeUndefined();
		expect(timesSent()).toEqual([1, 1, 1]);
		expect(output.map(({ json }) => json.userEmail)).toEqual(LEAVERS.map(({ upn }) => upn));
	});
});

describe('another execution', () => {
	it('is a new start: everybody is sent, under other markers', async () => {
		for (const executionId of ['1', '2', '3']) {
			await runThreeTimes('stopWorkflow', SEND_ONLY, { executionId });
		}

		expect(timesSent()).toEqual([3, 3, 3]);
		const markers = offboardBodies(t.cipp).map(({ clientRequestId }) => clientRequestId);
		expect(new Set(markers).size).toBe(9);
	});
});
