import type { IDataObject } from 'n8n-workflow';

import { CONTINUING } from '../support/onError';
import { failedItems } from '../support/runResult';
import {
	before,
	detailsOf,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	MIKE,
	taskIdOf,
	timesAsked,
	waitingWith,
} from './waiting';

const LONG = waitingWith({ maximumWait: 60 });

describe.each(['10.5.4', '10.8.2', 'newer'] as const)(
	'a task that is deleted, in CIPP %s',
	(version) => {
		const cipp = freshCipp({ runMode: 'manual', version, timing: { stepMs: 60_000 } });

		/** Somebody deletes the task of a user at the nth look at it. */
		function deletedAt(look: number, ...users: string[]): void {
			let seen = 0;
			const act = () => {
				if (cipp().cipp.requestsTo('ExecOffboardUser').length === 0) return;
				seen += 1;
				if (seen === look)
					for (const user of users) cipp().cipp.removeTask(taskIdOf(cipp().cipp, user));
				if (seen > look + 6) void cipp().cipp.clock.advance(60_000);
			};
			before(cipp().cipp, 'ListScheduledItems', act);
			before(cipp().cipp, 'ListOffboardingProgress', act);
		}

		it.each(CONTINUING)('ends the waiting for it alone, with %s', async (onError) => {
			deletedAt(5, JOHN);
			const result = await cipp().run({ parameters: LONG, nodeSettings: { onError } });

			expect(each(result, 'status')).toEqual(['completed', undefined, 'completed']);
			const [{ message, error } = { message: '', error: {} }] = failedItems(result);
			expect(message).toBe('The task was deleted while it was waited for');
			expect(error).toMatchObject({ userEmail: JOHN, outcome: 'unknown', status: 'unknown' });
			expect(error.description).toMatch(/not known which steps.*Look at the user/);
			expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 1 });
		});

		it('is found out for each of many users of a tenant, who are followed in one list', async () => {
			const items = Array.from({ length: 12 }, (_, number) => {
				const upn = `leaver${number}@contoso.com`;
				cipp().cipp.directory.addUser('contoso.com', { userPrincipalName: upn });
				return { tenant: 'contoso.com', upn };
			});
			const gone = items.slice(2, 9).map(({ upn }) => upn);
			deletedAt(3, ...gone);
			const result = await cipp().run({
				items,
				parameters: LONG,
				nodeSettings: { onError: 'continueRegularOutput' },
			});

			expect(failedItems(result).map(({ error }) => error.userEmail)).toEqual(gone);
			expect(each(result, 'status').filter((status) => status === 'completed')).toHaveLength(5);
		});

		it('keeps the deletion of the user, which comes last, from being sent', async () => {
			deletedAt(5, JOHN);
			const result = await cipp().run({
				parameters: { ...LONG, DeleteUser: true },
				nodeSettings: { onError: 'continueErrorOutput' },
			});

			expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 2, [JOHN]: 1, [MIKE]: 2 });
			const [{ error } = { error: {} }] = failedItems(result);
			expect(detailsOf(error as IDataObject, 'DeleteUser')).toMatchObject([
				{
					status: 'skipped',
					message: expect.stringMatching(/task of the other steps was deleted/) as string,
				},
			]);
		});

		it('of the deletion that comes last leaves it open whether the account exists', async () => {
			let seen = 0;
			const act = () => {
				if (cipp().cipp.requestsTo('ExecOffboardUser').length < 6) {
					void cipp().cipp.clock.advance(60_000);
					return;
				}
				// One look at each deletion shows its task. Then that of John is deleted.
				seen += 1;
				if (seen === 4) cipp().cipp.removeTask(taskIdOf(cipp().cipp, JOHN));
				if (seen > 4) void cipp().cipp.clock.advance(60_000);
			};
			before(cipp().cipp, 'ListScheduledItems', act);
			before(cipp().cipp, 'ListOffboardingProgress', act);
			const result = await cipp().run({ parameters: { ...LONG, DeleteUser: true } });

			expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
			expect(detailsOf(jsonOf(result)[1], 'DeleteUser')).toMatchObject([
				{
					status: 'unknown',
					message: expect.stringMatching(/Look whether the account still exists/) as string,
				},
			]);
			expect(each(result, 'unconfirmedSteps')).toEqual([[], ['DeleteUser'], []]);
		});
	},
);
