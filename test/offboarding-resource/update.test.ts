import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { TaskRow } from '../../simulator';
import type { TestRun } from '../support/cipp';
import { LEAVERS, sharedCipp } from '../support/cipp';
import { CONTINUING } from '../support/onError';
import { allItems, failedItems } from '../support/runResult';
import {
	addOffboarding,
	addOtherTask,
	addPlanned,
	day,
	idItems,
	lookUps,
	losingSecond,
	NO_TASK,
	onLook,
	runOn,
} from './tasks';

const t = sharedCipp();

const NEW_DATE = '2036-05-01T17:00:00Z';
const MOVED: INodeParameters = { updateFields: { Scheduled: NEW_DATE } };

const update = async (run: TestRun) =>
	await runOn(t, 'offboarding', 'update', { ...run, parameters: { ...MOVED, ...run.parameters } });

const planned = (details?: Parameters<typeof addPlanned>[1]) => addPlanned(t.cipp, details);

const bodies = (): IDataObject[] =>
	t.cipp.requestsTo('AddScheduledItem').map(({ body }) => body as IDataObject);
const optionsSent = (): IDataObject[] =>
	bodies().map(({ Parameters }) => (Parameters as IDataObject).options as IDataObject);
const stored = (row: TaskRow | undefined): TaskRow | undefined =>
	t.cipp.tasks.find(({ RowKey }) => RowKey === row?.RowKey);
const inMinutes = (minutes: number): string => String(t.cipp.clock.seconds() + 60 * minutes);

describe('another date', () => {
	it('replaces each task by itself: as many as before, under the same ids', async () => {
		const tasks = planned({ Reference: 'HR-7', PostExecution: 'Email' });
		const { output, error } = await update({ items: idItems(tasks) });

		expect(error).toBeUndefined();
		expect(t.cipp.tasks.map(({ RowKey }) => RowKey).sort()).toEqual(
			tasks.map(({ RowKey }) => RowKey).sort(),
		);
		for (const [place, before] of tasks.entries()) {
			expect(stored(before)).toMatchObject({
				...before,
				Timestamp: expect.any(String) as string,
				ETag: expect.any(String) as string,
				ScheduledTime: String(Date.parse(NEW_DATE) / 1000),
				Recurrence: '0',
			});
			expect(output[place]?.json).toMatchObject({
				status: 'updated',
				taskId: before.RowKey,
				userEmail: LEAVERS[place]?.upn,
				scheduledTime: NEW_DATE,
				changed: ['Scheduled'],
				reference: 'HR-7',
			});
		}
	});

	it('that is planned already is not sent again', async () => {
		const { output } = await update({
			items: idItems(planned({ ScheduledTime: String(Date.parse(NEW_DATE) / 1000) })),
		});

		expect(output.map(({ json }) => [json.status, json.changed])).toEqual(
			Array(3).fill(['unchanged', []]),
		);
		expect(bodies()).toEqual([]);
	});

	it('costs one look before, one read each and one look after for many', async () => {
		const tasks = Array.from({ length: 12 }, (_, number) =>
			addOffboarding(t.cipp, `user${number}@contoso.com`, { ScheduledTime: day(3650) }),
		);
		const { output } = await update({ items: idItems(tasks) });

		expect(output.map(({ json }) => json.status)).toEqual(Array(12).fill('updated'));
		expect(lookUps(t.cipp)).toHaveLength(1 + 12 + 1);
	});

	it.each([
		[
			'2020-01-01T00:00:00Z',
			/in the past\. Enter a later time, or start the offboarding with Run Now/,
		],
		['soon', /“Scheduled”/],
		['={{ $json.nowhere }}', /“Scheduled” has no date: its expression gives nothing/],
	])('%s is refused before anything is sent', async (Scheduled, message) => {
		const { error } = await update({
			items: idItems(planned()),
			parameters: { updateFields: { Scheduled } },
		});

		expect(error?.message).toMatch(message);
		expect(t.cipp.requests).toEqual([]);
	});
});

