import type { Ending } from '../../benchmark/soak/endings';
import { problemOf } from '../../benchmark/soak/judge';

const task = (marker = 'm1') => ({ user: 'jane.doe@contoso.com', marker });
const accepted: Ending = { kind: 'accepted', reason: '', marker: 'm1' };
const refused: Ending = { kind: 'refused', reason: 'CIPP refused access (status 403)' };
const unknown: Ending = { kind: 'unknown', reason: 'The request may have been accepted.' };

it.each([
	['accepted with one task', [accepted], [task()]],
	[
		'accepted with one task, whose marker is not told',
		[{ ...accepted, marker: undefined }],
		[task()],
	],
	['refused without a task', [refused], []],
	['unknown without a task', [unknown], []],
	['unknown with a task', [unknown], [task()]],
])('%s is in order', (_name, endings, tasks) => {
	expect(problemOf(endings as Ending[], tasks)).toBeUndefined();
});

it.each([
	['accepted without a task', [accepted], [], /accepted, and CIPP has 0 tasks/],
	['accepted twice', [accepted], [task(), task()], /accepted, and CIPP has 2 tasks/],
	['accepted with the task of another', [accepted], [task('m2')], /its task has m2/],
	['refused with a task', [refused], [task()], /refused, and CIPP has 1 task\. .*status 403/],
	['refused without a reason', [{ ...refused, reason: '' }], [], /without a reason/],
	['unknown with two tasks', [unknown], [task(), task()], /unknown, and CIPP has 2 tasks/],
	['unknown without saying so', [{ ...unknown, reason: '' }], [], /nothing says so/],
	['lost', [], [], /ended 0 times/],
	['both accepted and refused', [accepted, refused], [task()], /2 times \(accepted, refused\)/],
])('%s breaks the rule', (_name, endings, tasks, problem) => {
	expect(problemOf(endings, tasks)).toMatch(problem);
});
