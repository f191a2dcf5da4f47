import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { TaskRow } from '../../simulator';
import type { CippRunResult } from '../../workbench/runCipp';
import {
	addCompleted,
	addOffboarding,
	addOtherTask,
	day,
	goodLines,
	idItems,
	NO_TASK,
	runOn,
	stored,
} from '../offboarding-resource/tasks';
import { LEAVERS } from '../support/cipp';
import { CONTINUING } from '../support/onError';
import { failedItems } from '../support/runResult';
import {
	before,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	MIKE,
	USERS,
	waitingWith,
} from '../waiting/waiting';

const cipp = freshCipp();

const user = (upn: string) => cipp().cipp.directory.findUser(upn);

/** The offboardings in the order of the users above. */
const tasksOf = (users: string[]): TaskRow[] =>
	users.map(
		(upn) => cipp().cipp.tasks.find(({ Name }) => Name === `Offboarding: ${upn}`) as TaskRow,
	);

const verify = async (
	tasks: Array<TaskRow | string>,
	parameters: INodeParameters = {},
	onError?: (typeof CONTINUING)[number],
) =>
	await runOn(cipp(), 'offboarding', 'verify', {
		items: idItems(tasks),
		parameters,
		nodeSettings: { typeVersion: 1.1, ...(onError && { onError }) },
	});

const changesOf = (result: CippRunResult) =>
	each(result, 'changes').map((changes) =>
		((changes ?? []) as IDataObject[]).map(
			({ step, change }) => `${String(step)}: ${String(change)}`,
		),
	);

