import { queuedUsers } from '../support/leavers';
import type { ExampleScene } from './exampleScene';
import { LENA, names, userOf, type Person } from './people';

/** Users of their own: what an earlier offboarding has done would be read back as done. */
const ANN: Person = { tenant: 'contoso.com', userPrincipalName: 'ann.step@contoso.com' };
const BOB: Person = { tenant: 'fabrikam.com', userPrincipalName: 'bob.step@fabrikam.com' };
const CYD: Person = {
	tenant: 'northwind.example',
	userPrincipalName: 'cyd.step@northwind.example',
};

/** A ticket for each leaver, a note for each step, a task for what is open. */
export function describeTicketPerStep(scene: ExampleScene): void {
	describe('ticket-per-step', () => {
		it('writes every step down, gives people what is open, and ends with the link', async () => {
			const { cipp, sink } = scene;
			for (const { tenant, userPrincipalName } of [ANN, BOB, CYD]) {
				cipp.directory.addUser(tenant, { userPrincipalName });
			}
			cipp.failStep({ ...userOf(BOB), step: 'RevokeSessions', message: 'Forbidden' });
			// CIPP says that it has blocked the user, and has not.
			cipp.failStep({
				...userOf(CYD),
				step: 'DisableSignIn',
				lines: [`Successfully set account enabled state to False for ${CYD.userPrincipalName}`],
			});
			const id = await scene.publish('ticket-per-step', {
				'Offboard and Wait': { waitOptions: { verify: true, pollInterval: 1 } },
			});
			await scene.post('hr-leavers-to-psa', { leavers: [ANN, BOB, CYD, LENA] });
			expect(await scene.statusOfOnly(id)).toBe('success');

			expect(queuedUsers(cipp)).toEqual(names([ANN, BOB, CYD]));
			const opened = sink.sentTo('tickets').filter(({ path }) => path === 'api/tickets');
			expect(opened.map(({ body }) => body.title)).toEqual(
				names([ANN, BOB, CYD, LENA]).map((name) => `Offboarding of ${name}`),
			);
			const [ann = '', bob = '', cyd = '', lena = ''] = opened.map(
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
			for (const ticket of [ann, bob, cyd]) expect(stepsOf(ticket)).toEqual(STEPS);
			expect(sink.notesIn(ann)).toContainEqual(
				expect.stringMatching(/^DisableSignIn: done\. Successfully .* Microsoft 365: confirmed: /),
			);
			expect(sink.notesIn(ann)).toContainEqual(
				// At a quarter of an hour the licenses go at once.
				expect.stringMatching(/^RemoveLicenses: (?:CIPP does it later|done)\./),
			);
			expect(tasksIn(ann)).toEqual([]);
			expect(sink.notesIn(bob)).toContainEqual(
				expect.stringMatching(/^RevokeSessions: NOT CONFIRMED\. .*Forbidden/),
			);
			expect(tasksIn(bob)).toEqual([
				expect.stringMatching(/^Do by hand: RevokeSessions: .*Forbidden.* do this step only\./),
			]);
			expect(tasksIn(cyd)).toEqual([
				expect.stringMatching(/^Do by hand: DisableSignIn: .*contradicted: /),
			]);
			expect(tasksIn(lena)).toEqual([
				expect.stringMatching(/^The offboarding was not taken: Not offboarded: Lena Left.*notSent/),
			]);

			const lines = sink.sentTo('chat').map(({ body }) => body.text ?? '');
			expect(lines.sort()).toEqual([
				`Lena Left of northwind.example: NOT OFFBOARDED. https://psa.test/${lena}`,
				`ann.step@contoso.com of contoso.com: offboarded. https://psa.test/${ann}`,
				`bob.step@fabrikam.com of fabrikam.com: NEEDS ATTENTION, 1 steps are open. https://psa.test/${bob}`,
				`cyd.step@northwind.example of northwind.example: NEEDS ATTENTION, 1 steps are open. https://psa.test/${cyd}`,
			]);
			// The line with the link comes after every note and task of its ticket.
			const ofTicket = sink.requests.flatMap(({ path }, place) =>
				path.startsWith(`api/tickets/${bob}/`) ? place : [],
			);
			const link = sink.requests.findIndex(({ body }) => body.text?.endsWith(`/${bob}`));
			expect(link).toBeGreaterThan(Math.max(...ofTicket));
		});
	});
}
