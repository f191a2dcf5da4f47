import type { IDataObject } from 'n8n-workflow';

import {
	addLeaving,
	LEAVING,
	LEAVING_ITEMS,
	SECOND,
	verdictsOf,
	verificationsOf,
} from './verifySteps';
import { each, freshCipp, jsonOf, waitingWith } from './waiting';

const cipp = freshCipp();

const HEIR = '={{ $json.heir }}';

/** Queues the three without waiting. */
async function queue(parameters: IDataObject): Promise<string[]> {
	addLeaving(cipp());
	const queued = await cipp().run({
		items: LEAVING_ITEMS,
		parameters: { DisableSignIn: false, RevokeSessions: false, ...(parameters as object) },
	});
	return each(queued, 'taskId').map(String);
}

/** Waits for tasks with Offboarding > Wait. */
async function waitFor(ids: string[], typeVersion: number) {
	return await cipp().run({
		items: ids.map((id) => ({ id })),
		parameters: {
			resource: 'offboarding',
			operation: 'wait',
			taskId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
			waitOptions: waitingWith().waitOptions,
		},
		nodeSettings: { typeVersion },
	});
}

describe('Verify in Offboarding > Wait', () => {
	const STEPS = ['forward', 'OOO', 'AccessAutomap', 'OnedriveAccess'];
	const VALUES = {
		forward: HEIR,
		OOO: '<p>We have left.</p>',
		KeepCopy: true,
		AccessAutomap: HEIR,
		OnedriveAccess: HEIR,
	};

	it('takes the values from the task, whoever queued it', async () => {
		for (const step of STEPS) cipp().cipp.failStep({ user: SECOND, step, effect: 'none' });
		const result = await waitFor(await queue(VALUES), 1.1);

		for (const step of STEPS) {
			expect(verdictsOf(result, step)).toEqual([
				'success/confirmed',
				'success/contradicted',
				'success/confirmed',
			]);
		}
		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
	});

	it('sees a reply with another text, and a copy that nobody asked for', async () => {
		const ids = await queue({ ...VALUES, KeepCopy: false });
		cipp().cipp.fault({
			endpoint: 'ListGraphBulkRequest',
			when: () => {
				const { mailbox } = cipp().cipp.directory.findUser(SECOND);
				Object.assign(mailbox ?? {}, { deliverToMailboxAndForward: true });
				Object.assign(mailbox?.autoReply ?? {}, { message: 'On holiday until Monday.' });
				return false;
			},
		});
		const result = await waitFor(ids, 1.1);

		expect(verificationsOf(result, 'forward').map(({ message }) => message)).toEqual([
			'Email is forwarded to manager, without a copy in the mailbox.',
			'Email is forwarded to manager, with a copy in the mailbox.',
			'Email is forwarded to boss, without a copy in the mailbox.',
		]);
		expect(verdictsOf(result, 'forward')[1]).toBe('success/contradicted');
		expect(verificationsOf(result, 'OOO')[1]?.message).toMatch(/another text/);
	});

	it('does not know a forwarding under a name that it cannot place', async () => {
		const ids = await queue({ forward: HEIR });
		cipp().cipp.fault({
			endpoint: 'ListGraphBulkRequest',
			when: () => {
				const { mailbox } = cipp().cipp.directory.findUser(SECOND);
				Object.assign(mailbox ?? {}, { forwardingAddress: 'Somebody Else' });
				return false;
			},
		});
		const result = await waitFor(ids, 1.1);

		expect(verificationsOf(result, 'forward').map(({ reason }) => reason)).toEqual([
			undefined,
			'notComparable',
			undefined,
		]);
		expect(each(result, 'needsAttention')).toEqual([false, true, false]);
	});

	it('stays off in nodes that were added before', async () => {
		const result = await waitFor(await queue({ OOO: 'Away' }), 1);

		expect(each(result, 'status')).toEqual(LEAVING.map(() => 'completed'));
		for (const json of jsonOf(result)) expect(json).not.toHaveProperty('verification');
	});
});
