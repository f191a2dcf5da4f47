import type * as Workflow from 'n8n-workflow';

import type { ConnectionFault } from '../../simulator';
import { failedItems } from '../support/runResult';
import type { OperationCase } from '../user/operationCase';
import { byItem, requestsOf, freshUserTest } from '../user/runOperation';
import { caseOf } from './allCases';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

const CONTINUE = { onError: 'continueErrorOutput' as const };

const test = freshUserTest();

function known(name: string): OperationCase {
	const [resource = '', operation = ''] = name.split('.');
	const found = caseOf(resource, operation);
	if (!found) throw new Error(`There is no case of ${name}.`);
	return found;
}

/** Lets one endpoint answer something else for one tenant, and do nothing. */
function answers(endpoint: string, tenant: string, answer: Partial<ConnectionFault>): void {
	test.cipp.fault({
		endpoint,
		status: 200,
		...answer,
		when: ({ query, body }) => JSON.stringify([query, body]).includes(tenant),
	});
}

const FABRIKAM = 'fabrikam.com';
const NORTHWIND = 'northwind.example';

// CIPP says the same when it did nothing: for a batch that Exchange refused as a whole, for a role
// that Microsoft refused, for a group that it made a moment ago.
describe('a success that CIPP only claims', () => {
	it.each([
		[
			'group.addMember',
			'ExecGroupMembers',
			FABRIKAM,
			'Successfully added John Smith to group Staff List.',
			/not certain that john\.smith@fabrikam\.com was added as member/,
		],
		[
			'group.removeMember',
			'ExecGroupMembers',
			NORTHWIND,
			'Successfully removed Mike North from group Board.',
			/not certain that mike@northwind\.example was removed as member/,
		],
		[
			'group.addOwner',
			'ExecGroupMembers',
			FABRIKAM,
			'Successfully added owner john.smith@fabrikam.com to group Staff List.',
			/not certain that john\.smith@fabrikam\.com was added as owner/,
		],
		[
			'group.create',
			'AddGroup',
			FABRIKAM,
			["Successfully created group O'Hara & Sons for fabrikam.com"],
			/^CIPP reported that O'Hara & Sons was created, but it is not there/,
		],
		[
			'group.create',
			'AddGroup',
			NORTHWIND,
			['Successfully created group New Three for northwind.example'],
			/^CIPP reported that New Three was created, but it is not there/,
		],
		[
			'group.delete',
			'ExecGroupsDelete',
			NORTHWIND,
			'Successfully Deleted Microsoft 365 group Board',
			/^CIPP reported that Board was deleted, but the group is still there/,
		],
		[
			'group.update',
			'EditGroup',
			NORTHWIND,
			['Success - Edited group properties for Board group.'],
			/^CIPP reported that Board was changed, but the group does not show it/,
		],
		[
			'calendar.setPermission',
			'ExecModifyCalPerms',
			FABRIKAM,
			[
				'Successfully set permissions on folder x:\\Kalender. The user y now has Editor permissions.',
			],
			/^CIPP reported the change, but the calendar does not show it/,
		],
		[
			'calendar.removePermission',
			'ExecModifyCalPerms',
			FABRIKAM,
			['Successfully removed access for y from calendar x:\\Kalender'],
			/^CIPP reported the change, but the calendar does not show it/,
		],
	])('of %s at %s in %s is an error', async (name, endpoint, tenant, Results, message) => {
		const one = known(name);
		answers(endpoint, tenant, { json: { Results } });
		const result = await test.runCase(one, CONTINUE);

		expect(failedItems(result)).toEqual([
			expect.objectContaining({
				message: expect.stringMatching(message) as string,
				error: expect.objectContaining({ outcome: 'unknown' }) as unknown,
			}),
		]);
		const failed = tenant === FABRIKAM ? 1 : 2;
		const good = one.outputs.map((output, index) => (index === failed ? [] : output));
		expect(byItem(result.output, 3)).toEqual(good);
	});

	it('of a distribution list that Entra ID still shows is a warning', async () => {
		answers('ExecGroupsDelete', FABRIKAM, {
			json: { Results: 'Successfully Deleted Distribution List group Staff List' },
		});
		const { output } = await test.runCase(known('group.delete'));

		expect(byItem(output, 3)[1]).toEqual([
			expect.objectContaining({
				confirmed: false,
				warnings: [expect.stringContaining('Entra ID still shows it')],
			}),
		]);
	});

	it('of a subscription that Sherweb does not show yet is a warning', async () => {
		answers('ExecCSPLicense', FABRIKAM, { text: 'License change executed successfully.' });
		const { output } = await test.runCase(known('license.changeCspSubscription'));

		expect(byItem(output, 3)[1]).toEqual([
			expect.objectContaining({ confirmed: false, quantity: 11 }),
		]);
	});
});

