import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Simulator } from '../../simulator';
import type { SimGroup, SimUser } from '../../simulator/directory/types';
import type { CippTest, TestRun } from '../support/cipp';
import { freshCipp, JANE, JOHN, MIKE, taskIdOf, USERS, waitingWith } from '../waiting/waiting';

/** Three leavers of three tenants, each with somebody who is to be the manager. */
export const LEAVERS: IDataObject[] = [
	{ tenant: 'contoso.com', upn: JANE, manager: 'manager@contoso.com' },
	{ tenant: 'fabrikam.com', upn: JOHN, manager: 'boss@fabrikam.com' },
	{ tenant: 'northwind.example', upn: MIKE, manager: 'zoe.zimmer@northwind.example' },
];

/** A group under one name in each tenant, with an ID of its own. */
export const BLOCKED = 'Blocked Users';

/** A group that gives a licence, of one tenant. */
export const LICENCE_GROUP = 'Leavers with a License';

/** Puts the groups into every tenant, without members. The leavers are in groups that can be left. */
export function addGroups(cipp: Simulator): void {
	const { directory } = cipp;
	for (const user of USERS) {
		const account = userOf(cipp, user);
		account.groups = [
			{
				id: `5a1e5000-0000-4000-8000-${account.id.slice(-12)}`,
				displayName: 'Sales',
				kind: 'security',
			},
		];
	}
	directory.tenants.forEach((tenant, place) => {
		const group = (end: string, displayName: string, more: Partial<SimGroup> = {}): SimGroup => ({
			id: `b10c0000-0000-4000-8000-00000000${place}${end}`,
			displayName,
			kind: 'security',
			...more,
		});
		(tenant.groups ??= []).push(
			group('001', BLOCKED),
			group('002', LICENCE_GROUP, { assignedLicenses: ['05e9a617-0261-4cee-bb44-138d3ef5d965'] }),
			group('003', 'Everybody by Rule', { dynamic: true }),
			group('004', 'Left by Mail', { kind: 'distributionList', mail: 'left@example.com' }),
		);
	});
}

/** Gives each test of a file a CIPP of its own, with the groups. */
export function freshCippWithGroups(): () => CippTest {
	const cipp = freshCipp();
	beforeEach(() => addGroups(cipp().cipp));
	return cipp;
}

/**
 * Gives each test of a file a CIPP of its own, in which the offboardings of the three leavers are
 * planned.
 *
 * @param afterLeaving what is to change after them
 */
export function freshCippWithPlans(
	afterLeaving: IDataObject,
	more: INodeParameters,
): () => CippTest {
	const cipp = freshCippWithGroups();
	beforeEach(async () => {
		const parameters = leavingWith(afterLeaving, { waitForCompletion: false, ...more });
		await cipp().run({ items: LEAVERS, parameters });
	});
	return cipp;
}

/** A run of an operation of Offboarding for the last tasks of these users. */
export function onTasksOf({ cipp }: CippTest, operation: string, users: string[]): TestRun {
	return {
		items: users.map((user) => ({ id: taskIdOf(cipp, user) })),
		parameters: {
			resource: 'offboarding',
			operation,
			taskId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
		},
	};
}

/** Parameters of Offboard User with changes after it. */
export function leavingWith(
	afterLeaving: IDataObject,
	more: INodeParameters = {},
): INodeParameters {
	return {
		...waitingWith({ verify: true }),
		RemoveGroups: true,
		moreFields: true,
		afterLeaving: afterLeaving as INodeParameters,
		...more,
	};
}

/** The collection entry of groups by their names. */
export function groupsNamed(...names: string[]): IDataObject {
	return {
		entry: names.map((value) => ({ group: { __rl: true, mode: 'name', value } })),
	};
}

/** @returns the bodies of the requests to an endpoint, in order of arrival */
export function bodiesTo(cipp: Simulator, endpoint: string): IDataObject[] {
	return cipp.requestsTo(endpoint).map(({ body }) => body as IDataObject);
}

/** @returns a user of any tenant */
export function userOf({ directory }: Simulator, name: string): SimUser {
	for (const tenant of directory.tenants) {
		const user = directory.user(tenant, name);
		if (user) return user;
	}
	throw new Error(`No user ${name}`);
}
