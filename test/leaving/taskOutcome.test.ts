import { taskOutcome } from '../../nodes/Cipp/offboarding/leaving/taskOutcome';
import type { SentTask } from '../../nodes/Cipp/offboarding/leaving/send';
import { readTask, type Task } from '../../nodes/Cipp/scheduler/task';

const sent: SentTask = {
	taskId: 'b10c0000-0000-4000-8000-000000000001',
	command: 'Add-CIPPGroupMember',
	title: 'After Leaving: jane.doe@contoso.com',
	step: 'AddToGroups',
	state: 'started',
	scheduledTime: '2026-12-01T12:00:00Z',
};

const task = (results: unknown, state = 'Completed') =>
	readTask({ RowKey: sent.taskId, Name: sent.title, TaskState: state, Results: results }) as Task;

const json = (value: unknown) => `${JSON.stringify(value)}\n`;

/** Lines as CIPP 10.9.0 wrote them when it was run. */
describe('a task that has ended', () => {
	it.each([
		['success', json({ Results: 'Successfully added zz Anna to group Blocked.' })],
		[
			'success',
			json({ Results: "Successfully added zz Anna to group Failed Logins - Don't delete." }),
		],
		['success', json({ Results: 'Successfully added Failed to Pay to group Blocked.' })],
		[
			'success',
			json({
				UserPrincipalName: 'anna@contoso.com',
				Results: ['Success. The user has been edited.'],
			}),
		],
		[
			'success',
			json({
				User: '4e37c016-8a2b-9229-e718-07f41f5fdf5a',
				Manager: 'boss@contoso.com',
				Success: true,
				Result: "Set 4e37c016-8a2b-9229-e718-07f41f5fdf5a's manager to boss@contoso.com",
				Status: 204,
			}),
		],
		[
			'failure',
			json({
				User: 'anna@contoso.com',
				Manager: '',
				Success: false,
				Result: "Set anna@contoso.com's manager to ",
				Status: 400,
			}),
		],
		[
			'failure',
			json({
				UserPrincipalName: 'sync.user@contoso.com',
				Results: [
					'Failed to edit user. Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.',
				],
			}),
		],
		[
			'failure',
			json({
				Results:
					'Task Failed: Failed to add ghost@contoso.com to group Blocked - Failed to add ghost@contoso.com (directory object not found).',
			}),
		],
		[
			'failure',
			json({
				Results:
					'Successfully added Carl to group Blocked. Failed to add ghost@contoso.com (directory object not found).',
			}),
		],
		['unknown', 'Task completed successfully'],
		['unknown', ''],
	])('is a %s: %s', (status, results) => {
		const names = ['zz Anna', 'Failed to Pay', "Failed Logins - Don't delete"];
		expect(taskOutcome(task(results), sent, names)).toEqual([
			expect.objectContaining({ step: 'AddToGroups', status, restsOn: 'reported' }),
		]);
	});

	it('is a failure in the state Failed, whatever its lines say', () => {
		const results = json({ Results: 'Successfully added zz Anna to group Blocked.' });
		expect(taskOutcome(task(results, 'Failed'), sent, [])).toMatchObject([{ status: 'failure' }]);
		expect(taskOutcome(task('', 'Failed'), sent, [])).toMatchObject([{ status: 'failure' }]);
	});
});
