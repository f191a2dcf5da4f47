import type { ExampleScene } from './exampleScene';
import { JANE, JOHN } from './people';

/** A traveller, excluded from a policy until the return. */
export function describeTravelExclusion(scene: ExampleScene): void {
	describe('travel-exclusion', () => {
		const named = (name: string) => ({
			'Location Policy': {
				conditions: {
					options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
					conditions: [
						{
							id: '00000000-0000-4000-8000-000000000001',
							leftValue: '={{ $json.name }}',
							rightValue: name,
							operator: { type: 'string', operation: 'equals' },
						},
					],
					combinator: 'and',
				},
			},
		});

		it('plans the start and the end, and says so in the ticket', async () => {
			const id = await scene.publish('travel-exclusion', named('Require MFA'));
			await scene.post('travel-exclusion', {
				...JANE,
				ticket: 'T-1',
				from: '2099-12-01T08:00:00Z',
				until: '2099-12-20T18:00:00Z',
			});
			expect(await scene.statusOfOnly(id)).toBe('success');

			const end = Date.parse('2099-12-20T18:00:00Z') / 1000;
			expect(scene.cipp.requestsTo('ExecCAExclusion')[0]?.body).toMatchObject({
				tenantFilter: 'contoso.com',
				EndDate: end,
				vacation: true,
			});
			const task = scene.cipp.tasks.find(({ ScheduledTime }) => Number(ScheduledTime) === end);
			expect(scene.sink.notesIn('T-1')).toEqual([
				`jane.doe@contoso.com is excluded from Require MFA from 2099-12-01T08:00:00.000Z until 2099-12-20T18:00:00.000Z. CIPP takes it back by itself (task ${task?.RowKey}).`,
			]);
		});

		it('excludes nobody without an end, or from a policy that is not there', async () => {
			const first = await scene.publish('travel-exclusion', named('Require MFA'));
			await scene.post('travel-exclusion', { ...JOHN, ticket: 'T-2', until: '' });
			expect(await scene.statusOfOnly(first)).toBe('success');
			await scene.api.retire(first);
			const second = await scene.publish('travel-exclusion');
			await scene.post('travel-exclusion', {
				...JANE,
				ticket: 'T-3',
				until: '2099-12-20T18:00:00Z',
			});
			expect(await scene.statusOfOnly(second)).toBe('success');

			expect(scene.cipp.requestsTo('ExecCAExclusion')).toEqual([]);
			expect(scene.sink.notesIn('T-2')).toEqual([
				expect.stringMatching(/^Not excluded: john\.smith@fabrikam\.com\. .*End/),
			]);
			expect(scene.sink.notesIn('T-3')).toEqual([
				'Not excluded: jane.doe@contoso.com. The tenant has no policy with the name that this workflow looks for.',
			]);
		});
	});
}
