import { readTask } from '../../nodes/Cipp/scheduler/task';
import { sightingOf } from '../../nodes/CippTrigger/sighting';

const NOON = 1_786_190_400;

function sight(members: Record<string, unknown>) {
	const row = {
		RowKey: 'a',
		Name: 'Offboarding: jane.doe@contoso.com',
		TaskState: 'Completed',
		ScheduledTime: '2026-08-08T11:00:00Z',
		ExecutedTime: '2026-08-08T12:00:00Z',
		Timestamp: '2026-08-08T12:00:01.1234567+00:00',
		...members,
	};
	const task = readTask(row);
	if (!task) throw new Error('The row is no task');
	return sightingOf({ task, row });
}

it.each([
	['Planned', 'planned'],
	['Pending', 'claimed'],
	['Failed - Planned', 'claimed'],
	['', 'claimed'],
	['Running', 'running'],
	['Processing', 'running'],
	['Something new', 'running'],
	['Completed', 'ended'],
	['failed', 'ended'],
])('a task in state %j is %s', (TaskState, phase) => {
	expect(sight({ TaskState }).phase).toBe(phase);
});

it('reads the times of a row', () => {
	expect(sight({})).toEqual({ id: 'a', phase: 'ended', scheduled: NOON - 3600, at: NOON });
});

it.each([
	['is missing', undefined],
	['means never', '1970-01-01T00:00:00Z'],
	['means never in 7.4.0', '0001-01-01T00:00:00'],
	['lies in a future that has not come', '2099-01-01T00:00:00Z'],
])('goes by the last change of the row when ExecutedTime %s', (_why, ExecutedTime) => {
	expect(sight({ ExecutedTime }).at).toBe(NOON + 1);
});

it('goes by ExecutedTime however late the row was changed', () => {
	expect(sight({ Timestamp: '2026-10-08T12:00:00.0000000+00:00' }).at).toBe(NOON);
	expect(sight({ Timestamp: undefined }).at).toBe(NOON);
	expect(sight({ Timestamp: 'just now' }).at).toBe(NOON);
});

it('does without any time', () => {
	const nothing = { ScheduledTime: 'soon', ExecutedTime: '', Timestamp: '' };
	expect(sight(nothing)).toMatchObject({ scheduled: -1, at: 0 });
});
