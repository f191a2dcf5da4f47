import { deleteThem } from './cases/deletedItems';
import { ID, NAMES, USERS } from './operationCase';
import type { UserTest } from './runOperation';
import { freshUserTest } from './runOperation';

const CONTINUE = { onError: 'continueErrorOutput' as const };

const test = freshUserTest();

describe('the way of a leaver, step by step', () => {
	it('takes each step from the output of the one before', async () => {
		const deviceId = '9d000000-0000-4000-8000-000000000001';
		const from = { tenantDomain: '={{ $json.tenantDomain }}', userEmail: '={{ $json.userEmail }}' };
		const json = (result: Awaited<ReturnType<UserTest['run']>>) => {
			expect(result.error).toBeUndefined();
			return result.output.map((item) => item.json);
		};

		const revoked = json(await test.run('revokeSessions', USERS));
		const blocked = json(
			await test.run('setSignInState', revoked, { ...from, signInState: 'block' }),
		);
		const reset = json(await test.run('resetPassword', blocked, from));
		const devices = json(await test.run('getAllDevices', reset, from));
		expect(devices.map(({ id }) => id)).toEqual([deviceId]);
		json(
			await test.run('manageDevice', devices, {
				tenantDomain: 'contoso.com',
				deviceId: '={{ $json.id }}',
				deviceAction: 'Disable',
			}),
		);
		const jane = test.cipp.directory.findUser(NAMES.jane);
		expect(jane.sessionsRevokedAt).not.toBeNull();
		expect(jane.accountEnabled).toBe(false);
		expect(jane.passwordResetAt).not.toBeNull();
		expect(jane.devices[0]?.accountEnabled).toBe(false);

		const deleted = json(await test.run('delete', reset, from));
		expect(deleted.map(({ userId }) => userId)).toEqual([ID.jane, ID.john, ID.mike]);
		const listed = json(
			await test.run('getAllDeletedItems', deleted, { tenantDomain: from.tenantDomain }),
		);
		expect(listed.map(({ userPrincipalName }) => userPrincipalName)).toEqual([
			NAMES.jane,
			NAMES.john,
			NAMES.mike,
		]);
		const restored = json(
			await test.run('restoreDeletedUser', deleted, {
				tenantDomain: from.tenantDomain,
				deletedUserId: '={{ $json.userId }}',
			}),
		);
		expect(restored.map(({ userEmail }) => userEmail)).toEqual([
			NAMES.jane,
			NAMES.john,
			NAMES.mike,
		]);
		expect(test.cipp.directory.findUser(NAMES.jane).id).toBe(ID.jane);
	});
});

describe('deleted items', () => {
	it.each(['restoreDeletedItem', 'deletePermanently'])(
		'%s refuses an ID that is not among them, and sends nothing',
		async (operation) => {
			deleteThem(test.cipp);
			const items = [
				{ tenant: 'contoso.com', id: ID.jane },
				{ tenant: 'fabrikam.com', id: ID.boss },
				{ tenant: 'northwind.example', id: ID.mike },
			];

			const { error } = await test.run(operation, items, { deletedItemId: '={{ $json.id }}' });

			expect(error?.message).toMatch(
				/“Deleted Item” .* could not be found among the deleted items of fabrikam\.com/,
			);
			expect(test.cipp.requests.every(({ method }) => method === 'GET')).toBe(true);
		},
	);

	it('does not restore a group as a user', async () => {
		test.cipp.fault({
			endpoint: 'ListGraphRequest',
			json: {
				Results: [
					{ id: ID.zoe, '@odata.type': '#microsoft.graph.group', displayName: 'Old Project' },
				],
			},
		});

		const { error } = await test.run('restoreDeletedUser', [{ tenant: 'contoso.com' }], {
			deletedUserId: ID.zoe,
		});

		expect(error?.message).toMatch(/is not a user but Group\. Use Restore Deleted Item/);
		expect(test.cipp.requestsTo('ExecRestoreDeleted')).toEqual([]);
	});

	it.each(['restoreDeletedUser', 'restoreDeletedItem', 'deletePermanently'])(
		'%s refuses a text that is no ID',
		async (operation) => {
			const { error } = await test.run(operation, USERS, {
				deletedUserId: NAMES.jane,
				deletedItemId: NAMES.jane,
			});

			expect(error?.message).toMatch(/which is not an object ID/);
			expect(test.cipp.requests).toEqual([]);
		},
	);

	it('lists other types, or all of them, the latest first', async () => {
		deleteThem(test.cipp);

		const groups = await test.run('getAllDeletedItems', USERS.slice(0, 1), { type: 'Group' });
		const all = await test.run('getAllDeletedItems', USERS.slice(0, 1), { type: 'all' });

		expect(groups.output.map(({ json }) => json.displayName)).toEqual(['Old Project']);
		expect(all.output.map(({ json }) => json.type)).toEqual(['User', 'Group']);
	});

	it('asks Graph itself when CIPP lists no user, and reports what Graph says', async () => {
		test.cipp.fault({
			endpoint: 'ListGraphRequest',
			status: 400,
			text: 'Graph Error: Insufficient privileges - Endpoint: directory/deletedItems',
			when: ({ query }) => query.tenantFilter === 'fabrikam.com',
		});

		const { output, errors } = await test.run('getAllDeletedItems', USERS, {}, CONTINUE);

		expect(output).toEqual([]);
		expect(errors.map(({ json }) => json.message)).toEqual([
			expect.stringContaining('Insufficient privileges'),
		]);
	});
});

describe('getAllDevices', () => {
	it('asks Graph itself when CIPP lists none', async () => {
		test.cipp.fault({ endpoint: 'ListUserDevices', json: [] });

		const { output } = await test.run('getAllDevices', USERS);

		expect(output.map(({ json }) => json)).toEqual([
			expect.objectContaining({
				id: '9d000000-0000-4000-8000-000000000001',
				displayName: 'CONTOSO-LT-014',
				approximateLastSignInDateTime: '2026-08-04T06:30:00Z',
				intuneDeviceId: null,
			}),
		]);
	});

	it('reports what is wrong when Graph refuses as well', async () => {
		test.cipp.fault({ endpoint: 'ListUserDevices', json: [] });
		test.cipp.fault({ endpoint: 'ListGraphRequest', status: 400, text: 'Graph Error: No access' });

		const { output, errors } = await test.run('getAllDevices', USERS, {}, CONTINUE);

		expect(output).toEqual([]);
		expect(errors.map(({ json }) => json.message)).toEqual(
			Array(3).fill(expect.stringContaining('Graph Error: No access')),
		);
	});
});

describe('manageDevice', () => {
	it.each([
		['a name', { deviceId: 'CONTOSO-LT-014', deviceAction: 'Disable' }, /not an object ID/],
		['no device', { deviceId: '={{ "" }}', deviceAction: 'Disable' }, /“Device” is empty/],
		['no action', { deviceId: ID.zoe, deviceAction: '={{ "" }}' }, /“Action” is not chosen/],
		['another action', { deviceId: ID.zoe, deviceAction: 'Wipe' }, /“Action” is “Wipe”/],
	])('refuses %s', async (_name, parameters, message) => {
		const { error } = await test.run('manageDevice', USERS, parameters);

		expect(error?.message).toMatch(message);
		expect(test.cipp.requests).toEqual([]);
	});
});
