import { queuedUsers } from '../support/leavers';
import type { ExampleScene } from './exampleScene';
import { JANE, JOHN, LENA, MIKE, names, userOf } from './people';

/** A ticket for each leaver, a note for each step, a task for what is open. */
export function describeTicketPerStep(scene: ExampleScene): void {
	describe('ticket-per-step', () => {
		it('writes every step down, gives people what is open, and ends with the link', async () => {
			const { cipp, sink } = scene;
			cipp.failStep({ ...userOf(JOHN), step: 'RevokeSessions', message: 'Forbidden' });
			// CIPP says that it has blocked the user, and has not.
			cipp.failStep({
				...userOf(MIKE),
				step: 'DisableSignIn',
				lines: [`Successfully set account enabled state to False for ${MIKE.userPrincipalName}`],
			});
			const id = await scene.publish('ticket-per-step', {
				'Offboard and Wait': { waitOptions: { verify: true, pollInterval: 1 } },
			});
			await scene.post('hr-leavers-to-psa', { leavers: [JANE, JOHN, MIKE, LENA] });
			expect(await scene.statusOfOnly(id)).toBe('success');

			expect(queuedUsers(cipp)).toEqual(names([JANE, JOHN, MIKE]));
			const opened = sink.sentTo('tickets').filter(({ path }) => path === 'api/tickets');
			expect(opened.map(({ body }) => body.title)).toEqual(
				names([JANE, JOHN, MIKE, LENA]).map((name) => `Offboarding of ${name}`),
			);
			const [jane = '', john = '', mike = '', lena = ''] = opened.map(
				(request) => `T-${sink.requests.indexOf(request) + 1}`,
			);
			const tasksIn = (ticket: string) =>
				sink
					.sentTo('tickets')
					.filter(({ path }) => path === `api/tickets/${ticket}/tasks`)
					.map(({ body }) => `${body.title}: ${body.text}`);

			const stepsOf = (ticket: string) =>
				sink
					.notesIn(ticket)
					.map((text) => text.split(':')[0] ?? '')
					.sort();
			const STEPS = [
				'ConvertToShared',
				'DisableSignIn',
				'HideFromGAL',
				'RemoveLicenses',
				'RemoveMFADevices',
				'RevokeSessions',
			];
			for (const ticket of [jane, john, mike]) expect(stepsOf(ticket)).toEqual(STEPS);
			expect(sink.notesIn(jane)).toContainEqual(
				expect.stringMatching(/^DisableSignIn: done\. Successfully .* Microsoft 365: confirmed: /),
			);
			expect(sink.notesIn(jane)).toContainEqual(
				// At a quarter of an hour the licenses go at once.
				expect.stringMatching(/^RemoveLicenses: (?:CIPP does it later|done)\./),
			);
			expect(tasksIn(jane)).toEqual([]);
			expect(sink.notesIn(john)).toContainEqual(
				expect.stringMatching(/^RevokeSessions: NOT CONFIRMED\. .*Forbidden/),
			);
			expect(tasksIn(john)).toEqual([
				expect.stringMatching(/^Do by hand: RevokeSessions: .*Forbidden.* do this step only\./),
			]);
			expect(tasksIn(mike)).toEqual([
				expect.stringMatching(/^Do by hand: DisableSignIn: .*contradicted: /),
			]);
			expect(tasksIn(lena)).toEqual([
				expect.stringMatching(/^The offboarding was not taken: Not offboarded: Lena Left.*notSent/),
			]);

			const lines = sink.sentTo('chat').map(({ body }) => body.text ?? '');
			expect(lines.sort()).toEqual([
				`Lena Left of northwind.example: NOT OFFBOARDED. https://psa.test/${lena}`,
				`jane.doe@contoso.com of contoso.com: offboarded. https://psa.test/${jane}`,
				`john.smith@fabrikam.com of fabrikam.com: NEEDS ATTENTION, 1 steps are open. https://psa.test/${john}`,
				`mike@northwind.example of northwind.example: NEEDS ATTENTION, 1 steps are open. https://psa.test/${mike}`,
			]);
			// The line with the link comes after every note and task of its ticket.
			const ofTicket = sink.requests.flatMap(({ path }, place) =>
				path.startsWith(`api/tickets/${john}/`) ? place : [],
			);
			const link = sink.requests.findIndex(({ body }) => body.text?.endsWith(`/${john}`));
			expect(link).toBeGreaterThan(Math.max(...ofTicket));
		});
	});
}
