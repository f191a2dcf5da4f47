import { askedApprover, decideWithout } from './approver';
import type { ExampleScene } from './exampleScene';

/** A message in quarantine that a user misses. */
export function describeQuarantineRelease(scene: ExampleScene): void {
	describe('quarantine-release', () => {
		const request = {
			ticket: 'T-1',
			tenant: 'contoso.com',
			recipient: 'info@contoso.com',
			sender: 'x@example.com',
		};

		it('releases what was approved', async () => {
			const id = await scene.publish('quarantine-release');
			await scene.post('quarantine-release', request);
			const { form = '', title } = await askedApprover(scene);
			expect(title).toBe('Release 1 messages from x@example.com?');
			expect(scene.cipp.requestsTo('ExecQuarantineManagement')).toEqual([]);

			await decideWithout(form, 'Approve', 'Ada');
			expect(await scene.statusOfOnly(id)).toBe('success');
			expect(scene.cipp.requestsTo('ExecQuarantineManagement')).toHaveLength(1);
			expect(scene.sink.notesIn('T-1')).toEqual(['Released: You win, approved by Ada.']);
		});

		// The quarantine outlives a test: another tenant has its message still.
		const other = { ...request, tenant: 'fabrikam.com', recipient: 'info@fabrikam.com' };

		it('says when there is nothing, and releases nothing that is declined', async () => {
			const id = await scene.publish('quarantine-release');
			await scene.post('quarantine-release', { ...other, sender: 'nobody@example.com' });
			expect(await scene.statusOfOnly(id)).toBe('success');
			expect(scene.sink.notesIn('T-1')).toEqual([
				'The quarantine holds no message of that sender for this recipient.',
			]);

			await scene.post('quarantine-release', { ...other, ticket: 'T-2' });
			await decideWithout((await askedApprover(scene)).form ?? '', 'Decline', 'Ada');
			await scene.api.finishedExecutions(id, 2, 60_000);
			expect(scene.sink.notesIn('T-2')).toEqual(['Nothing was released. Decision: Decline.']);
			expect(scene.cipp.requestsTo('ExecQuarantineManagement')).toEqual([]);
		});
	});
}