describe('a grant', () => {
	const said = (pass: string | null) => ({
		json: {
			Results: [
				{ resultText: `Temporary Access Pass: ${pass ?? ''}`, copyField: pass, state: 'success' },
				'Executing JIT Admin enable task for john.smith@fabrikam.com',
				'Scheduling JIT Admin RemoveRoles task for john.smith@fabrikam.com',
			],
		},
	});

	it.each([
		['without the pass that CIPP reports', said(null), /without the temporary access pass/],
		['whose end is not among the tasks', said('Tap'), /no task that takes them again/],
	])('%s is an error', async (_name, answer, message) => {
		answers('ExecJITAdmin', FABRIKAM, answer);
		const result = await test.runCase(known('jitAdmin.grant'), CONTINUE);

		expect(failedItems(result)).toEqual([
			expect.objectContaining({ message: expect.stringMatching(message) as string }),
		]);
		expect(JSON.stringify(result.errors)).not.toContain('"Tap"');
	});

	it('of a role that Microsoft refused is an error', async () => {
		const one = known('jitAdmin.grant');
		const john = test.cipp.directory.findUser('john.smith@fabrikam.com');
		Object.defineProperty(john, 'roles', { get: () => [], set: () => undefined });
		const result = await test.runCase(one, CONTINUE);

		expect(failedItems(result).map(({ message }) => message)).toEqual([
			expect.stringMatching(
				/^CIPP reported the rights, but john\.smith@fabrikam\.com does not have/,
			),
		]);
	});

	it.each([
		[
			'a start in the future',
			{ options: { startsAt: '2099-01-01T00:00:00Z' } },
			/which CIPP ignores/,
		],
		['an end that is past', { expiresAt: '2020-01-01T00:00:00Z' }, /“Expires At” is past/],
		['neither role nor group', { roles: {} }, /“Roles” and “Groups” are empty/],
	])('with %s is not sent', async (_name, parameters, message) => {
		const one = known('jitAdmin.grant');
		const { error } = await test.runCase({
			...one,
			parameters: { ...one.parameters, ...parameters },
		});

		expect(error?.message).toMatch(message);
		expect(test.cipp.requestsTo('ExecJITAdmin')).toEqual([]);
	});
});

describe('nothing is sent', () => {
	it.each([
		[
			'an order that is not confirmed',
			{ change: 'Add', sku: 'CFQ7TTC0LCHC', quantity: 2 },
			/“Confirm Order” is off\. This buys 2 more of CFQ7TTC0LCHC for contoso\.com/,
		],
		[
			'a cancellation that is not confirmed',
			{ change: 'Cancel', subscriptionId: 'sub0' },
			/“Confirm Cancellation” is off\. This cancels the subscription sub0 of contoso\.com/,
		],
		[
			'a cancellation of a subscription that is not there',
			{ change: 'Cancel', subscriptionId: 'nope', confirmCancellation: true },
			/nope, which contoso\.com does not have/,
		],
		[
			'an order of what is there already',
			{ change: 'NewSub', sku: 'CFQ7TTC0LCHC', quantity: 2, confirmOrder: true },
			/has 10 already\. Use Add Licenses/,
		],
		[
			'a decrease below nothing',
			{ change: 'Remove', sku: 'CFQ7TTC0LCHC', quantity: 99, confirmCancellation: true },
			/“Quantity” is 99, but contoso\.com has 10/,
		],
	])('for %s', async (_name, parameters, message) => {
		const { error } = await test.runCase({ ...known('license.changeCspSubscription'), parameters });

		expect(error?.message).toMatch(message);
		expect(test.cipp.requestsTo('ExecCSPLicense')).toEqual([]);
	});

	it('for members who are there already', async () => {
		const one = known('group.removeMember');
		const { output } = await test.runCase({ ...one, operation: 'addMember' });

		expect(test.cipp.requestsTo('ExecGroupMembers')).toEqual([]);
		expect(output.map(({ json }) => [json.changed, json.users])).toEqual(
			one.outputs.map(([json]) => [
				false,
				(json?.users as object[]).map((user) => ({ ...user, outcome: 'unchanged' })),
			]),
		);
	});

	it('for a group whose name is taken', async () => {
		const one = known('group.create');
		const tenant = test.cipp.directory.managedTenant(FABRIKAM);
		if (tenant) tenant.groups = [{ id: 'x', displayName: "O'Hara & Sons", kind: 'security' }];
		const result = await test.runCase(one, CONTINUE);

		expect(failedItems(result).map(({ message }) => message)).toEqual([
			expect.stringMatching(/a group that fabrikam\.com has already \(x\)/),
		]);
		expect(requestsOf(test.cipp).filter(({ endpoint }) => endpoint === 'AddGroup')).toHaveLength(2);
	});

	it('for options that do not count for the type of group', async () => {
		const one = known('group.create');
		const { error } = await test.runCase({
			...one,
			items: one.items.slice(0, 1),
			parameters: { ...one.parameters, groupType: 'dynamic', options: { aliases: 'a@b.c' } },
		});

		expect(error?.message).toMatch(/“Membership Rule” is empty/);
		expect(error?.message).toMatch(/“Further Addresses” does not count/);
		expect(test.cipp.requestsTo('AddGroup')).toEqual([]);
	});
});

