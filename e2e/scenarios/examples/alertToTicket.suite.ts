import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { until } from '../../process/until';
import { EVERY_3_S } from '../support/soon';
import { WEBHOOK_SECRET, type ExampleScene } from './exampleScene';

const EXAMPLE = join(__dirname, '..', '..', '..', 'examples', 'alert-to-ticket.json');

const COMMAND = 'Get-CIPPAlertAdminPassword';

/** The webhook of CIPP, a ticket for each finding, and a snooze back. */
export function describeAlertToTicket(scene: ExampleScene): void {
	describe('alert-to-ticket', () => {
		it('opens one ticket for each finding, snoozes it, and says that a test arrived', async () => {
			const { cipp, sink } = scene;
			await scene.publish('alert-to-ticket', {
				'CIPP Alerts': {
					pollTimes: {
						item: EVERY_3_S.map((cronExpression) => ({ mode: 'custom', cronExpression })),
					},
				},
			});
			const { nodes } = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as {
				nodes: Array<{ webhookId?: string }>;
			};
			const webhookId = nodes.find((node) => node.webhookId)?.webhookId ?? '';
			cipp.notifications.settings.write({
				webhook: `${scene.url}/webhook/${webhookId}/cipp`,
				webhookAuthType: { value: 'Bearer' },
				webhookAuthToken: WEBHOOK_SECRET,
				UseStandardizedSchema: true,
			});
			cipp.notifications.test('contoso.com', 'Hello');
			for (const tenant of ['contoso.com', 'fabrikam.com', 'northwind.example']) {
				cipp.runAlert({
					tenant,
					command: COMMAND,
					comment: 'Look at the password',
					findings: [{ userPrincipalName: `admin@${tenant}` }],
				});
			}
			await cipp.webhooksSettled();
			const tickets = () => sink.sentTo('tickets').map(({ body }) => body);
			await until('the tickets', () => tickets().length >= 3);
			await until('the snoozes', () => cipp.requestsTo('ExecSnoozeAlert').length >= 3);
			await until('the message', () => sink.sentTo('chat').length >= 1);

			expect(
				tickets()
					.map(({ title }) => title)
					.sort(),
			).toEqual(
				['contoso.com', 'fabrikam.com', 'northwind.example'].map(
					(tenant) => `Alert - ${tenant} - AdminPassword: ${tenant}`,
				),
			);
			expect(tickets().find(({ title }) => title?.includes('fabrikam'))).toMatchObject({
				key: expect.stringMatching(/^alert fabrikam\.com get-cippalertadminpassword /) as string,
				text: 'Look at the password\nuserPrincipalName: admin@fabrikam.com\nTenant: fabrikam.com. Read again from CIPP.',
			});
			expect(sink.sentTo('chat').map(({ body }) => body.text)).toEqual([
				'CIPP reached this workflow, and the secret is right: all is well.',
			]);
			expect(
				cipp
					.requestsTo('ExecSnoozeAlert')
					.map(({ body }) => (body as { AlertItem: unknown }).AlertItem),
			).toEqual(expect.arrayContaining([{ userPrincipalName: 'admin@northwind.example' }]));

			// CIPP is quiet about what is snoozed, and the poll does not take it for gone.
			for (const tenant of ['contoso.com', 'fabrikam.com', 'northwind.example']) {
				cipp.runAlert({
					tenant,
					command: COMMAND,
					findings: [{ userPrincipalName: `admin@${tenant}` }],
				});
			}
			await cipp.webhooksSettled();
			expect(tickets()).toHaveLength(3);
		});
	});
}
