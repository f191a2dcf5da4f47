import { queuedUsers } from '../support/leavers';
import type { ExampleScene } from './exampleScene';
import { JANE, JOHN, LENA, MIKE, ZOE, names, userOf } from './people';

/** The wait for the steps, and what is said of them. */
export function describeWaitAndReport(scene: ExampleScene): void {
	describe('wait-and-report', () => {
		it('says in ticket and chat what became of every step of every leaver', async () => {
			const { cipp, sink } = scene;
			const leavers = [JANE, JOHN, MIKE, ZOE, LENA].map((leaver, index) => ({
				...leaver,
				ticket: `PSA-${index + 1}`,
			}));
			cipp.failStep({ ...userOf(JOHN), step: 'RevokeSessions', message: 'Forbidden' });
			// CIPP says that it has blocked the user, and has not.
			cipp.failStep({
				...userOf(MIKE),
				step: 'DisableSignIn',
				lines: [`Successfully set account enabled state to False for ${MIKE.userPrincipalName}`],
			});
			cipp.failQueueing({ ...userOf(ZOE), message: 'The table is full.', thrown: true });
			const id = await scene.publish('wait-and-report', {
				'Offboard and Wait': { waitOptions: { verify: true, pollInterval: 1 } },
			});
			await scene.post('psa-offboard', { leavers });
			expect(await scene.statusOfOnly(id)).toBe('success');

			expect(queuedUsers(cipp)).toEqual(names([JANE, JOHN, MIKE, ZOE]));
			const texts = leavers.map(({ ticket }) => sink.notesIn(ticket));
			const [jane = '', john = '', mike = '', zoe = '', lena = ''] = texts.map(([text]) => text);
			expect(texts.map((list) => list.length)).toEqual([1, 1, 1, 1, 1]);

			expect(jane).toMatch(
				/^jane\.doe@contoso\.com of contoso\.com is offboarded\. CIPP does later: RemoveLicenses\./,
			);
			for (const step of ['RevokeSessions', 'DisableSignIn', 'ConvertToShared', 'HideFromGAL']) {
				expect(jane).toMatch(new RegExp(`^- ${step}: success\\. `, 'm'));
			}
			expect(jane).toMatch(/^- DisableSignIn in Microsoft 365: confirmed\./m);

			expect(john).toMatch(/^ATTENTION: john.*Not confirmed: RevokeSessions\. Do these by hand/);
			expect(john).toMatch(/^- RevokeSessions: failure\. .*Forbidden/m);
			expect(john).toMatch(/^- DisableSignIn: success\. /m);

			expect(mike).toMatch(/^ATTENTION: mike.*Not confirmed: DisableSignIn\. Do these by hand/);
			expect(mike).toMatch(/^- DisableSignIn: success\. /m);
			expect(mike).toMatch(/^- DisableSignIn in Microsoft 365: contradicted\. /m);

			expect(zoe).toMatch(
				/^ERROR: zoe.*outcome refused.*The table is full\..*safe to send it again/,
			);
			expect(lena).toMatch(/^ERROR: Lena Left.*outcome notSent.*Nothing was sent to CIPP/);

			const chat = sink.sentTo('chat').map(({ body }) => body.text ?? '');
			expect(chat.sort()).toEqual(
				[jane, john, mike, zoe, lena].map((text, index) => `PSA-${index + 1}: ${text}`).sort(),
			);
		});

		it('does not say that somebody is offboarded whose offboarding goes on', async () => {
			const { cipp, sink } = scene;
			cipp.failJob({ ...userOf(JOHN), dies: true });
			cipp.failJob({ ...userOf(MIKE), message: 'User not found' });
			cipp.addTask({
				Name: `Offboarding: ${ZOE.userPrincipalName}`,
				Command: 'Invoke-CIPPOffboardingJob',
				Tenant: ZOE.tenant,
				Parameters: JSON.stringify({ Username: ZOE.userPrincipalName, options: {} }),
				ScheduledTime: String(cipp.clock.seconds() + 86_400),
				TaskState: 'Planned',
			});
			const id = await scene.publish('wait-and-report', {
				'Offboard and Wait': { waitOptions: { maximumWait: 0.2, pollInterval: 1 } },
			});
			await scene.post('psa-offboard', {
				leavers: [JOHN, MIKE, ZOE].map((leaver, index) => ({ ...leaver, ticket: `PSA-${index}` })),
			});
			expect(await scene.statusOfOnly(id)).toBe('success');

			expect(sink.notesIn('PSA-0')).toEqual([
				expect.stringMatching(/^The offboarding of john.*has not ended \(status running/),
			]);
			expect(sink.notesIn('PSA-1')).toEqual([
				expect.stringMatching(/^ATTENTION: mike.*could not start the offboarding.*send it again/),
			]);
			expect(sink.notesIn('PSA-2')).toEqual([
				expect.stringMatching(/^The offboarding of zoe.*has not ended \(status alreadyQueued/),
			]);
		});
	});
}
