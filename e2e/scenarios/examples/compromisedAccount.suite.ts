import { askedApprover, decideWithout } from './approver';
import type { ExampleScene } from './exampleScene';
import { JANE, JOHN } from './people';

/** An account that is checked, and secured once a person has approved. */
export function describeCompromisedAccount(scene: ExampleScene): void {
	describe('compromised-account', () => {
		const alert = { ticket: 'T-1', reason: 'New inbox rule' };

		it('secures the account after approval, and hands the password over', async () => {
			const { cipp, sink } = scene;
			const id = await scene.publish('compromised-account');
			await scene.post('compromised-account', { ...alert, ...JANE });
			const { form = '', text } = await askedApprover(scene);
			expect(text).toMatch(/inbox rules, .*Everything was read/);
			expect(cipp.requestsTo('ExecBECRemediate')).toEqual([]);

			await decideWithout(form, 'Approve', 'Ada');
			expect(await scene.statusOfOnly(id)).toBe('success');

			expect(cipp.requestsTo('ExecBECRemediate').map(({ body }) => body)).toEqual([
				expect.objectContaining({ tenantFilter: 'contoso.com', username: JANE.userPrincipalName }),
			]);
			const [{ body: secret } = { body: {} as Record<string, string> }] = sink.sentTo('secrets');
			expect(secret).toMatchObject({
				for: 'Ada',
				about: `New password of ${JANE.userPrincipalName}`,
			});
			expect(cipp.secrets.map(({ password }) => password)).toContain(secret.secret);
			const [note = ''] = sink.notesIn('T-1');
			expect(note).toMatch(/^Secured, approved by Ada:\nresetPassword: done\nblockSignIn: done\n/);
			expect(note).not.toContain(secret.secret);
		});

		it('changes nothing when it is declined', async () => {
			const id = await scene.publish('compromised-account');
			await scene.post('compromised-account', { ...alert, ...JOHN });
			const { form = '' } = await askedApprover(scene);
			await decideWithout(form, 'Decline', 'Ada');

			expect(await scene.statusOfOnly(id)).toBe('success');
			expect(scene.cipp.requestsTo('ExecBECRemediate')).toEqual([]);
			expect(scene.sink.notesIn('T-1')).toEqual([
				expect.stringMatching(/^Nothing was changed\. Decision: Decline\./),
			]);
		});
	});
}
