import { until } from '../../process/until';
import { EVERY_3_S } from '../support/soon';
import { askedApprover, decide, openForm } from './approver';
import type { ExampleScene } from './exampleScene';

/** Devices that have been silent for long, retired after approval. */
export function describeStaleDevices(scene: ExampleScene): void {
	describe('stale-devices', () => {
		const chat = () => scene.sink.sentTo('chat').map(({ body }) => body.text ?? '');

		it('retires the devices that the approver left in the list, and no other', async () => {
			scene.cipp.fault({
				endpoint: 'ListDevices',
				user: 'northwind.example',
				status: 403,
				json: ['Insufficient privileges.'],
			});
			await scene.publish('stale-devices', {
				'Every Month': {
					rule: {
						interval: EVERY_3_S.map((expression) => ({ field: 'cronExpression', expression })),
					},
				},
			});
			const { form = '' } = await askedApprover(scene);
			const page = await (await openForm(form)).text();
			const [, device = '', tenant = ''] = /([0-9a-f-]{36})@([a-z.]+): LT-\w+ of/.exec(page) ?? [];
			expect(tenant).not.toBe('');
			expect(chat()[0]).toMatch(/^Devices of 1 tenants could not be read:\n/);
			expect(scene.cipp.requestsTo('ExecDeviceAction')).toEqual([]);

			await decide(form, {
				decision: 'Approve',
				users: [`${device}@${tenant}`, 'nothing'],
				name: 'Ada',
			});
			await until('the report', () => chat().some((text) => text.startsWith('Retired, approved')));

			expect(scene.cipp.requestsTo('ExecDeviceAction').map(({ body }) => body)).toEqual([
				{ tenantFilter: tenant, GUID: device, Action: 'retire' },
			]);
		});
	});
}
