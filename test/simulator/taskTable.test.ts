import { seededRandom } from '../../simulator/random';
import { VirtualClock } from '../../simulator/clock';
import { TaskTable } from '../../simulator/scheduler/taskTable';

const task = (Name: string, Tenant = 'contoso.com') => ({
	Name,
	Tenant,
	Command: 'Invoke-CIPPOffboardingJob',
	Parameters: '{}',
});

let table: TaskTable;
beforeEach(() => {
	table = new TaskTable(
		new VirtualClock(false, Date.parse('2026-08-08T10:00:00.250Z')),
		seededRandom(1),
	);
});

test('finds rows by key, by name and by tenant', () => {
	const [one, two, three] = [
		table.add(task('a')),
		table.add(task('a', 'fabrikam.com')),
		table.add(task('b')),
	];
	expect(table.get(one?.RowKey ?? '')).toBe(one);
	expect([...table.named('a')]).toEqual([one, two]);
	expect([...table.ofTenant('contoso.com')]).toEqual([one, three]);
	expect([...table.named('A')]).toEqual([]);
	expect(one?.Timestamp).toBe('2026-08-08T10:00:00.2500000+00:00');
	expect(one?.ScheduledTime).toBe('1786183200');
});

test('knows which rows are unfinished through changes, removals and replacements', () => {
	const rows = ['a', 'b', 'c', 'd'].map((name) => table.add(task(name)));
	const [a, b, c, d] = rows;
	if (!a || !b || !c || !d) throw new Error('The table did not give its rows.');
	table.update(a, { TaskState: 'Completed' });
	table.update(b, { TaskState: 'Failed' });
	table.remove(c.RowKey);
	table.update(c, { TaskState: 'Running' });
	expect([...table.unfinished()]).toEqual([d]);
	table.update(a, { TaskState: 'Planned' });
	const replaced = table.add({ ...task('e'), RowKey: d.RowKey });
	expect([...table.unfinished()]).toEqual([a, replaced]);
	expect([...table.named('d')]).toEqual([]);
	expect(table.size).toBe(3);
});
