import { DateTime } from 'luxon';

import { offboardingBodies, queuedUsers } from '../support/leavers';
import { askedApprover, decide, openForm } from './approver';
import type { ExampleScene } from './exampleScene';
import { JANE, JOHN, LENA, MIKE, ZOE, names, userOf } from './people';

/** The leavers of HR, whom a person approves in a form. */
export function describeHrWebhook(scene: ExampleScene): void {
	describe('hr-webhook-with-approval', () => {
		const leavesAt = DateTime.utc().plus({ days: 40 }).startOf('hour');
		const LEAVERS = [
			{ ...JANE, ticket: 'HR-1', name: 'Jane Doe', manager: 'manager@contoso.com' },
			{ ...JOHN, ticket: 'HR-2', name: 'John Smith', manager: null },
			{ ...LENA, ticket: 'HR-3', name: 'Lena Left', manager: null },
			{ ...MIKE, ticket: 'HR-4', name: 'Mike North', manager: null },
			{ ...ZOE, ticket: 'HR-5', name: 'Zoë Zimmer', manager: null },
		].map((leaver) => ({ ...leaver, company: 'The company', leavesAt: leavesAt.toISO() }));
		const USABLE = [JANE, JOHN, MIKE, ZOE];

		/** Has HR post the leavers and waits until the approver is asked. */
		async function begin(changed = {}): Promise<{ id: string; answer: Response; form: string }> {
			const id = await scene.publish('hr-webhook-with-approval', changed);
			const answer = await scene.post('hr-leavers', { leavers: LEAVERS });
			const { form = '' } = await askedApprover(scene);
			return { id, answer, form };
		}

		it('offboards who was approved, as previewed, and reports on every leaver', async () => {
			scene.cipp.failQueueing({ ...userOf(JOHN), message: 'The table is full.', thrown: true });
			scene.cipp.fault({ endpoint: 'ExecOffboardUser', ...userOf(ZOE), reset: 'before' });
			const { id, answer, form } = await begin();

			expect(answer.status).toBe(202);
			expect(await answer.json()).toEqual({
				leavers: LEAVERS.map(({ ticket, userPrincipalName }) => ({
					ticket,
					userPrincipalName,
					status: ticket === 'HR-3' ? 'cannotBeUsed' : 'waitingForApproval',
					remarks: ticket === 'HR-3' ? expect.stringContaining('“Lena Left”') : expect.any(String),
				})),
			});
			// Before anybody has approved, the unusable row is reported and nothing has been sent.
			expect(scene.sink.notesIn('HR-3')).toEqual([
				expect.stringMatching(/^Not offboarded: Lena Left of northwind\.example\. .*neither/),
			]);
			const [asked] = scene.sink.sentTo('approvals');
			expect(asked?.body).toMatchObject({
				title: 'Offboard 4 users?',
				users: names(USABLE).join(', '),
			});
			const page = await (await openForm(form)).text();
			for (const user of names(USABLE)) expect(page).toContain(`${user} of `);
			expect(page).toContain('RevokeSessions, DisableSignIn');
			expect(queuedUsers(scene.cipp)).toEqual([]);

			await decide(form, {
				decision: 'Approve',
				users: [...names([JANE, JOHN, ZOE]), 'boss@fabrikam.com'],
				name: 'Ada',
			});
			expect(await scene.statusOfOnly(id)).toBe('success');

			expect(queuedUsers(scene.cipp)).toEqual(names([JANE, JOHN, ZOE]));
			expect(scene.cipp.tasks.map(({ Name }) => Name)).toEqual([
				`Offboarding: ${JANE.userPrincipalName}`,
			]);
			expect(offboardingBodies(scene.cipp)[0]).toEqual({
				tenantFilter: { label: 'The company', value: 'contoso.com' },
				user: [{ label: 'Jane Doe', value: JANE.userPrincipalName }],
				RevokeSessions: true,
				DisableSignIn: true,
				RemoveMFADevices: true,
				ConvertToShared: true,
				HideFromGAL: true,
				RemoveLicenses: true,
				AccessAutomap: [{ label: 'manager@contoso.com', value: 'manager@contoso.com' }],
				OOO: '<p>Jane Doe no longer works for The company.</p>',
				Scheduled: { enabled: true, date: leavesAt.toSeconds() },
				reference: 'HR-1',
				clientRequestId: expect.any(String) as string,
			});
			const { sink } = scene;
			const [task] = scene.cipp.tasks;
			expect(sink.notesIn('HR-1')).toEqual([
				expect.stringMatching(
					new RegExp(
						`^Offboarding of jane\\.doe@contoso\\.com .*planned it for .*\\(task ${task?.RowKey}\\)\\. Decision: Approve, by Ada\\.`,
					),
				),
			]);
			expect(sink.notesIn('HR-2')).toEqual([
				expect.stringMatching(
					/^Not offboarded: john\.smith@fabrikam\.com .*outcome refused.*The table is full\..*safe to send it again/,
				),
			]);
			expect(sink.notesIn('HR-4')).toEqual([
				'Not offboarded: mike@northwind.example of northwind.example was not approved. Decision: Approve, by Ada.',
			]);
			expect(sink.notesIn('HR-5')).toEqual([
				expect.stringMatching(
					/^Not offboarded: zoe\.zimmer@northwind\.example .*outcome unknown.*Look into the scheduled tasks/,
				),
			]);
			expect(sink.sentTo('tickets')).toHaveLength(5);
		});

		it('offboards nobody when it is declined', async () => {
			const { id, form } = await begin();
			await decide(form, { decision: 'Decline', users: names(USABLE), name: 'Ada' });

			expect(await scene.statusOfOnly(id)).toBe('success');
			expect(queuedUsers(scene.cipp)).toEqual([]);
			for (const ticket of ['HR-1', 'HR-2', 'HR-4', 'HR-5']) {
				expect(scene.sink.notesIn(ticket)).toEqual([
					expect.stringContaining('was not approved. Decision: Decline, by Ada.'),
				]);
			}
		});

		it('offboards nobody when nobody answers', async () => {
			const { id } = await begin({
				'Wait for Approval': { resumeAmount: 1, resumeUnit: 'seconds' },
			});
			expect(await scene.statusOfOnly(id)).toBe('success');
			expect(queuedUsers(scene.cipp)).toEqual([]);
			expect(scene.sink.notesIn('HR-1')).toEqual([
				expect.stringContaining('Decision: No answer within three days.'),
			]);
		});

		it('lets nobody in without the credentials', async () => {
			await scene.publish('hr-webhook-with-approval');
			const refused = await scene.post('hr-leavers', { leavers: LEAVERS }, {});
			expect(refused.status).toBe(403);

			await scene.post('hr-leavers', { leavers: LEAVERS });
			const { form = '' } = await askedApprover(scene);
			const everybody = { decision: 'Approve' as const, users: names(USABLE), name: 'Eve' };
			expect((await openForm(form, '')).status).toBe(401);
			expect((await decide(form, everybody, '')).status).toBe(401);
			expect((await decide(form, everybody, 'Basic ZXZlOmV2ZQ==')).status).toBe(401);
			expect(queuedUsers(scene.cipp)).toEqual([]);
			expect(scene.sink.requests.filter(({ path }) => path.includes('HR-1'))).toEqual([]);
		});
	});
}
