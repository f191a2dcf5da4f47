import { until } from '../../process/until';
import { EVERY_3_S } from '../support/soon';
import { askedApprover, decide, openForm } from './approver';
import type { ExampleScene } from './exampleScene';
import { names, type Person } from './people';

/** Users whom no other example takes the licenses from: what it does to the directory stays. */
const CONOR: Person = { tenant: 'contoso.com', userPrincipalName: "conor.o'brien@contoso.com" };
const JANE: Person = { tenant: 'fabrikam.com', userPrincipalName: 'jane.doe@fabrikam.com' };

/** Licenses of those who are away, taken back after approval. */
export function describeLicenseCleanUp(scene: ExampleScene): void {
	describe('license-clean-up', () => {
		const chat = () => scene.sink.sentTo('chat').map(({ body }) => body.text ?? '');

		it('removes the licenses of whom the approver left in the list, and of nobody else', async () => {
			const { cipp } = scene;
			cipp.fault({
				endpoint: 'ListInactiveAccounts',
				user: 'northwind.example',
				status: 500,
				json: [{ Error: 'Insufficient privileges to complete the operation.' }],
			});
			await scene.publish('license-clean-up', {
				'Every Week': {
					rule: {
						interval: EVERY_3_S.map((expression) => ({ field: 'cronExpression', expression })),
					},
				},
			});
			const { form = '', users } = await askedApprover(scene);
			for (const user of names([CONOR, JANE])) expect(users).toContain(user);
			expect(users).not.toContain('boss@fabrikam.com');
			expect(cipp.requestsTo('ExecBulkLicense')).toEqual([]);
			expect(await (await openForm(form)).text()).toContain('licenses, last sign-in never');
			expect(chat()[0]).toMatch(
				/^Inactive users of 1 tenants could not be read:\n.*Insufficient privileges/,
			);

			await decide(form, {
				decision: 'Approve',
				users: [...names([JANE]), 'nobody@contoso.com'],
				name: 'Ada',
			});
			const done = await until('the report', () =>
				chat().find((text) => text.startsWith('Approved by Ada')),
			);

			expect(done.split('\n')).toHaveLength(2);
			expect(done).toContain('jane.doe@fabrikam.com of fabrikam.com: ');
			expect(cipp.requestsTo('ExecBulkLicense').map(({ body }) => body)).toEqual([
				[
					expect.objectContaining({
						tenantFilter: 'fabrikam.com',
						LicenseOperation: 'Remove',
						RemoveAllLicenses: true,
					}),
				],
			]);
		});
	});
}
