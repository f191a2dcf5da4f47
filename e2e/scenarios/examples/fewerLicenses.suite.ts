import { until } from '../../process/until';
import { askedApprover, decide, openForm } from './approver';
import type { ExampleScene } from './exampleScene';
import { JANE, JOHN, LENA, MIKE, ZOE, names } from './people';

/** Two quarters of an hour: the first may come before the task of the licenses is due. */
const TWO_QUARTERS_MS = 2 * 15 * 60_000;
const SKU = 'CFQ7TTC0LCHC';

/** The licenses of leavers, given back to the distributor after a person has approved it. */
export function describeFewerLicenses(scene: ExampleScene): void {
	describe('fewer-licenses-with-approval', () => {
		const LEAVERS = [JANE, JOHN, MIKE, ZOE, LENA].map((leaver, index) => ({
			...leaver,
			ticket: `LIC-${index + 1}`,
			sku: leaver === ZOE ? 'SKU-OF-NOBODY' : SKU,
		}));
		const quantityOf = (tenant: string) =>
			scene.cipp.directory.managedTenant(tenant)?.subscriptions?.[0]?.quantity;

		/** Offboards all of them, and hands over the form. */
		const begin = async () => {
			const { cipp } = scene;
			for (const [place, tenant] of [
				'contoso.com',
				'fabrikam.com',
				'northwind.example',
			].entries()) {
				const found = cipp.directory.managedTenant(tenant);
				if (!found) continue;
				const productName = 'Microsoft 365 Business Premium';
				found.subscriptions = [{ id: `sub${place}`, sku: SKU, productName, quantity: 10 + place }];
			}
			const id = await scene.publish('fewer-licenses-with-approval', {
				'Offboard in CIPP': {
					waitOptions: {
						verify: true,
						pollInterval: 1,
						maximumWait: 45,
						waitForLicenseRemoval: true,
					},
				},
			});
			await scene.post('hr-leavers-with-product', { leavers: LEAVERS });
			const tasksOf = (command: string) => cipp.tasks.filter(({ Command }) => Command === command);
			// A quarter that comes before an offboarding has ended would take its licenses too early.
			await until('the ends of the offboardings', () => {
				const states = tasksOf('Invoke-CIPPOffboardingJob').map(({ TaskState }) => TaskState);
				return states.length === 4 && states.every((state) => state === 'Completed');
			});
			expect(tasksOf('Remove-CIPPLicense')).toHaveLength(4);
			await cipp.clock.advance(TWO_QUARTERS_MS);
			const { form = '', title } = await askedApprover(scene);
			expect(title).toBe('Buy 3 licenses fewer?');
			return { id, form };
		};

		it('lowers what was approved by one, once the licenses are gone', async () => {
			const { id, form } = await begin();
			expect(await (await openForm(form)).text()).toContain(
				`jane.doe@contoso.com of contoso.com: one fewer of the 10 of Microsoft 365 Business Premium (${SKU}`,
			);
			expect(quantityOf('contoso.com')).toBe(10);
			await decide(form, { decision: 'Approve', users: names([JANE, JOHN]), name: 'Ada' });
			expect(await scene.statusOfOnly(id)).toBe('success');

			expect(['contoso.com', 'fabrikam.com', 'northwind.example'].map(quantityOf)).toEqual([
				9, 10, 12,
			]);
			expect(scene.cipp.requestsTo('ExecCSPLicense').map(({ body }) => body)).toEqual(
				['contoso.com', 'fabrikam.com'].map((tenantFilter) => ({
					tenantFilter,
					Action: 'Remove',
					SKU,
					Remove: 1,
				})),
			);
			const { sink } = scene;
			expect(sink.notesIn('LIC-1')).toEqual([
				expect.stringMatching(
					/^One license fewer of .*contoso\.com: the distributor has 9 now\. Decision: Approve, by Ada\./,
				),
			]);
			expect(sink.notesIn('LIC-3')).toEqual([
				expect.stringMatching(/^The license of mike.*is kept.*Decision: Approve, by Ada\./),
			]);
			expect(sink.notesIn('LIC-4')).toEqual([
				expect.stringMatching(/^The licenses of zoe.*No subscription of SKU-OF-NOBODY/),
			]);
			expect(sink.notesIn('LIC-5')).toEqual([
				expect.stringMatching(/^Not offboarded: Lena Left.*outcome notSent/),
			]);
		});

		it('lowers nothing when it is declined', async () => {
			const { id, form } = await begin();
			await decide(form, { decision: 'Decline', users: names([JANE, JOHN]), name: 'Ada' });

			expect(await scene.statusOfOnly(id)).toBe('success');
			expect(scene.cipp.requestsTo('ExecCSPLicense')).toEqual([]);
			expect(scene.sink.notesIn('LIC-1')).toEqual([
				expect.stringMatching(/^The license of jane.*Decision: Decline, by Ada\./),
			]);
		});
	});
}
