import type { IDataObject } from 'n8n-workflow';

import { LEAVERS } from '../support/cipp';
import { failedItems } from '../support/runResult';
import {
	detailsOf,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	MIKE,
	passTimeWithLooks,
	timesAsked,
	waitingWith,
} from './waiting';

const MINUTE = 60_000;
const CONTINUE = { onError: 'continueErrorOutput' } as const;

/** Three users of one tenant; CIPP does not find the one in the middle. */
const ONE_MISSING = ['jane.doe', 'nosuch', 'manager'].map((name) => ({
	tenant: 'contoso.com',
	upn: `${name}@contoso.com`,
}));

describe.each(['8.1.1', '8.8.2', '10.0.9'] as const)(
	'CIPP %s, which runs the steps before it answers',
	(version) => {
		const cipp = freshCipp({ runMode: 'manual', version });

		it('may have done some of them when it ends with an error: that is unknown', async () => {
			cipp().cipp.fault({
				endpoint: 'ExecOffboardUser',
				user: JOHN,
				status: 403,
				json: { Results: ['Insufficient privileges to complete the operation.'] },
				accepted: true,
			});
			const result = await cipp().run({ parameters: waitingWith(), nodeSettings: CONTINUE });

			expect(each(result, 'status')).toEqual(['completed', undefined, 'completed']);
			const [{ error } = { error: {} as IDataObject }] = failedItems(result);
			expect(error).toMatchObject({ outcome: 'unknown', userEmail: JOHN });
			expect(error?.description).toMatch(/some of them may be done\. Look at the user/);
			expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 1 });
		});

		it('refuses a client without the right before it does anything', async () => {
			cipp().cipp.access.missingRights = ['Identity.User.ReadWrite'];
			const result = await cipp().run({ parameters: waitingWith(), nodeSettings: CONTINUE });

			expect(failedItems(result).map(({ error }) => error.outcome)).toEqual(
				LEAVERS.map(() => 'refused'),
			);
		});

		it.each([
			['in the middle', ONE_MISSING],
			['as the last', [ONE_MISSING[0], ONE_MISSING[2], ONE_MISSING[1]]],
		])('does not have everybody of a request refused for one user, %s', async (_name, items) => {
			const result = await cipp().run({
				items: items.flatMap((item) => item ?? []),
				parameters: { ...waitingWith(), options: { usersPerRequest: 10 } },
				nodeSettings: CONTINUE,
			});

			expect(cipp().cipp.requestsTo('ExecOffboardUser')).toHaveLength(1);
			expect(cipp().cipp.directory.findUser(JANE).accountEnabled).toBe(false);
			for (const { error } of failedItems(result)) expect(error.outcome).toBe('unknown');
			expect(failedItems(result).map(({ error }) => error.userEmail)).toContain(JANE);
		});

		it('is waited for until the licenses are gone, where that is wanted', async () => {
			passTimeWithLooks(cipp().cipp, 5 * MINUTE);
			const parameters = {
				...waitingWith({ waitForLicenseRemoval: true }),
				RemoveLicenses: true,
			};
			const result = await cipp().run({ parameters });

			expect(each(result, 'pendingSteps')).toEqual([[], [], []]);
			for (const [place, user] of [JANE, JOHN].entries()) {
				expect(cipp().cipp.directory.findUser(user).assignedLicenses).toEqual([]);
				expect(detailsOf(jsonOf(result)[place], 'RemoveLicenses')).toContainEqual(
					expect.objectContaining({ status: 'success' }),
				);
			}
		});

		it('still runs when the licenses were not gone in time', async () => {
			passTimeWithLooks(cipp().cipp, 1);
			const parameters = {
				...waitingWith({ waitForLicenseRemoval: true, maximumWait: 0.2 / 60 }),
				RemoveLicenses: true,
			};
			const result = await cipp().run({ parameters });

			expect(each(result, 'status')[0]).toBe('running');
			expect(each(result, 'pendingSteps')[0]).toEqual(['RemoveLicenses']);
		});
	},
);

describe('CIPP 10.2.3, which keeps no task for an offboarding that runs now', () => {
	const cipp = freshCipp({ runMode: 'manual', version: '10.2.3' });

	it('has taken those of a request whom it names, and nobody is taken for refused', async () => {
		const items = [ONE_MISSING[0], ONE_MISSING[2], ONE_MISSING[1]].flatMap((item) => item ?? []);
		const result = await cipp().run({
			items,
			parameters: { options: { usersPerRequest: 10 } },
			nodeSettings: CONTINUE,
		});

		expect(each(result, 'status').slice(0, 2)).toEqual(['queued', 'queued']);
		expect(failedItems(result)).toMatchObject([
			{ error: { outcome: 'unknown', userEmail: 'nosuch@contoso.com' } },
		]);
	});
});

describe('the version of CIPP', () => {
	const Scheduled = '={{ $now.plus({ days: 2 }).toISO() }}';

	describe.each([
		['8.8.2', 1],
		['10.2.3', 1],
		['10.2.6', 0],
		['10.4.5', 0],
	] as const)('%s', (version, warnings) => {
		const cipp = freshCipp({ runMode: 'manual', version });

		it('is asked for once, and told where not everything can be known', async () => {
			cipp().cipp.access.baseRole = 'admin';
			const result = await cipp().run({ parameters: { Scheduled } });

			expect(each(result, 'status')).toEqual(['scheduled', 'scheduled', 'scheduled']);
			expect(cipp().cipp.requestsTo('GetVersion')).toHaveLength(1);
			for (const json of jsonOf(result)) {
				const told = (json.warnings as string[]).filter((text) =>
					text.startsWith(`This is CIPP ${version}. Before 10.2.4 not everything can be known`),
				);
				expect(told).toHaveLength(warnings);
			}
		});
	});

	describe.each(['10.5.4', '10.8.2', '10.9.0', 'newer'] as const)('%s', (version) => {
		const cipp = freshCipp({ runMode: 'manual', version });

		it('is not asked for', async () => {
			const result = await cipp().run({ parameters: { Scheduled } });

			expect(each(result, 'status')).toEqual(['scheduled', 'scheduled', 'scheduled']);
			expect(cipp().cipp.requestsTo('GetVersion')).toEqual([]);
			for (const { warnings } of jsonOf(result)) expect(warnings).toEqual([]);
		});
	});

	describe('that the client may not see', () => {
		const cipp = freshCipp({ runMode: 'manual', version: '10.2.6' });

		it('is said to be unknown', async () => {
			// An editor has the right for it only from 10.4.2 on.
			const result = await cipp().run({ parameters: { Scheduled } });

			for (const { warnings } of jsonOf(result)) {
				expect(warnings).toEqual([
					expect.stringMatching(/^This CIPP is older than 10\.4\.5 and does not tell its version/),
				]);
			}
		});
	});
});
