import { INTUNE_ID, intuneOf, LAPS_PASSWORD, RECOVERY_KEY } from '../../simulator/directory/intune';
import { everythingSaid } from '../support/runResult';
import { USERS } from '../user/operationCase';
import { freshUserTest, runsForJane } from '../user/runOperation';
import { deviceCases } from './device.cases';
import { describeResource } from './matrix';

describeResource('device', deviceCases);

describe('Device', () => {
	const test = freshUserTest();

	const run = runsForJane(test, 'device', { managedDeviceId: INTUNE_ID.laptop });

	const devices = () => {
		const tenant = test.cipp.directory.managedTenant('contoso.com');
		if (!tenant) throw new Error('The simulator has no contoso.com');
		return intuneOf(tenant).devices;
	};

	const actions = () => test.cipp.requestsTo('ExecDeviceAction').map(({ body }) => body);

	it.each([
		['rename', { newDeviceName: 'LT-%SERIAL%' }, { Action: 'setDeviceName', input: 'LT-%SERIAL%' }],
		['scan', {}, { Action: 'WindowsDefenderScan', quickScan: true }],
		['scan', { quickScan: false }, { Action: 'WindowsDefenderScan', quickScan: false }],
		['collectLogs', {}, { Action: 'createDeviceLogCollectionRequest' }],
		[
			'setPrimaryUser',
			{ primaryUser: 'jane.doe@contoso.com' },
			{ Action: 'users', user: { value: expect.any(String) as unknown } },
		],
	])('sends what %s needs', async (deviceAction, parameters, sent) => {
		const { error, output } = await run('runAction', { deviceAction, ...parameters });

		expect(error).toBeUndefined();
		expect(output[0]?.json).toMatchObject({ success: true, action: deviceAction });
		expect(actions()).toEqual([{ tenantFilter: 'contoso.com', GUID: INTUNE_ID.laptop, ...sent }]);
	});

	it.each([['LT-0123'], ['5cg123'], [INTUNE_ID.laptopInEntra]])(
		'finds a device by name, serial number or ID in Entra ID: %s',
		async (managedDeviceId) => {
			const { output } = await run('runAction', { managedDeviceId, deviceAction: 'sync' });

			expect(output[0]?.json).toMatchObject({ managedDeviceId: INTUNE_ID.laptop });
		},
	);

	it('sends nothing when two devices go by the name', async () => {
		devices().push({ ...devices()[0], id: '11111111-1111-4111-8111-111111111111' });
		const { error } = await run('wipeOrRemove', {
			managedDeviceId: 'LT-0123',
			deviceRemoval: 'wipe',
			confirmErasure: true,
		});

		expect(error?.message).toMatch(/by which 2 devices go.*11111111-1111-4111-8111-111111111111/);
		expect(actions()).toEqual([]);
	});

	it.each([
		['wipe', /“Confirm Erasure” is off\. This erases the device/],
		['cleanWindowsDevice', /“Confirm Erasure” is off/],
		['retire', /“Confirm Removal” is off\. This takes the device out/],
		['delete', /“Confirm Removal” is off/],
		['offboardMDEDevice', /“Confirm Removal” is off/],
	])('asks for nothing without a confirmation: %s', async (deviceRemoval, message) => {
		const { error } = await run('wipeOrRemove', { deviceRemoval });

		expect(error?.message).toMatch(message);
		expect(test.cipp.requests).toEqual([]);
	});

	it('does not wipe twice when the answer got lost and n8n tries the node again', async () => {
		test.cipp.fault({ endpoint: 'ExecDeviceAction', reset: 'after' });
		const { error } = await run(
			'wipeOrRemove',
			{ deviceRemoval: 'wipe', confirmErasure: true },
			{ retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
		);

		expect(error?.context).toMatchObject({ data: { outcome: 'unknown' } });
		expect(actions()).toHaveLength(1);
	});

	it('takes an empty answer for a deletion because the device is gone', async () => {
		const { output } = await run('wipeOrRemove', { deviceRemoval: 'delete', confirmRemoval: true });

		expect(output[0]?.json).toMatchObject({ deleted: true, confirmed: true, removal: 'delete' });
		expect(devices()).toEqual([]);
	});

	it('is no success when the device is still there after a deletion', async () => {
		test.cipp.fault({ endpoint: 'ExecDeviceAction', json: { Results: '' } });
		const { error } = await run('wipeOrRemove', { deviceRemoval: 'delete', confirmRemoval: true });

		expect(error?.message).toMatch(/Intune still has the device/);
	});

	it('takes an empty answer for no wipe', async () => {
		test.cipp.fault({ endpoint: 'ExecDeviceAction', json: { Results: '' } });
		const { error } = await run('wipeOrRemove', { deviceRemoval: 'wipe', confirmErasure: true });

		expect(error?.message).toMatch(/without saying what it did/);
	});

	it('finds a device in Defender by its ID in Entra ID', async () => {
		await run('wipeOrRemove', { deviceRemoval: 'offboardMDEDevice', confirmRemoval: true });

		expect(actions()).toEqual([
			{
				tenantFilter: 'contoso.com',
				GUID: INTUNE_ID.laptopInEntra,
				Action: 'offboardMDEDevice',
			},
		]);
	});

	it('gives each of several keys in an item of its own', async () => {
		test.cipp.fault({
			endpoint: 'ExecGetRecoveryKey',
			json: {
				Results: ['1', '2'].map((key) => ({
					resultText: `Id: ${INTUNE_ID.recoveryKey} Key: ${key}`,
					copyField: key,
					state: 'success',
				})),
			},
		});
		const { output } = await run('getRecoveryKeys', {});

		expect(output.map(({ json }) => json.recoveryKey)).toEqual(['1', '2']);
	});

	it.each([
		['getRecoveryKeys', { recoveryKeyType: 'BiosPassword' }, /No BIOS password found/],
		[
			'getRecoveryKeys',
			{ managedDeviceId: '5c000000-0000-4000-8000-000000000009' },
			/does not find in contoso\.com/,
		],
	])('is no success when there is no key: %s %j', async (operation, parameters, message) => {
		const { error, output } = await run(operation, parameters);

		expect(error?.message).toMatch(message);
		expect(output).toEqual([]);
	});

	it.each([
		['getRecoveryKeys', 'ExecGetRecoveryKey', 'recoveryKey', RECOVERY_KEY],
		['getLocalAdminPassword', 'ExecGetLocalAdminPassword', 'localAdminPassword', LAPS_PASSWORD],
	])('%s has the secret in one field, and leaves none with a failed execution', async (...row) => {
		const [operation, endpoint, field, secret] = row;
		const { output } = await run(operation, {});
		const [{ json = {} } = {}] = output;
		expect(json[field]).toBe(secret);
		expect(JSON.stringify({ ...json, [field]: undefined })).not.toContain(secret);

		test.cipp.fault({ endpoint, nth: 2, status: 500, json: { Results: 'Failed. Error: no' } });
		const two = USERS.slice(0, 2);
		const parameters = { resource: 'device', managedDeviceId: INTUNE_ID.laptop };
		const failed = await test.run(operation, two, parameters);
		expect(failed.error).toBeDefined();
		expect(test.cipp.requestsTo(endpoint)).toHaveLength(3);
		expect(everythingSaid(failed)).not.toContain(secret);
	});

	it.each([
		['getRecoveryKeys', /where BitLocker keys are kept/],
		['getLocalAdminPassword', /where local passwords are kept/],
	])('asks nothing about a device that is not in Entra ID: %s', async (operation, message) => {
		Object.assign(devices()[0] ?? {}, {
			azureADDeviceId: '00000000-0000-0000-0000-000000000000',
		});
		const { error } = await run(operation, {});

		expect(error?.message).toMatch(message);
		expect(test.cipp.requestsTo('ExecGetRecoveryKey')).toEqual([]);
		expect(test.cipp.requestsTo('ExecGetLocalAdminPassword')).toEqual([]);
	});

	it('finds a device that Intune does not have by its object ID in Entra ID', async () => {
		const person = test.cipp.directory.findUser('jane.doe@contoso.com');
		const [inEntra] = person.devices;
		if (!inEntra) throw new Error('The user has no device');
		const { error } = await run('getRecoveryKeys', {
			managedDeviceId: inEntra.id,
			recoveryKeyType: 'FileVault',
		});

		expect(error?.message).toContain(
			`“Device” is ${inEntra.displayName}, whose ID in Intune is not`,
		);
	});

	it('leaves out keys whose ID only contains what was searched', async () => {
		const { output } = await run('searchRecoveryKeys', {
			allTenants: true,
			returnAll: true,
			searchedId: INTUNE_ID.laptopInEntra,
		});

		expect(output).toEqual([]);
		expect(test.cipp.requestsTo('ExecBitlockerSearch')[0]?.query).toEqual({
			keyId: INTUNE_ID.laptopInEntra,
		});
	});

	it('lists only devices that did not check in for some days', async () => {
		devices().push({ ...devices()[0], id: 'new', lastSyncDateTime: new Date().toISOString() });
		const { output } = await run('getAll', { returnAll: true, filters: { silentDays: 30 } });

		expect(output.map(({ json }) => json.managedDeviceId)).toEqual([INTUNE_ID.laptop]);
	});
});
