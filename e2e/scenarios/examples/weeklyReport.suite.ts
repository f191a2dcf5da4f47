import { until } from '../../process/until';
import { EVERY_3_S } from '../support/soon';
import type { ExampleScene } from './exampleScene';
import { JOHN } from './people';

/** Who is without MFA and how tenants match their standards, as two tables. */
export function describeWeeklyReport(scene: ExampleScene): void {
	describe('weekly-security-report', () => {
		it('sends both tables, and names the tenants that could not be read', async () => {
			const { cipp, sink } = scene;
			const john = cipp.directory
				.managed()
				.flatMap(({ users }) => users)
				.find(({ userPrincipalName }) => userPrincipalName === JOHN.userPrincipalName);
			if (!john) throw new Error('There is no John');
			john.mfaMethods = [];
			john.coveredByConditionalAccess = 'Not Enforced';
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

			expect(report.html).toContain(
				'<tr><td>fabrikam.com</td><td>john.smith@fabrikam.com</td><td>false</td></tr>',
			);
			expect(report.html).not.toContain('jane.doe@contoso.com');
			const [, standards = ''] = (report.html ?? '').split('<h2>Standards</h2>');
			for (const tenant of ['contoso.com', 'fabrikam.com'])
				expect(standards).toContain(`<td>${tenant}</td>`);
			expect(report.unread).toMatch(/^northwind\.example: .*No report data/);
		});
	});
}
