import { until } from '../../process/until';
import { EVERY_3_S } from '../support/soon';
import { offboardInWizard } from '../support/wizard';
import type { ExampleScene } from './exampleScene';
import { JANE, JOHN, MIKE, SAM, userOf } from './people';

/** The trigger that looks for what went wrong. */
export function describeNightlyCheck(scene: ExampleScene): void {
	describe('nightly-check-of-failed', () => {
		it('opens a ticket for each offboarding that went wrong, and lists them in the chat', async () => {
			const { cipp, sink } = scene;
			await scene.publish('nightly-check-of-failed', {
				'Failed Offboardings': {
					pollTimes: {
						item: EVERY_3_S.map((cronExpression) => ({ mode: 'custom', cronExpression })),
					},
				},
			});
			// What happened before the first look is not reported.
			await until('the first look', () => cipp.requestsTo('ListScheduledItems').length > 0);
			cipp.failStep({ ...userOf(JOHN), step: 'DisableSignIn', message: 'Forbidden' });
			cipp.failJob({ ...userOf(MIKE), message: 'User not found' });
			for (const { tenant, userPrincipalName } of [JANE, JOHN, MIKE, SAM]) {
				await offboardInWizard(cipp, tenant, userPrincipalName);
			}
			const tickets = () => sink.sentTo('tickets').map(({ body }) => body);
			await until('the tickets', () => tickets().length >= 3);
			await until('the messages', () => chat().length >= 3);
			expect(scene.cipp.tasks.map(({ TaskState }) => TaskState)).toContain('Completed');

			const ticketOf = (user: string) => tickets().find(({ title }) => title?.includes(user));
			expect(ticketOf(JOHN.userPrincipalName)).toEqual({
				title: 'Offboarding with open steps: john.smith@fabrikam.com of fabrikam.com',
				text: expect.stringMatching(
					/^Open steps: DisableSignIn\..*\n- DisableSignIn: .*Forbidden.*\n.*Task in CIPP: /,
				) as string,
			});
			expect(ticketOf(MIKE.userPrincipalName)).toEqual({
				title: 'Offboarding did not run: mike@northwind.example of northwind.example',
				text: expect.stringMatching(/no step was done.*\n- CIPP: .*User not found/) as string,
			});
			expect(ticketOf(SAM.userPrincipalName)?.text).toMatch(
				/^- DisableSignIn: .*AD Sync enabled.* Change it in the local Active Directory\./m,
			);
			expect(tickets()).toHaveLength(3);
			expect(chat().sort()).toEqual(
				tickets()
					.map(({ title }) => title)
					.sort(),
			);

			/** The lines below the headings: two polls make two messages. */
			function chat(): string[] {
				return sink.sentTo('chat').flatMap(({ body }) => (body.text ?? '').split('\n').slice(1));
			}
		});
	});
}
