import { ChatModel } from '../../fakes/chatModel';
import type { CredentialReference } from '../../n8n/n8nApi';
import { offboardingBodies, queuedUsers } from '../support/leavers';
import { askedApprover, decide, openForm } from './approver';
import type { ExampleScene } from './exampleScene';
import { JANE, JOHN, LENA, MIKE, ZOE, names, userOf, type Person } from './people';

/** The agent that proposes, and the person who decides. */
export function describeAgent(scene: ExampleScene): void {
	describe('agent-with-review', () => {
		let model: ChatModel;

		beforeAll(async () => {
			model = await ChatModel.start();
			scene.credentials.openAiApi = await scene.api.createCredential('openAiApi', 'Model', {
				apiKey: 'none',
				url: model.url,
				header: false,
			});
		});

		afterAll(async () => {
			await model?.close();
		});

		const propose = ({ tenant: Tenant, userPrincipalName: User }: Person, more = {}) => ({
			use: 'Propose_Offboarding',
			with: { Tenant, User, ...more },
		});
		const request = { ticket: 'SD-7', text: 'Jane, John, Lena, Mike and Zoë have left.' };

		it('lets the agent propose, asks a person, and offboards who was approved', async () => {
			scene.cipp.failQueueing({ ...userOf(ZOE), message: 'The table is full.', thrown: true });
			model.decide(
				{ use: 'Find_Users', with: { Tenant: 'contoso.com', Name_Begins_With: "Conor O'B" } },
				propose(JANE, { DeleteUser: true, previewOnly: false, tenantDomain: 'fabrikam.com' }),
				propose(JOHN),
				propose(LENA),
				propose(MIKE),
				propose(ZOE),
				{ say: 'I have offboarded all of them.' },
			);
			const id = await scene.publish('agent-with-review');
			await scene.post('offboard-request', request);
			const asked = await askedApprover(scene);

			const told = model.requests.at(-1)?.messages.filter(({ role }) => role === 'tool') ?? [];
			expect(JSON.stringify(told[0]?.content)).toContain("conor.o'brien@contoso.com");
			expect(JSON.stringify(told[3]?.content)).toContain('neither a user principal name');
			const offered = model.requests[0]?.tools.find(({ name }) => name === 'Propose_Offboarding');
			expect(Object.keys(offered?.parameters.properties ?? {}).sort()).toEqual(['Tenant', 'User']);
			expect(asked).toMatchObject({
				title: 'Offboard 4 users for ticket SD-7?',
				users: names([JANE, JOHN, MIKE, ZOE]).join(', '),
				words: 'I have offboarded all of them.',
			});
			expect(queuedUsers(scene.cipp)).toEqual([]);

			const { form = '' } = asked;
			expect(await (await openForm(form)).text()).toContain(
				'jane.doe@contoso.com of contoso.com, as soon as it is approved: RevokeSessions',
			);
			await decide(form, { decision: 'Approve', users: names([JANE, JOHN, ZOE]), name: 'Ada' });
			expect(await scene.statusOfOnly(id)).toBe('success');

			expect(queuedUsers(scene.cipp)).toEqual(names([JANE, JOHN, ZOE]));
			const [body] = offboardingBodies(scene.cipp);
			expect(body).toEqual({
				tenantFilter: { label: 'contoso.com', value: 'contoso.com' },
				user: [{ label: JANE.userPrincipalName, value: JANE.userPrincipalName }],
				RevokeSessions: true,
				DisableSignIn: true,
				RemoveMFADevices: true,
				ConvertToShared: true,
				HideFromGAL: true,
				RemoveLicenses: true,
				Scheduled: { enabled: false },
				reference: 'SD-7',
				clientRequestId: expect.any(String) as string,
			});
			expect(scene.sink.notesIn('SD-7').sort()).toEqual([
				expect.stringMatching(
					/^Not offboarded: mike@.* was not approved\. Decision: Approve, by Ada\./,
				),
				expect.stringMatching(/^Not offboarded: zoe\..*outcome refused.*The table is full\./),
				expect.stringMatching(
					/^Offboarding of jane\..*queued it to run now.*Decision: Approve, by Ada\./,
				),
				expect.stringMatching(/^Offboarding of john\..*queued it to run now/),
			]);
		});

		it('offboards nobody when it is declined', async () => {
			model.decide(propose(JANE), propose(JOHN), propose(MIKE), { say: 'Three proposals.' });
			const id = await scene.publish('agent-with-review');
			await scene.post('offboard-request', request);
			const { form = '' } = await askedApprover(scene);
			await decide(form, { decision: 'Decline', users: names([JANE, JOHN, MIKE]), name: 'Ada' });

			expect(await scene.statusOfOnly(id)).toBe('success');
			expect(queuedUsers(scene.cipp)).toEqual([]);
			expect(scene.sink.notesIn('SD-7')).toHaveLength(3);
			for (const note of scene.sink.notesIn('SD-7')) {
				expect(note).toMatch(/was not approved\. Decision: Decline, by Ada\.$/);
			}
		});

		it('says so in the ticket when the agent proposes nobody', async () => {
			model.decide({ say: 'I have offboarded Jane, as you asked.' });
			const id = await scene.publish('agent-with-review');
			await scene.post('offboard-request', request);

			expect(await scene.statusOfOnly(id)).toBe('success');
			expect(scene.sink.requests).toHaveLength(1);
			expect(scene.sink.notesIn('SD-7')).toEqual([
				expect.stringMatching(/^Nobody is offboarded: .*I have offboarded Jane, as you asked\./),
			]);
			expect(queuedUsers(scene.cipp)).toEqual([]);
		});

		it('says so in the ticket when the model cannot be asked', async () => {
			const reachable = scene.credentials.openAiApi as CredentialReference;
			scene.credentials.openAiApi = await scene.api.createCredential('openAiApi', 'Closed', {
				apiKey: 'none',
				url: 'http://127.0.0.1:9/v1',
				header: false,
			});
			const id = await scene.publish('agent-with-review', {
				'Chat Model': { options: { maxRetries: 0 } },
			});
			scene.credentials.openAiApi = reachable;
			await scene.post('offboard-request', request);

			expect(await scene.statusOfOnly(id)).toBe('success');
			expect(scene.sink.notesIn('SD-7')).toEqual([
				'The agent could not read this request, so nobody is offboarded: Connection error.',
			]);
			expect(scene.sink.requests).toHaveLength(1);
		});
	});
}
