import type { Simulator } from '../../../simulator';
import type { OperationCase } from '../operationCase';
import { get, ID, NAMES, post } from '../operationCase';

/** The users of the cases after they were deleted. */
const GONE = [
	{ tenant: 'contoso.com', id: ID.jane, name: NAMES.jane, displayName: 'Jane Doe' },
	{ tenant: 'fabrikam.com', id: ID.john, name: NAMES.john, displayName: 'John Smith' },
	{ tenant: 'northwind.example', id: ID.mike, name: NAMES.mike, displayName: 'Mike North' },
];

/** Deletes the three users. */
export function deleteThem({ directory }: Simulator): void {
	for (const { tenant, id } of GONE) {
		const home = directory.tenant(tenant);
		const user = home && directory.user(home, id);
		if (home && user) directory.deleteUser(home, user);
	}
}

/** The case of an operation about something deleted: both endpoints read the same body. */
function deletedItemCase(
	operation: string,
	parameter: string,
	endpoint: string,
	done: { message: string; output: Record<string, boolean> },
	failure: OperationCase['failure'],
): OperationCase {
	return {
		operation,
		parameters: { [parameter]: '={{ $json.id }}' },
		items: GONE.map(({ tenant, id }) => ({ tenant, id })),
		prepare: deleteThem,
		requests: GONE.flatMap(({ tenant, id, name, displayName }) => [
			get('ListGraphRequest', {
				tenantFilter: tenant,
				Endpoint: `directory/deletedItems/${id}`,
			}),
			post(endpoint, { tenantFilter: tenant, ID: id, userPrincipalName: name, displayName }),
		]),
		outputs: GONE.map(({ tenant, id, name, displayName }) => [
			{
				...done.output,
				message: `${done.message} '${id}' User Principal Name: '${name}' Display Name: '${displayName}'`,
				tenantDomain: tenant,
				id,
				type: 'User',
				displayName,
				userEmail: name,
			},
		]),
		failure,
	};
}

/** Invoke-ExecRestoreDeleted.ps1. */
export const restoreDeletedUser = deletedItemCase(
	'restoreDeletedUser',
	'deletedUserId',
	'ExecRestoreDeleted',
	{ message: 'Successfully restored deleted item with ID:', output: { success: true } },
	{
		endpoint: 'ExecRestoreDeleted',
		answer: {
			status: 500,
			json: { Results: "Failed to restore deleted item with ID: 'x' Error: Name is taken" },
		},
		message: /^Failed to restore deleted item with ID: 'x'/,
		outcome: 'refused',
	},
);

/** The same function for any kind of item. */
export const restoreDeletedItem: OperationCase = {
	...restoreDeletedUser,
	operation: 'restoreDeletedItem',
	parameters: { deletedItemId: '={{ $json.id }}' },
};

/** Invoke-RemoveDeletedObject.ps1. */
export const deletePermanently = deletedItemCase(
	'deletePermanently',
	'deletedItemId',
	'RemoveDeletedObject',
	{
		message: 'Successfully permanently deleted item with ID:',
		output: { deleted: true, permanently: true },
	},
	{
		endpoint: 'RemoveDeletedObject',
		answer: {
			status: 500,
			json: { Results: 'Failed to permanently delete item with ID: x Error: Not allowed' },
		},
		message: /^Failed to permanently delete item with ID: x/,
		outcome: 'refused',
	},
);

/** Invoke-ListDeletedItems.ps1 reads tenantFilter of the query and gives all types. */
export const getAllDeletedItems: OperationCase = {
	operation: 'getAllDeletedItems',
	items: GONE.map(({ tenant }) => ({ tenant })),
	prepare: deleteThem,
	requests: GONE.map(({ tenant }) => get('ListDeletedItems', { tenantFilter: tenant })),
	outputs: GONE.map(({ id, name, displayName }) => [
		{
			id,
			displayName,
			userPrincipalName: name,
			mail: name,
			type: 'User',
			deletedDateTime: '2026-08-01T09:00:00Z',
		},
	]),
	failure: {
		endpoint: 'ListDeletedItems',
		answer: { status: 500, text: 'The tenant could not be reached' },
		message: /The tenant could not be reached/,
		outcome: 'refused',
	},
};
