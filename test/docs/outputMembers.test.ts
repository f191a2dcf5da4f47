import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { LEAVERS, OFFBOARD, startCippTest, type CippTest } from '../support/cipp';

const page = readFileSync(join(__dirname, '../../docs/outputs-and-errors.md'), 'utf8');

/** Members that hold objects of their own, which the page describes too. */
const NESTED = ['details', 'verification', 'holds', 'existingTask', 'user', 'error', 'problems'];

/** The names of all members of an output item, as `details.step`. */
function membersOf(json: IDataObject, prefix = ''): string[] {
	return Object.entries(json).flatMap(([name, value]) => {
		const own = [`${prefix}${name}`];
		if (!NESTED.includes(name)) return own;
		const inner = (Array.isArray(value) ? value : [value]) as unknown[];
		const objects = inner.filter((one): one is IDataObject => typeof one === 'object' && !!one);
		return [...own, ...objects.flatMap((one) => membersOf(one, `${name}.`))];
	});
}

/** Every name that stands in the first column of a table of the page. */
const described = new Set(
	page
		.split('\n')
		.flatMap((line) => /^\| (.*?) \|/.exec(line)?.[1]?.match(/`[^`]+`/g) ?? [])
		.map((name) => name.slice(1, -1)),
);

/** The members of an error that are those of the output. */
const isDescribed = (member: string) =>
	described.has(member) || described.has(member.replace(/^error\./, ''));

const WAITED: INodeParameters = {
	waitForCompletion: true,
	waitOptions: { pollInterval: 1, returnNewPassword: true },
};

describe('docs/outputs-and-errors.md describes every member of the output of Offboard User', () => {
	let t: CippTest;
	let executions = 0;

	// Users who were deleted stay so: each test has a CIPP of its own.
	beforeEach(async () => {
		t = await startCippTest({ timing: { wakeUpMs: 5, startMs: 1, stepMs: 1 } });
	});
	afterEach(async () => await t.close());

	/** The members of all items that come out, success or error. */
	async function members(parameters: INodeParameters, typeVersion = 1.1): Promise<string[]> {
		// The same execution would take what it finds for its own.
		const { output, errors } = await t.run({
			executionId: String(++executions),
			items: LEAVERS,
			parameters: { ...OFFBOARD, ...parameters },
			nodeSettings: { onError: 'continueErrorOutput', typeVersion },
		});
		const items = [...output, ...errors];
		expect(items).toHaveLength(LEAVERS.length);
		// An error item holds the fields of its input item, its message and the error.
		const input = [...Object.keys(LEAVERS[0] ?? {}), 'message', 'error'];
		return items.flatMap(({ json }) => membersOf(json)).filter((name) => !input.includes(name));
	}

	it.each<[string, INodeParameters, string[]]>([
		['queued', {}, ['status', 'taskId']],
		['planned, from the tenant', { startFrom: 'tenantDefaults' }, ['stepSources']],
		['preview', { previewOnly: true }, ['request', 'user', 'user.displayName']],
		[
			'waited for and read back',
			{ ...WAITED, ResetPass: true },
			['verification.actual', 'newPassword'],
		],
		['deleted last', { ...WAITED, DeleteUser: true }, ['deletionTaskId']],
		[
			'certified',
			{ ...WAITED, waitOptions: { pollInterval: 1, certificate: 'html' } },
			['certificate', 'certificateHtml'],
		],
		[
			'on hold, and changed after leaving',
			{ ...WAITED, litigationHold: true, afterLeaving: { department: 'Left' } },
			['holds', 'holds.status', 'afterLeavingTasks'],
		],
		['not sent', { forward: 'nobody' }, ['error.problems', 'error.outcome']],
	])('%s', async (_title, parameters, expected) => {
		const found = await members(parameters);

		expect(found).toEqual(expect.arrayContaining(expected));
		expect([...new Set(found)].filter((name) => !isDescribed(name))).toEqual([]);
	});

	it('queued already', async () => {
		await members({ Scheduled: '2031-01-31T17:00:00.000+01:00' });
		const found = await members({});

		expect(found).toEqual(expect.arrayContaining(['existingTask', 'existingTask.taskState']));
		expect([...new Set(found)].filter((name) => !isDescribed(name))).toEqual([]);
	});

	it('failed in CIPP', async () => {
		t.cipp.failStep({ user: 'mike@northwind.example', step: 'DisableSignIn' });
		const found = await members({
			waitForCompletion: true,
			waitOptions: { pollInterval: 1, failOnStepErrors: true },
		});

		expect(found).toEqual(expect.arrayContaining(['error.outcome', 'error.description']));
		expect([...new Set(found)].filter((name) => !isDescribed(name))).toEqual([]);
	});
});