describe('other steps', () => {
	it('take the place of the old ones, and everything else stays to the letter', async () => {
		const options = {
			RevokeSessions: true,
			DisableSignIn: true,
			forward: { label: 'x', value: 'boss@contoso.com' },
			KeepCopy: true,
			AccessAutomap: [{ label: 'a', value: 'a@contoso.com' }],
			OOO: '<p>Gone.</p>',
			postExecution: { webhook: true },
			HIDDEN_defaultsSource: 'tenant',
			clientRequestId: 'marker',
		};
		const { output } = await update({
			items: idItems(planned({ options })),
			parameters: {
				updateFields: { AccessAutomap: 'b@contoso.com, c@contoso.com', OOO: '<p>Ask Bo.</p>' },
				addSteps: ['ConvertToShared'],
				removeSteps: ['forward', 'KeepCopy'],
			},
		});

		const after = {
			RevokeSessions: true,
			DisableSignIn: true,
			postExecution: { webhook: true },
			HIDDEN_defaultsSource: 'tenant',
			clientRequestId: 'marker',
			AccessAutomap: ['b@contoso.com', 'c@contoso.com'].map((value) => ({ label: value, value })),
			OOO: '<p>Ask Bo.</p>',
			ConvertToShared: true,
		};
		expect(optionsSent()).toEqual([after, after, after]);
		expect(output.map(({ json }) => json.changed)).toEqual(
			Array(3).fill(['forward', 'KeepCopy', 'AccessAutomap', 'OOO', 'ConvertToShared']),
		);
	});

	it('replace a member in another case: two of one name would break the reading of CIPP', async () => {
		await update({
			items: idItems(planned({ options: { RevokeSessions: true, hideFromGAL: false } })),
			parameters: { updateFields: {}, addSteps: ['HideFromGAL'] },
		});

		expect(optionsSent()).toEqual(Array(3).fill({ RevokeSessions: true, HideFromGAL: true }));
	});

	it.each([
		[
			{ removeSteps: ['RevokeSessions', 'DisableSignIn'] },
			/No step of the offboarding of .* is left/,
		],
		[{ addSteps: ['disableForwarding'], updateFields: { forward: 'b@contoso.com' } }, /contradict/],
		[{ updateFields: { AccessAutomap: LEAVERS[1]?.upn as string } }, /holds the user who leaves/],
	])(
		'that make no offboarding are refused, and nothing is sent for anybody',
		async (more, message) => {
			const { error } = await update({
				items: idItems(planned()),
				parameters: { updateFields: {}, ...(more as INodeParameters) },
			});

			expect(error?.message).toMatch(message);
			expect(bodies()).toEqual([]);
		},
	);

	it.each([
		[{ addSteps: ['RemoveLicences'] }, /“Steps to Add” holds “RemoveLicences”/],
		[{ addSteps: ['HideFromGAL'], removeSteps: ['HideFromGAL'] }, /“Steps to Take Out” too/],
		[{ updateFields: { AccessAutomap: 'Bo' } }, /neither a user principal name/],
		[{ updateFields: { reference: '2026-12-01T10:00:00' } }, /looks like a time/],
		[{ updateFields: {} }, /Nothing is to change/],
		[
			{ updateFields: { OOO: '={{ $json.nowhere }}' } },
			/Nothing is to change.*is left out, because/,
		],
	])('that cannot be read are refused: %j', async (parameters, message) => {
		const { error } = await update({
			items: idItems(planned()),
			parameters: { updateFields: {}, ...(parameters as INodeParameters) },
		});

		expect(error?.message).toMatch(message);
		expect(t.cipp.requests).toEqual([]);
	});

	it('beside a deletion are warned of', async () => {
		const { output } = await update({
			items: idItems(planned()),
			parameters: { updateFields: {}, addSteps: ['DeleteUser'] },
		});

		for (const { json } of output) {
			expect(json.warnings).toEqual([expect.stringMatching(/^Delete User is combined with/)]);
		}
		expect(output).toHaveLength(3);
	});
});