describe('an offboarding that was undone in part', () => {
	it('is verified step by step, and says what no longer is as CIPP reported', async () => {
		const TO_MANAGER = { items: LEAVERS.map((one) => ({ ...one, heir: heirOf(String(one.upn)) })) };
		await cipp().run({
			...TO_MANAGER,
			parameters: {
				...waitingWith({ verify: true }),
				RemoveLicenses: true,
				forward: '={{ $json.heir }}',
			},
		});
		await cipp().cipp.clock.advance(20 * 60_000);
		const tasks = tasksOf(USERS);

		const good = await verify(tasks);
		expect(changesOf(good)).toEqual([[], [], []]);
		expect(each(good, 'changed')).toEqual([false, false, false]);
		expect(each(good, 'status')).toEqual(['completed', 'completed', 'completed']);

		// Somebody brings John back: sign-in, licence and mail.
		const john = user(JOHN);
		john.accountEnabled = true;
		john.assignedLicenses = [{ skuId: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46', disabledPlans: [] }];
		if (john.mailbox) john.mailbox.forwardingAddress = null;
		const requests = cipp().cipp.requests.length;
		const changed = await verify(tasks);

		expect(changesOf(changed)).toEqual([
			[],
			['DisableSignIn: undone', 'forward: undone', 'RemoveLicenses: undone'],
			[],
		]);
		expect(jsonOf(changed)[1]).toMatchObject({
			changed: true,
			needsAttention: true,
			status: 'completedWithErrors',
			changes: [
				{
					step: 'DisableSignIn',
					name: 'Disable Sign-In',
					change: 'undone',
					reported: 'success',
					message: 'Sign-in is not blocked.',
				},
				{ step: 'forward', reported: 'success' },
				{ step: 'RemoveLicenses', message: 'Licenses that are still assigned: 1.' },
			],
		});
		const since = cipp().cipp.requests.slice(requests);
		expect(new Set(since.map(({ endpoint }) => endpoint))).toEqual(
			new Set(['ListScheduledItems', 'ListGraphBulkRequest', 'ListMailboxes']),
		);
	});

	it('is one that somebody else queued: steps and people come from its task', async () => {
		const tasks = USERS.map((upn) =>
			addCompleted(cipp().cipp, upn, {
				options: {
					DisableSignIn: 'true',
					forward: { label: 'Heir', value: heirOf(upn) },
					AccessAutomap: [{ label: 'Heir', value: heirOf(upn) }],
				},
				Reference: 'From the wizard',
				Results: stored(
					`Successfully set account enabled state to False for ${upn}`,
					`Granted ${heirOf(upn)} FullAccess to ${upn} with automapping True`,
				),
			}),
		);
		user(JANE).accountEnabled = false;
		user(MIKE).accountEnabled = false;
		const result = await verify(tasks, { options: { certificate: 'data' } });

		expect(changesOf(result)).toEqual([
			['AccessAutomap: undone'],
			['DisableSignIn: undone', 'AccessAutomap: undone'],
			['AccessAutomap: undone'],
		]);
		expect(each(result, 'certificate')).toMatchObject(
			USERS.map((upn) => ({
				verdict: 'changed',
				summary: 'Something that CIPP reported done is not so any more, or never took effect.',
				askedBy: { reference: 'From the wizard', workflow: null, executionId: null },
				issuedBy: { workflow: 'Workbench', executionId: '231' },
				times: { queued: null, ended: '2026-01-01T19:00:00-05:00' },
				steps: [
					{ step: 'DisableSignIn' },
					{ step: 'forward', people: [heirOf(upn)] },
					{ step: 'AccessAutomap', people: [heirOf(upn)], readBack: 'contradicted' },
				],
			})),
		);
	});
});

describe('a step that was done since', () => {
	it('is a change too: it failed, and is so now', async () => {
		const tasks = USERS.map((upn) =>
			addCompleted(cipp().cipp, upn, {
				options: { DisableSignIn: true },
				Results: stored(
					upn === JOHN
						? `Failed to set sign-in state for ${upn}. Error: no rights`
						: (goodLines(upn)[1] as string),
				),
			}),
		);
		for (const upn of USERS) user(upn).accountEnabled = false;
		const result = await verify(tasks);

		expect(changesOf(result)).toEqual([[], ['DisableSignIn: doneSince'], []]);
	});
});

describe('a user who was deleted and restored', () => {
	it('is said to be there again', async () => {
		const tasks = USERS.map((upn) =>
			addCompleted(cipp().cipp, upn, {
				options: { DeleteUser: true },
				Results: stored(`Successfully deleted user ${upn} with ID: '${user(upn).id}'`),
			}),
		);
		for (const upn of [JANE, MIKE]) {
			const tenant = cipp().cipp.directory.tenant(upn.split('@')[1] ?? '');
			if (tenant) cipp().cipp.directory.deleteUser(tenant, user(upn));
		}
		const result = await verify(tasks);

		expect(changesOf(result)).toEqual([[], ['DeleteUser: undone'], []]);
	});
});

describe('an offboarding that has not ended', () => {
	it('is reported as it stands, at once, and nothing is read back', async () => {
		const tasks = [
			addOffboarding(cipp().cipp, JANE, { ScheduledTime: day(3650) }),
			addOffboarding(cipp().cipp, JOHN, { TaskState: 'Processing', ExecutedTime: day(1) }),
			addOffboarding(cipp().cipp, MIKE, { TaskState: 'Failed', ExecutedTime: day(1) }),
		];
		const result = await verify(tasks, { options: { certificate: 'data' } });

		expect(each(result, 'status')).toEqual(['scheduled', 'running', 'failed']);
		expect(each(result, 'changed')).toEqual([false, false, false]);
		expect(jsonOf(result)[1]?.warnings).toEqual([
			expect.stringMatching(/^The offboarding has not ended, so nothing was read back: task/),
		]);
		expect(jsonOf(result).map(({ verification }) => Array.isArray(verification))).toEqual([
			false,
			false,
			true,
		]);
		expect(each(result, 'certificate')).toMatchObject([
			{ verdict: 'open' },
			{ verdict: 'open' },
			{ verdict: 'nothingDone' },
		]);
	});
});

describe('what cannot be read back', () => {
	it('is unknown, and no change', async () => {
		const tasks = USERS.map((upn) => addCompleted(cipp().cipp, upn));
		for (const upn of USERS) user(upn).accountEnabled = false;
		before(cipp().cipp, 'ListGraphBulkRequest', () => {
			cipp().cipp.access.missingRights = ['CIPP.Core.Read'];
		});
		const result = await verify(tasks);

		expect(changesOf(result)).toEqual([[], [], []]);
		expect(
			jsonOf(result).map(({ verification }) =>
				(verification as IDataObject[]).map(({ actual }) => actual),
			),
		).toEqual(Array(3).fill(['unknown', 'unknown']));
	});
});

describe('tasks that cannot be verified', () => {
	const tasks = () => [
		addCompleted(cipp().cipp, JANE, { options: { DisableSignIn: true } }),
		NO_TASK,
		addOtherTask(cipp().cipp),
	];

	it('end a run that stops, before anything is read back', async () => {
		const { error, output } = await verify(tasks());

		expect(output).toEqual([]);
		expect(error?.message).toMatch(/^2 items cannot be used\. The first: “Task” is 00000000/);
		expect(cipp().cipp.requestsTo('ListGraphBulkRequest')).toEqual([]);
	});

	it.each(CONTINUING)('are error items with %s, and the others are verified', async (onError) => {
		user(JANE).accountEnabled = false;
		const result = await verify(tasks(), {}, onError);

		expect(each(result, 'changed')).toEqual([false, undefined, undefined]);
		expect(failedItems(result).map(({ error }) => error.outcome)).toEqual(['notSent', 'notSent']);
	});
});

/** Somebody of the same tenant who gets what the user leaves behind. */
function heirOf(upn: string): string {
	if (upn === JANE) return 'manager@contoso.com';
	return upn === JOHN ? 'boss@fabrikam.com' : 'zoe.zimmer@northwind.example';
}
