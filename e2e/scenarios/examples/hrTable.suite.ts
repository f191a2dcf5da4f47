import { DateTime } from 'luxon';

import { until } from '../../process/until';
import { offboardingBodies } from '../support/leavers';
import { EVERY_3_S } from '../support/soon';
import { offboardInWizard } from '../support/wizard';
import { LeaversTable } from './dataTable';
import type { ExampleScene } from './exampleScene';
import { JANE, JOHN, MIKE, SAM, ZOE, type Person } from './people';

/** The table of HR, with which the offboardings of CIPP are kept equal. */
export function describeHrTable(scene: ExampleScene): void {
	describe('hr-table-sync', () => {
		const inDays = (days: number) => DateTime.utc().plus({ days }).toISODate();
		const timeZone = 'Europe/Amsterdam';
		const row = (person: Person, days: number) => ({ ...person, lastDay: inDays(days), timeZone });
		const SOON = {
			'Every Morning': {
				rule: {
					interval: EVERY_3_S.map((expression) => ({ field: 'cronExpression', expression })),
				},
			},
		};
		const taskOf = ({ userPrincipalName }: Person) =>
			scene.cipp.tasks.find(({ Name }) => Name.includes(userPrincipalName));
		const fiveOClock = (days: number) =>
			DateTime.fromISO(`${inDays(days)}T17:00:00`, { zone: timeZone }).toSeconds();
		const said = () => scene.sink.sentTo('chat').map(({ body }) => body.text ?? '');
		const saidOf = ({ userPrincipalName }: Person) =>
			said().filter((text) => text.includes(userPrincipalName));

		it('adds, moves and cancels, each once, and leaves alone what others have planned', async () => {
			const { cipp } = scene;
			const id = await scene.publish('hr-table-sync', SOON);
			const table = await LeaversTable.find(scene.api, 'CIPP HR Leavers');
			await offboardInWizard(cipp, SAM.tenant, SAM.userPrincipalName);
			await table.insert([
				row(JANE, 40),
				{ ...row(JOHN, 41), manager: 'boss@fabrikam.com' },
				row(MIKE, 42),
				{ ...row(ZOE, 43), timeZone: 'Mars/Olympus' },
			]);
			await until('three plans', () => [JANE, JOHN, MIKE].every(taskOf));
			const [jane, john, mike] = [JANE, JOHN, MIKE].map((one) => taskOf(one)?.RowKey);
			expect(Number(taskOf(JOHN)?.ScheduledTime)).toBe(fiveOClock(41));

			await table.change(JOHN.userPrincipalName, { lastDay: inDays(50) });
			await table.change(MIKE.userPrincipalName, { stays: 'yes' });
			await until('the move', () => saidOf(JOHN).some((text) => text.startsWith('Moved')));
			await until('the cancellation', () => taskOf(MIKE) === undefined);
			// Two mornings more change nothing.
			const looks = () => cipp.requestsTo('ListScheduledItems').length;
			const before = looks();
			await until('two mornings', () => looks() >= before + 2);
			await scene.api.retire(id);

			expect(taskOf(JANE)?.RowKey).toBe(jane);
			expect(taskOf(JOHN)).toMatchObject({
				RowKey: john,
				ScheduledTime: String(fiveOClock(50)),
				TaskState: 'Planned',
			});
			expect(JSON.parse(taskOf(JOHN)?.Parameters ?? '{}')).toMatchObject({
				options: { AccessAutomap: [{ value: 'boss@fabrikam.com' }], RemoveLicenses: true },
			});
			expect(cipp.requestsTo('RemoveScheduledItem').map(({ body }) => body)).toEqual([
				{ id: mike },
			]);
			expect(cipp.requestsTo('AddScheduledItem')).toHaveLength(1);
			const asked = offboardingBodies(cipp).map(({ user }) => user[0]?.value);
			expect(asked.filter((user) => user !== SAM.userPrincipalName).sort()).toEqual(
				[JANE, JOHN, MIKE].map(({ userPrincipalName }) => userPrincipalName),
			);
			expect(saidOf(JANE)).toEqual([expect.stringMatching(/^Planned: /)]);
			expect(saidOf(MIKE)).toEqual([
				expect.stringMatching(/^Planned: /),
				expect.stringMatching(/^Cancelled: /),
			]);
			expect(saidOf(ZOE)[0]).toMatch(/^Not as in the HR table: .*outcome notSent.*no date/);
			expect(saidOf(SAM)).toEqual([]);
			expect(taskOf(SAM)).toBeDefined();
		});

		it('cancels nothing when the whole table is gone', async () => {
			const people = [JANE, JOHN, MIKE, ZOE];
			await scene.publish('hr-table-sync', SOON);
			const table = await LeaversTable.find(scene.api, 'CIPP HR Leavers');
			for (const one of people) await table.change(one.userPrincipalName, { stays: 'yes' });
			for (const [place, { tenant, userPrincipalName }] of people.entries()) {
				scene.cipp.addTask({
					Name: `Offboarding: ${userPrincipalName}`,
					Command: 'Invoke-CIPPOffboardingJob',
					Tenant: tenant,
					Parameters: JSON.stringify({ Username: userPrincipalName, options: { OOO: 'x' } }),
					Reference: `HR table row ${100 + place}`,
					ScheduledTime: String(scene.cipp.clock.seconds() + 864_000),
				});
			}
			await until('the warning', () =>
				said().some((text) => /^Nothing was cancelled: 4/.test(text)),
			);

			expect(scene.cipp.tasks).toHaveLength(4);
			expect(scene.cipp.requestsTo('RemoveScheduledItem')).toEqual([]);
		});
	});
}