describe('another reference', () => {
	it('goes into the column and into the options', async () => {
		const { output } = await update({
			items: idItems(planned({ Reference: 'old' })),
			parameters: { updateFields: { reference: 'TICKET-42' } },
		});

		expect(bodies().map(({ Reference }) => Reference)).toEqual(Array(3).fill('TICKET-42'));
		expect(optionsSent().map(({ reference }) => reference)).toEqual(Array(3).fill('TICKET-42'));
		expect(output.map(({ json }) => [json.reference, json.changed])).toEqual(
			Array(3).fill(['TICKET-42', ['reference']]),
		);
	});
});

describe('an offboarding that is not planned any more, or not for long', () => {
	it.each([
		['Running', {}, /CIPP is running it \(state Running\)/],
		['Completed', {}, /it has ended \(state Completed\)/],
		['Planned', { minutes: 4 }, /CIPP may start it while it is changed/],
		['Planned', { minutes: -3 }, /was due at/],
	])('in state %s %j is refused', async (TaskState, { minutes }: { minutes?: number }, message) => {
		const tasks = planned();
		const [jane, , mike] = tasks;
		const john = addOffboarding(t.cipp, 'john.smith@fabrikam.com', {
			TaskState,
			ScheduledTime: minutes === undefined ? day(3650) : inMinutes(minutes),
		});
		const result = await update({
			items: idItems([jane, john, mike] as TaskRow[]),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.output.map(({ json }) => json.status)).toEqual(['updated', 'updated']);
		expect(failedItems(result)).toEqual([
			expect.objectContaining({
				message: expect.stringMatching(message) as string,
				error: expect.objectContaining({ outcome: 'notSent' }) as IDataObject,
			}),
		]);
		expect(bodies().map(({ RowKey }) => RowKey)).not.toContain(john.RowKey);
	});

	it('is taken six minutes before its time', async () => {
		const { output } = await update({ items: idItems(planned({ ScheduledTime: inMinutes(6) })) });

		expect(output.map(({ json }) => json.status)).toEqual(Array(3).fill('updated'));
	});

	it('is noticed just before the request as well', async () => {
		const tasks = planned();
		onLook(t.cipp, (look) => {
			// Three looks before, then one for each task.
			if (look === 4) for (const row of t.cipp.tasks) row.TaskState = 'Pending';
		});
		const result = await update({
			items: idItems(tasks),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(failedItems(result)).toHaveLength(3);
		expect(failedItems(result)[1]?.error).toMatchObject({
			outcome: 'refused',
			userEmail: 'john.smith@fabrikam.com',
			taskState: 'Pending',
		});
		expect(bodies()).toEqual([]);
	});
});

describe('what is not the offboarding of one user', () => {
	it.each([
		['a task of something else', () => addOtherTask(t.cipp, { ScheduledTime: day(3650) })],
		['an id that CIPP does not have', () => NO_TASK],
		[
			'an offboarding of several users',
			() =>
				addOffboarding(t.cipp, 'a@contoso.com', {
					ScheduledTime: day(3650),
					Parameters: JSON.stringify({ Username: ['a@contoso.com'], options: { OOO: 'x' } }),
				}),
		],
		[
			'an offboarding in all tenants',
			() =>
				addOffboarding(t.cipp, 'a@contoso.com', {
					ScheduledTime: day(3650),
					Tenant: 'AllTenants',
				}),
		],
	])('%s is refused', async (_what, add) => {
		const [jane, , mike] = planned();
		const result = await update({
			items: idItems([jane, add(), mike] as TaskRow[]),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.output).toHaveLength(2);
		expect(failedItems(result)).toHaveLength(1);
		expect(bodies()).toHaveLength(2);
	});
});

describe('a success that is none', () => {
	it('is found out by reading back', async () => {
		const tasks = planned();
		t.cipp.fault({
			endpoint: 'AddScheduledItem',
			user: String(tasks[1]?.RowKey),
			json: { Results: 'Successfully added task: Offboarding: x. It will run in 3 days.' },
		});
		const result = await update({
			items: idItems(tasks),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.output.map(({ json }) => json.status)).toEqual(['updated', 'updated']);
		expect(failedItems(result)[0]).toMatchObject({
			message: 'CIPP reported the change, but the offboarding is not as asked for: Scheduled',
			error: { outcome: 'unknown', taskId: tasks[1]?.RowKey },
		});
	});

	it('is not claimed when CIPP cannot be asked again', async () => {
		onLook(t.cipp, (look) => {
			if (look === 7) t.cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		});
		const result = await update({
			items: idItems(planned()),
			nodeSettings: { onError: 'continueErrorOutput' },
		});
		t.cipp.access.missingRights = [];

		expect(result.output).toEqual([]);
		expect(failedItems(result).map(({ message }) => message)).toEqual(
			Array(3).fill(expect.stringMatching(/CIPP reported the change, but .* not be read back/)),
		);
	});

	it.each(CONTINUING)(
		'with the words of a failure and status 200 is an error with %s',
		async (onError) => {
			const tasks = planned();
			t.cipp.fault({
				endpoint: 'AddScheduledItem',
				user: String(tasks[1]?.RowKey),
				json: { Results: 'Error - Could not add task: The server is busy.' },
			});
			const result = await update({ items: idItems(tasks), nodeSettings: { onError } });

			expect(allItems(result).map(({ json }) => json.status)).toEqual([
				'updated',
				undefined,
				'updated',
			]);
			expect(failedItems(result)[0]?.message).toMatch(/The server is busy/);
		},
	);
});

describe('a request that ends without an answer', () => {
	const lost = async (reset: 'before' | 'after') =>
		await losingSecond(t.cipp, { endpoint: 'AddScheduledItem', reset }, planned(), update);

	it('is a success when the offboarding is as asked for', async () => {
		const result = await lost('after');

		expect(failedItems(result)).toEqual([]);
		expect(result.output.map(({ json }) => json.status)).toEqual(Array(3).fill('updated'));
		expect(result.output[1]?.json).toMatchObject({
			scheduledTime: NEW_DATE,
			changed: ['Scheduled'],
		});
		expect(bodies()).toHaveLength(3);
	});

	it('stays unknown while it is as it was, and is not sent again', async () => {
		const result = await lost('before');

		expect(result.output).toHaveLength(2);
		expect(failedItems(result)[0]?.error).toMatchObject({
			outcome: 'unknown',
			description: expect.stringMatching(/So far CIPP has the offboarding as it was/) as string,
		});
		expect(bodies()).toHaveLength(3);
	});
});

describe('found by its user', () => {
	const byUser = async (run: TestRun) =>
		await update({
			...run,
			parameters: {
				findBy: 'user',
				tenantDomain: '={{ $json.tenant }}',
				userEmail: '={{ $json.upn }}',
				...MOVED,
			},
			nodeSettings: { onError: 'continueErrorOutput' },
		});

	it('is the one that is planned, not one that has ended', async () => {
		const tasks = planned();
		addOffboarding(t.cipp, 'john.smith@fabrikam.com', { TaskState: 'Completed' });
		const { output } = await byUser({});

		expect(output.map(({ json }) => json.taskId)).toEqual(tasks.map(({ RowKey }) => RowKey));
	});

	it('is refused when there are several, or none', async () => {
		const [, john, mike] = planned();
		const second = addOffboarding(t.cipp, 'john.smith@fabrikam.com', { ScheduledTime: day(3651) });
		if (mike) t.cipp.tasks.find(({ RowKey }) => RowKey === mike.RowKey)!.TaskState = 'Running';
		const result = await byUser({});

		expect(result.output).toHaveLength(1);
		const [several, none] = failedItems(result).map(({ message }) => message);
		expect(several).toMatch(/2 offboardings are planned in fabrikam\.com/);
		expect(several).toContain(john?.RowKey);
		expect(several).toContain(second.RowKey);
		expect(none).toMatch(
			/no offboarding is planned in northwind\.example\. What there is: task .* Running/,
		);
		expect(bodies()).toHaveLength(1);
	});

	it('is refused in a second item for the same task', async () => {
		planned();
		const result = await byUser({
			items: [
				LEAVERS[0],
				LEAVERS[1],
				{ ...LEAVERS[0], upn: 'JANE.DOE@contoso.com' },
			] as IDataObject[],
		});

		expect(result.output).toHaveLength(2);
		expect(failedItems(result)[0]?.message).toMatch(/is also in item 0/);
	});
});