it('several members of one item have an outcome each', async () => {
	const one = known('group.addMember');
	const boss = test.cipp.directory.findUser('boss@fabrikam.com');
	answers('ExecGroupMembers', FABRIKAM, {
		json: {
			Results:
				'Successfully added Jane Doe to group Staff List. Failed to add Bo Boss (Insufficient privileges to complete the operation.).',
		},
	});
	const result = await test.runCase(
		{
			...one,
			items: [one.items[1] ?? {}],
			parameters: {
				...one.parameters,
				users: {
					entry: [
						{ userEmail: 'jane.doe@fabrikam.com' },
						{ userEmail: boss.id },
						{ userEmail: 'john.smith@fabrikam.com' },
					],
				},
			},
			prepare: (cipp) => {
				one.prepare?.(cipp);
				const [staff] = cipp.directory.managedTenant(FABRIKAM)?.groups ?? [];
				if (staff) cipp.directory.findUser('john.smith@fabrikam.com').groups.push(staff);
			},
		},
		CONTINUE,
	);

	expect(failedItems(result)[0]?.error).toMatchObject({
		outcome: 'unknown',
		users: [
			{ userEmail: 'jane.doe@fabrikam.com', outcome: 'unknown' },
			{
				userEmail: 'boss@fabrikam.com',
				outcome: 'failed',
				message: 'Insufficient privileges to complete the operation.',
			},
			{ userEmail: 'john.smith@fabrikam.com', outcome: 'unchanged' },
		],
	});
	expect(test.cipp.requestsTo('ExecGroupMembers')).toHaveLength(1);
});

it('a new name of a group leaves its description and alias as they are', async () => {
	const one = known('group.update');
	const { error } = await test.runCase({
		...one,
		parameters: { ...one.parameters, updateFields: { groupName: 'Another name' } },
	});

	expect(error).toBeUndefined();
	expect(test.cipp.requestsTo('EditGroup').map(({ body }) => body)).toEqual([
		expect.objectContaining({
			displayName: 'Another name',
			description: 'About Marketing',
			mailNickname: 'Marketing',
		}),
		expect.objectContaining({ description: 'About Staff List', mailNickname: 'Staff List' }),
		expect.objectContaining({ description: 'About Board', mailNickname: 'board' }),
	]);
});

// The look-up of the tenant must not make another item of it, which the second try would send again.
it.each([
	['license.changeCspSubscription', 'ExecCSPLicense'],
	['group.create', 'AddGroup'],
	['jitAdmin.grant', 'ExecJITAdmin'],
])('%s is sent once for a tenant by its ID, when n8n tries again', async (name, endpoint) => {
	const one = known(name);
	test.failSecond({ ...one, failure: { ...one.failure, times: 1 } });
	const items = one.items.map((item, index) =>
		index === 0 ? { ...item, tenant: '0f000000-0000-4000-8000-000000000001' } : item,
	);
	const retry = { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 };
	const { error } = await test.runCase({ ...one, items }, retry);

	expect(error).toBeUndefined();
	const sent = test.cipp.requestsTo(endpoint).map(({ body }) => JSON.stringify(body));
	expect(sent.filter((body) => body.includes('contoso.com'))).toHaveLength(1);
});
