import { until } from '../../process/until';
import { EVERY_3_S } from '../support/soon';
import type { ExampleScene } from './exampleScene';

/** Nobody offboards this one in another example. */
const CONOR = "conor.o'brien@contoso.com";

/** Who is without MFA and how tenants match their standards, as two tables. */
export function describeWeeklyReport(scene: ExampleScene): void {
	describe('weekly-security-report', () => {
		it('sends both tables, and names the tenants that could not be read', async () => {
			const { cipp, sink } = scene;
			const conor = cipp.directory
				.managed()
				.flatMap(({ users }) => users)
				.find(({ userPrincipalName }) => userPrincipalName === CONOR);
			if (!conor) throw new Error('There is no Conor');
			conor.mfaMethods = [];
			conor.coveredByConditionalAccess = 'Not Enforced';
			cipp.fault({
				endpoint: 'ListMFAUsers',
				user: 'northwind.example',
				status: 500,
				json: ['No report data.'],
			});
			await scene.publish('weekly-security-report', {
				'Every Week': {
					rule: {
						interval: EVERY_3_S.map((expression) => ({ field: 'cronExpression', expression })),
					},
				},
			});
			const report = await until('the report', () => sink.sentTo('mail')[0]?.body);

			expect(report.html).toContain(`<tr><td>contoso.com</td><td>${CONOR}</td><td>false</td></tr>`);
			expect(report.html).not.toContain('jane.doe@contoso.com');
			const [, standards = ''] = (report.html ?? '').split('<h2>Standards</h2>');
			for (const tenant of ['contoso.com', 'fabrikam.com'])
				expect(standards).toContain(`<td>${tenant}</td>`);
			expect(report.unread).toMatch(/^northwind\.example: .*No report data/);
		});
	});
}
