import type { ExampleScene } from './exampleScene';

/** A secret of a device, handed over outside the ticket. */
export function describeDeviceSecret(scene: ExampleScene): void {
	describe('device-secret-for-ticket', () => {
		const request = { ticket: 'T-1', technician: 'Ada', tenant: 'contoso.com', device: 'LT-0123' };

		it.each(['password', 'key'])(
			'hands the %s over, and keeps it out of the ticket',
			async (secret) => {
				const id = await scene.publish('device-secret-for-ticket');
				await scene.post('device-secret', { ...request, secret });
				expect(await scene.statusOfOnly(id)).toBe('success');

				const handed = scene.sink.sentTo('secrets').map(({ body }) => body);
				expect(handed.length).toBeGreaterThan(0);
				for (const one of handed) {
					expect(one.for).toBe('Ada');
					expect(one.about).toMatch(/^LT-0123, (account|key) /);
					expect(one.secret?.length).toBeGreaterThan(5);
					expect(JSON.stringify(scene.sink.sentTo('tickets'))).not.toContain(one.secret);
				}
				expect(scene.sink.notesIn('T-1')).toEqual([
					`The ${secret} of LT-0123 was handed to Ada (${handed.length}).`,
				]);
			},
		);

		it('says why there is none', async () => {
			const id = await scene.publish('device-secret-for-ticket');
			await scene.post('device-secret', { ...request, device: 'NOBODY', secret: 'password' });

			expect(await scene.statusOfOnly(id)).toBe('success');
			expect(scene.sink.sentTo('secrets')).toEqual([]);
			expect(scene.sink.notesIn('T-1')).toEqual([expect.stringMatching(/^Not given: .*NOBODY/)]);
		});
	});
}
