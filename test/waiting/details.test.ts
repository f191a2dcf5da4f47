import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { LEAVERS, startCippTest } from '../support/cipp';
import {
	detailsOf,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	MIKE,
	stepsOf,
	USERS,
	waitingWith,
} from './waiting';

const cipp = freshCipp();

/** The steps besides RevokeSessions and DisableSignIn, which are always on here. */
const STEPS: INodeParameters = { RemoveRules: true, HideFromGAL: true, RemoveMFADevices: true };

/** Lines of a job that did three steps, one of them without success. */
function linesFor(user: string): string[] {
	return [
		`Successfully set account enabled state to False for ${user}`,
		`Successfully revoked sessions for ${user}`,
		`Failed to execute Set-CIPPHideFromGAL : Could not hide ${user} from address list. Error: Mailbox is locked`,
	];
}

describe('the order of the lines', () => {
	it('is another one each time and changes nothing', async () => {
		const orders: string[] = [];
		const found: string[][] = [];
		for (const seed of [1, 2, 3, 4]) {
			const own = await startCippTest({ seed });
			const [jane] = jsonOf(await own.run({ parameters: { ...waitingWith(), ...STEPS } }));
			orders.push(
				detailsOf(jane)
					.map(({ step }) => String(step))
					.join(),
			);
			found.push(stepsOf(jane));
			await own.close();
		}

		expect(new Set(orders).size).toBeGreaterThan(1);
		for (const steps of found) {
			expect(steps).toEqual([
				'DisableSignIn: success',
				'HideFromGAL: success',
				'RemoveMFADevices: success',
				'RemoveRules: success',
				'RevokeSessions: success',
			]);
		}
	});
});

describe('a step that failed', () => {
	it.each(['DisableSignIn', 'HideFromGAL', 'RemoveRules'])(
		'%s is a failure, whether CIPP caught the error or threw it',
		async (step) => {
			cipp().cipp.failStep({ user: JANE, step, thrown: true, message: 'Access is denied.' });
			cipp().cipp.failStep({ user: JOHN, step, thrown: false, message: 'Access is denied.' });
			const result = await cipp().run({ parameters: { ...waitingWith(), ...STEPS } });

			const [jane, john, mike] = jsonOf(result);
			expect(detailsOf(jane, step)).toMatchObject([{ status: 'failure' }]);
			expect(detailsOf(jane, step)[0]?.message).toMatch(/^Failed to execute .*Access is denied/);
			expect(detailsOf(john, step)).toMatchObject([{ status: 'failure' }]);
			expect(['success', 'skipped']).toContain(detailsOf(mike, step)[0]?.status);
			expect(each(result, 'status')).toEqual([
				'completedWithErrors',
				'completedWithErrors',
				'completed',
			]);
			expect(each(result, 'unconfirmedSteps')).toEqual([[step], [step], []]);
		},
	);

	it.each([
		['no line', []],
		['a line without a meaning', ['Activity function ended with status Completed.']],
		['words that nobody knows', ['The mailbox of the user said hello.']],
	])('with %s is unknown, never a success', async (_name, lines) => {
		cipp().cipp.failStep({ step: 'HideFromGAL', lines });
		const result = await cipp().run({ parameters: { ...waitingWith(), ...STEPS } });

		expect(each(result, 'status')).toEqual(USERS.map(() => 'completedWithErrors'));
		for (const json of jsonOf(result)) {
			expect(detailsOf(json, 'HideFromGAL').map(({ status }) => status)).toEqual(['unknown']);
			expect(json).toMatchObject({ unconfirmedSteps: ['HideFromGAL'], needsAttention: true });
		}
	});
});

