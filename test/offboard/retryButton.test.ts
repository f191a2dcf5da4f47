import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { LEAVERS, SEND_ONLY, sharedCipp } from '../support/cipp';
import { LUCKY, UNLUCKY } from '../support/failureCases';
import { offboardBodies, usersAsked } from '../support/requests';
import { everythingSaid } from '../support/runResult';
import type { CippRunResult } from '../../workbench/runCipp';

/** n8n's button Retry on a failed execution, of a node without Retry On Fail. */

const t = sharedCipp();

const NAMES = LEAVERS.map(({ upn }) => String(upn));

/** A run that CIPP refuses one user of. */
async function runAndFail(parameters: INodeParameters = SEND_ONLY): Promise<CippRunResult> {
	t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, status: 503, times: 1 });
	const failed = await t.run({ parameters, executionId: '231' });
	expect(failed.error?.message).toMatch(/\[item 1\]$/);
	return failed;
}

async function retry({ run }: CippRunResult, parameters: INodeParameters = SEND_ONLY) {
	return await t.run({ parameters, executionId: '232', mode: 'retry', retryOf: run });
}

const queued = ({ output }: CippRunResult) =>
	output.map(({ json }) => [json.userEmail, json.status]);

/** What n8n keeps of the node with an execution. */
const kept = ({ run }: CippRunResult) => run.data.executionData?.contextData['node:CIPP'] ?? {};

describe('the button Retry', () => {
	it('sends the refused user again, and nobody else, even when the others have ended', async () => {
		const failed = await runAndFail({});
		for (const task of t.cipp.tasks) task.TaskState = 'Completed';
		const retried = await retry(failed, {});

		expect(retried.error).toBeUndefined();
		expect(queued(retried)).toEqual(NAMES.map((upn) => [upn, 'queued']));
		expect(retried.output.map(({ pairedItem }) => pairedItem)).toEqual(
			NAMES.map((_name, item) => ({ item })),
		);
		expect(usersAsked(t.cipp)).toEqual([...NAMES, UNLUCKY]);
	});

	it('can be pressed again and again', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, status: 503, times: 3 });
		let result = await t.run({ parameters: SEND_ONLY });
		for (let press = 0; press < 3; press++) {
			expect(result.error?.context.data).toMatchObject({
				submitted: [
					{ item: 0, name: LUCKY[0] },
					{ item: 2, name: LUCKY[1] },
				],
			});
			result = await retry(result);
		}

		expect(result.error).toBeUndefined();
		expect(usersAsked(t.cipp)).toEqual([...NAMES, UNLUCKY, UNLUCKY, UNLUCKY]);
	});

	it('does not send again whom CIPP may have accepted', async () => {
		t.cipp.fault({ endpoint: 'ListScheduledItems', status: 403, text: 'Not allowed' });
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, reset: 'after', times: 1 });
		const retried = await retry(await t.run({ parameters: SEND_ONLY }));

		expect(retried.error?.description).toContain('may have been accepted');
		expect(usersAsked(t.cipp)).toEqual(NAMES);
	});

	it('knows the users still when only the pace was changed', async () => {
		const requestOptions = { batching: { batch: { batchSize: 1, batchInterval: 0 } } };
		const retried = await retry(await runAndFail(), { ...SEND_ONLY, requestOptions });

		expect(queued(retried)).toEqual(NAMES.map((upn) => [upn, 'queued']));
		expect(usersAsked(t.cipp)).toEqual([...NAMES, UNLUCKY]);
	});

	it('sends everybody when the steps were changed: nobody has asked for these yet', async () => {
		const retried = await retry(await runAndFail(), { ...SEND_ONLY, HideFromGAL: true });

		expect(queued(retried)).toEqual(NAMES.map((upn) => [upn, 'queued']));
		expect(usersAsked(t.cipp)).toEqual([...NAMES, ...NAMES]);
		expect(offboardBodies(t.cipp).map(({ HideFromGAL }) => HideFromGAL)).toEqual([
			...Array<undefined>(3).fill(undefined),
			...Array<boolean>(3).fill(true),
		]);
	});

	it('does not call submitted what was so under other settings', async () => {
		const failed = await runAndFail();
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: NAMES[0], status: 503 });
		const { error } = await retry(failed, { ...SEND_ONLY, HideFromGAL: true });

		expect(error?.context.data).toMatchObject({
			submitted: [],
			notSubmitted: [
				{ item: 1, name: UNLUCKY },
				{ item: 2, name: NAMES[2] },
			],
		});
	});

	it('does not take another operation on the same users for this one', async () => {
		t.cipp.fault({ endpoint: 'ExecRevokeSessions', user: UNLUCKY, status: 503, times: 1 });
		const failed = await t.run({ parameters: { operation: 'revokeSessions' } });
		expect(failed.error).toBeDefined();
		const retried = await retry(failed);

		expect(queued(retried)).toEqual(NAMES.map((upn) => [upn, 'queued']));
		expect(usersAsked(t.cipp)).toEqual(NAMES);
	});
});

