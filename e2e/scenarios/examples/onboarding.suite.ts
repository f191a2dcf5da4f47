import type { ExampleScene } from './exampleScene';

const GROUP = '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c02';
const E3 = '05e9a617-0261-4cee-bb44-138d3ef5d965';

/** The joiners of HR, who become users with a pass for the first sign-in. */
export function describeOnboarding(scene: ExampleScene): void {
	describe('onboarding-from-hr', () => {
		const JOINERS = [
			{
				ticket: 'HR-1',
				tenant: 'contoso.com',
				userPrincipalName: 'ann.new@contoso.com',
				name: 'Ann New',
				firstName: 'Ann',
				lastName: 'New',
				department: 'Sales',
				jobTitle: 'Account Manager',
				country: 'US',
				manager: 'manager@contoso.com',
				licenses: [E3],
				groups: [GROUP],
			},
			{ ticket: 'HR-2', tenant: 'fabrikam.com', userPrincipalName: 'john.smith@fabrikam.com' },
			{
				ticket: 'HR-3',
				tenant: 'northwind.example',
				userPrincipalName: 'bo.new@northwind.example',
			},
		].map((joiner) => ({ name: 'New One', country: 'NL', ...joiner }));

		it('makes users, hands the pass over, and keeps it out of the tickets', async () => {
			const { cipp, sink } = scene;
			const id = await scene.publish('onboarding-from-hr');
			await scene.post('hr-joiners', { joiners: JOINERS });
			expect(await scene.statusOfOnly(id)).toBe('success');

			expect(cipp.requestsTo('AddUser')[0]?.body).toMatchObject({
				tenantFilter: 'contoso.com',
				username: 'ann.new',
				displayName: 'Ann New',
				department: 'Sales',
				usageLocation: { value: 'US' },
				licenses: [{ value: E3 }],
				AddToGroups: [{ value: GROUP }],
			});
			const passes = cipp.secrets.map(({ secret }) => secret);
			const handed = sink.sentTo('secrets').map(({ body }) => body);
			expect(handed.map(({ about }) => about)).toEqual([
				'First sign-in of ann.new@contoso.com',
				'First sign-in of bo.new@northwind.example',
			]);
			expect(handed[0]?.for).toBe('manager@contoso.com');
			for (const { secret } of handed) expect(passes).toContain(secret);
			expect(sink.notesIn('HR-1')).toEqual([
				expect.stringMatching(/^Created: ann\.new@contoso\.com\./),
			]);
			expect(sink.notesIn('HR-2')).toEqual([
				expect.stringMatching(/^Not created: john\.smith@fabrikam\.com \(outcome /),
			]);
			expect(sink.notesIn('HR-3')).toHaveLength(1);
			for (const { body } of sink.sentTo('tickets')) {
				for (const pass of passes) expect(body.text).not.toContain(pass);
			}
		});
	});
}