describe('how many lines there are', () => {
	it('may be one, none, or three for five steps', async () => {
		cipp().cipp.failJob({ user: JANE, resultLines: linesFor(JANE).slice(0, 1) });
		cipp().cipp.failJob({ user: JOHN, resultLines: [] });
		cipp().cipp.failJob({ user: MIKE, resultLines: linesFor(MIKE) });
		const result = await cipp().run({ parameters: { ...waitingWith(), HideFromGAL: true } });

		expect(each(result, 'status')).toEqual(USERS.map(() => 'completedWithErrors'));
		const [jane, john, mike] = jsonOf(result);
		expect(stepsOf(jane)).toEqual([
			'DisableSignIn: success',
			'HideFromGAL: unknown',
			'RevokeSessions: unknown',
		]);
		expect(stepsOf(john)).toEqual([
			'DisableSignIn: unknown',
			'HideFromGAL: unknown',
			'RevokeSessions: unknown',
		]);
		expect(stepsOf(mike)).toEqual([
			'DisableSignIn: success',
			'HideFromGAL: failure',
			'RevokeSessions: success',
		]);
		expect(detailsOf(jane, 'RevokeSessions')).toMatchObject([
			{ message: 'CIPP reported nothing about this step.' },
		]);
	});

	/** Over 64,000 characters, which is more than CIPP keeps in the row. */
	function manyLines(user: string): string[] {
		const groups = Array.from(
			{ length: 900 },
			(_, number) => `Successfully removed ${user} from group 'Project room number ${number}'`,
		);
		return [...groups, ...linesFor(user)];
	}

	it('may be so large that CIPP keeps them elsewhere', async () => {
		for (const user of USERS) {
			cipp().cipp.failJob({ user, resultLines: manyLines(user) });
		}
		const parameters = { ...waitingWith(), HideFromGAL: true, RemoveGroups: true };
		const result = await cipp().run({ parameters });

		expect(cipp().cipp.requestsTo('ListScheduledItemDetails')).toHaveLength(3);
		for (const json of jsonOf(result)) {
			expect(detailsOf(json)).toHaveLength(903);
			expect(detailsOf(json, 'RemoveGroups')).toHaveLength(900);
			expect(json).toMatchObject({
				status: 'completedWithErrors',
				unconfirmedSteps: ['HideFromGAL'],
			});
		}
	});

	it('may be so large, and CIPP does not give them: nothing is confirmed then', async () => {
		for (const user of USERS) {
			cipp().cipp.failJob({ user, resultLines: manyLines(user) });
		}
		cipp().cipp.fault({ endpoint: 'ListScheduledItemDetails', status: 404, text: 'Not found' });
		const result = await cipp().run({ parameters: { ...waitingWith(), HideFromGAL: true } });

		for (const json of jsonOf(result)) {
			expect(json.status).toBe('completedWithErrors');
			expect(stepsOf(json)).toEqual([
				'DisableSignIn: unknown',
				'HideFromGAL: unknown',
				'RevokeSessions: unknown',
			]);
			expect(detailsOf(json)[0]?.message).toMatch(/Open the task in CIPP to see this step/);
		}
	});
});

describe('what an offboarding in the cloud cannot do', () => {
	it('is a warning with a reason to branch on', async () => {
		const items: IDataObject[] = [
			{ tenant: 'contoso.com', upn: 'sam.synced@contoso.com' },
			{ tenant: 'contoso.com', upn: JANE },
			{ tenant: 'northwind.example', upn: 'big.mailbox@northwind.example' },
		];
		const result = await cipp().run({
			items,
			parameters: { ...waitingWith(), RemoveGroups: true, ConvertToShared: true },
		});

		const [sam, jane, big] = jsonOf(result);
		expect(detailsOf(sam, 'DisableSignIn')).toMatchObject([
			{ status: 'warning', reason: 'onPremisesSync' },
		]);
		expect(reasonsOf(sam, 'RemoveGroups')).toEqual(['dynamicGroup', 'onPremisesSync']);
		// Nobody knows whether the sign-in is blocked, so this is not a success.
		expect(sam).toMatchObject({
			status: 'completedWithErrors',
			// The groups that stay are not covered by those that were left.
			unconfirmedSteps: ['DisableSignIn', 'RemoveGroups'],
		});
		expect(reasonsOf(jane, 'RemoveGroups')).toEqual(['dynamicGroup', 'licensedGroup']);
		expect(jane).toMatchObject({
			status: 'completedWithErrors',
			unconfirmedSteps: ['RemoveGroups'],
			needsAttention: true,
		});
		expect(reasonsOf(big, 'ConvertToShared')).toEqual(['mailboxTooLarge']);
		expect(big).toMatchObject({ status: 'completed', needsAttention: true });
	});

	function reasonsOf(json: IDataObject | undefined, step: string): unknown[] {
		return detailsOf(json, step)
			.filter(({ status }) => status === 'warning')
			.map(({ reason }) => reason)
			.sort();
	}
});

describe('an item of a run', () => {
	it('has its own lines and nobody else’s', async () => {
		const result = await cipp().run({ parameters: waitingWith() });

		for (const [index, json] of jsonOf(result).entries()) {
			const { upn } = LEAVERS[index] as IDataObject;
			expect(detailsOf(json)).toHaveLength(2);
			for (const { message } of detailsOf(json)) expect(message).toContain(String(upn));
		}
	});
});
