import { INTUNE_ID, intuneOf } from '../../simulator/directory/intune';
import { freshUserTest, runsForJane } from '../user/runOperation';
import { autopilotDeviceCases } from './autopilotDevice.cases';
import { describeResource } from './matrix';

describeResource('autopilotDevice', autopilotDeviceCases);

describe('Autopilot Device', () => {
	const test = freshUserTest();

	const run = runsForJane(test, 'autopilotDevice', {
		autopilotDeviceId: INTUNE_ID.autopilotDevice,
	});

	const kept = () => {
		const tenant = test.cipp.directory.managedTenant('contoso.com');
		if (!tenant) throw new Error('The simulator has no contoso.com');
		return intuneOf(tenant);
	};

	it('deletes nothing without a confirmation', async () => {
		const { error } = await run('delete', {});

		expect(error?.message).toMatch(/“Confirm Deletion” is off/);
		expect(test.cipp.requests).toEqual([]);
	});

	it('deletes nothing when the device is not there', async () => {
		const { error } = await run('delete', {
			autopilotDeviceId: INTUNE_ID.portal,
			confirmDeletion: true,
		});

		expect(error?.message).toMatch(/does not find in contoso\.com/);
		expect(test.cipp.requestsTo('RemoveAPDevice')).toEqual([]);
	});

	it.each([['Sync already in progress'], ['Insufficient privileges to complete the operation.']])(
		'tells a deletion from the refused sync after it: %s',
		async (text) => {
			test.cipp.fault({
				endpoint: 'RemoveAPDevice',
				status: 500,
				text,
				when: () => {
					kept().autopilotDevices = [];
					return true;
				},
			});
			const { output, error } = await run('delete', { confirmDeletion: true });

			expect(error).toBeUndefined();
			expect(output[0]?.json).toMatchObject({
				deleted: true,
				confirmed: true,
				autopilotDeviceId: INTUNE_ID.autopilotDevice,
				warnings: [expect.stringContaining(text)],
			});
			expect(kept().autopilotDevices).toEqual([]);
		},
	);

	it('does not know of a deletion when both were refused', async () => {
		const text = 'Insufficient privileges to complete the operation.';
		test.cipp.fault({ endpoint: 'RemoveAPDevice', status: 500, text });
		const { error } = await run('delete', { confirmDeletion: true });

		expect(error?.message).toMatch(/did not say whether the device was deleted/);
		expect(error?.context).toMatchObject({ data: { outcome: 'unknown' } });
	});

	it('says so when the user does not show yet', async () => {
		test.cipp.fault({
			endpoint: 'ExecAssignAPDevice',
			json: {
				Results: `Successfully assigned device: ${INTUNE_ID.autopilotDevice} with Serial: 5CG123 to  jane.doe@contoso.com for contoso.com`,
			},
		});
		const { output } = await run('assignUser', {});

		expect(output[0]?.json).toMatchObject({
			confirmed: false,
			warnings: [expect.stringMatching(/does not show the user yet/)],
		});
	});

	it('is no success when CIPP assigned nobody', async () => {
		test.cipp.fault({
			endpoint: 'ExecAssignAPDevice',
			json: {
				Results: `Successfully assigned device: ${INTUNE_ID.autopilotDevice} with Serial: 5CG123 to   for contoso.com`,
			},
		});
		const { error } = await run('assignUser', {});

		expect(error).toBeDefined();
	});
});
