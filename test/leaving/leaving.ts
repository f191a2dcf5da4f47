import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Simulator } from '../../simulator';
import type { SimGroup, SimUser } from '../../simulator/directory/types';
import { JANE, JOHN, MIKE, waitingWith } from '../waiting/waiting';

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
	for (const user of [JANE, JOHN, MIKE]) {
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
