import { DateTime } from 'luxon';

import { until } from '../../process/until';
import { offboardingBodies } from '../support/leavers';
import { EVERY_3_S } from '../support/soon';
import type { ExampleScene } from './exampleScene';
import { LeaversTable } from './dataTable';
import { JANE, JOHN, MIKE, ZOE, userOf, type Person } from './people';

/** The table of leavers, read by a schedule. */
export function describeLeaversTable(scene: ExampleScene): void {
	describe('scheduled-leavers-table', () => {
		const lastDay = DateTime.utc().plus({ days: 40 }).toISODate();
		const ROWS = [
			{
				...JANE,
				lastDay,
				timeZone: 'America/New_York',
				name: 'Jane',
				manager: 'manager@contoso.com',
			},
			{ ...JOHN, lastDay, timeZone: 'Australia/Sydney' },
			{ ...MIKE, lastDay, timeZone: 'Europe/Amsterdam' },
			{ ...ZOE, lastDay, timeZone: 'Mars/Olympus' },
			{
				tenant: 'contoso.com',
				userPrincipalName: 'sam.synced@contoso.com',
				lastDay: DateTime.utc().minus({ days: 3 }).toISODate(),
				timeZone: 'Europe/Amsterdam',
			},
			{
				tenant: 'fabrikam.com',
				userPrincipalName: 'boss@fabrikam.com',
				lastDay: `${lastDay}T00:00:00.000Z`,
				timeZone: 'America/New_York',
			},
		];
		const PLANNED = ROWS.slice(0, 2);
		const SOON = {
			'Every Morning': {
				rule: {
					interval: EVERY_3_S.map((expression) => ({ field: 'cronExpression', expression })),
				},
			},
		};
		const fiveOClock = (zone: string) =>
			DateTime.fromISO(`${lastDay}T17:00:00`, { zone }).toSeconds();

		it('plans each leaver once, at 17:00 where the leaver is, and records what came of it', async () => {
			scene.cipp.failQueueing({ ...userOf(MIKE), message: 'The table is full.', thrown: true });
			const id = await scene.publish('scheduled-leavers-table', SOON);
			const table = await LeaversTable.find(scene.api, 'CIPP Leavers');
			await table.insert(ROWS);
			const rowOf = async ({ userPrincipalName }: Person) =>
				(await table.rows()).get(userPrincipalName) ?? {};
			const problems = () => scene.sink.sentTo('chat').map(({ body }) => body.text ?? '');
			await until('two mornings', () => problems().filter((text) => /zoe/.test(text)).length >= 2);
			// A row whose status got lost comes up again, and is found in CIPP.
			await table.change(JANE.userPrincipalName, { status: '', taskId: '', plannedFor: '' });
			await until('the row', async () => (await rowOf(JANE)).status !== '');
			await scene.api.retire(id);

			const rows = await table.rows();
			for (const { userPrincipalName: user, timeZone } of PLANNED) {
				const bodies = offboardingBodies(scene.cipp).filter((body) => body.user[0]?.value === user);
				expect(bodies).toHaveLength(1);
				expect(bodies[0]?.Scheduled).toEqual({ enabled: true, date: fiveOClock(timeZone) });
				const row = rows.get(user);
				expect(row).toMatchObject({
					status: user === JANE.userPrincipalName ? 'alreadyQueued' : 'scheduled',
					taskId: scene.cipp.tasks.find(({ Name }) => Name.includes(user))?.RowKey,
					// Nobody is named as John's manager, which the row says.
					problem:
						user === JANE.userPrincipalName
							? ''
							: '“Mailbox Full Access (Automap)” is left out, because its expression gives an empty text.',
				});
				expect(DateTime.fromISO(String(row?.plannedFor)).toSeconds()).toBe(fiveOClock(timeZone));
			}
			expect(scene.cipp.tasks).toHaveLength(2);

			// The others keep their empty status, so that they come up again the next morning.
			for (const [user, problem] of [
				[MIKE.userPrincipalName, /The table is full/],
				[ZOE.userPrincipalName, /not a date and time/],
				['sam.synced@contoso.com', /in the past/],
				['boss@fabrikam.com', /not a date and time/],
			] as const) {
				expect(rows.get(user)).toMatchObject({ status: null, taskId: null });
				expect(rows.get(user)?.problem).toMatch(problem);
				expect(problems()).toContainEqual(
					expect.stringMatching(new RegExp(`^The offboarding of ${user} .*${problem.source}`)),
				);
			}
		});
	});
}