describe('a request to any endpoint', () => {
	it('is not sent a second time, although its answer is not kept', async () => {
		const parameters = {
			resource: 'apiRequest',
			operation: 'send',
			endpoint: 'ExecRevokeSessions',
			bodyJson: '={{ JSON.stringify({ id: $json.upn, Username: $json.upn }) }}',
		};
		t.cipp.fault({
			endpoint: 'ExecRevokeSessions',
			nth: 2,
			status: 500,
			json: { Results: 'Failed. Error: no' },
		});
		const failed = await t.run({ parameters });
		expect(failed.error?.message).toBe('Failed. Error: no [item 1]');
		expect(JSON.stringify(kept(failed))).not.toContain('Successfully');

		const retried = await t.run({ parameters, mode: 'retry', retryOf: failed.run });
		const sent = t.cipp.requestsTo('ExecRevokeSessions').map(({ body }) => body);
		for (const user of LUCKY) {
			expect(sent.filter((body) => (body as IDataObject).id === user)).toHaveLength(1);
		}
		expect(retried.error?.message).toMatch(
			/^CIPP took this in an earlier try, and it was not sent/,
		);
	});
});

describe('an operation that gives out passwords', () => {
	const CREATE = {
		operation: 'create',
		newUserPrincipalName: '=new.{{ $json.upn }}',
		displayName: '={{ $json.name }}',
	};

	it.each([
		['ExecResetPass', { operation: 'resetPassword' }],
		['ExecCreateTAP', { operation: 'createTemporaryAccessPass' }],
		['AddUser', { ...CREATE, returnPassword: true }],
	])('leaves none of them with a failed execution, and starts over (%s)', async (...operation) => {
		const [endpoint, parameters] = operation;
		t.cipp.fault({ endpoint, nth: 2, status: 500, json: { Results: 'Failed. Error: no' } });
		const failed = await t.run({ parameters });
		expect(failed.error).toBeDefined();
		expect(t.cipp.secrets).toHaveLength(2);
		for (const { secret, password } of t.cipp.secrets) {
			expect(everythingSaid(failed)).not.toContain(secret);
			expect(everythingSaid(failed)).not.toContain(password);
		}

		await t.run({ parameters, mode: 'retry', retryOf: failed.run });
		const [first, , , again] = t.cipp.requestsTo(endpoint).map(({ body }) => body);
		expect(again).toEqual(first);
	});

	it('goes on where it was when it was asked for none', async () => {
		t.cipp.fault({ endpoint: 'AddUser', nth: 2, status: 500, json: { Results: 'Failed.' } });
		const parameters = { ...CREATE, newUserPrincipalName: '=other.{{ $json.upn }}' };
		const failed = await t.run({ parameters });
		const retried = await t.run({ parameters, mode: 'retry', retryOf: failed.run });

		expect(retried.error).toBeUndefined();
		expect(t.cipp.requestsTo('AddUser')).toHaveLength(4);
	});
});

describe('what n8n stores with the execution', () => {
	it('are the users that were sent, when the run stopped', async () => {
		const runs = Object.values(kept(await runAndFail()).cippSentItems as IDataObject);
		expect(runs.map((run) => Object.keys(run as object))).toEqual([
			[`0:${LUCKY[0]}`, `2:${LUCKY[1]}`],
		]);
	});

	it('is nothing when the run went through, at once or in the end', async () => {
		const failed = await runAndFail();
		expect(kept(await retry(failed))).toEqual({});
		expect(kept(await t.run({ parameters: SEND_ONLY }))).toEqual({});
	});

	it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
		'is nothing when the workflow goes on (%s), since there is no button then',
		async (onError) => {
			t.cipp.fault({ endpoint: 'ExecOffboardUser', user: UNLUCKY, status: 503, times: 1 });
			const result = await t.run({ parameters: SEND_ONLY, nodeSettings: { onError } });

			expect(kept(result)).toEqual({});
		},
	);
});
