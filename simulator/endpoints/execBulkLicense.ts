import type { SimUser } from '../directory/types';
import { ok } from '../http/answer';
import { member } from '../powershell/members';
import { textOf } from '../powershell/text';
import { isTruthy } from '../powershell/truth';
import type { SimulatorState } from '../state';
import { tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/**
 * Invoke-ExecBulkLicense: adds, removes or replaces licences for one user after the other. A tenant
 * that is not found has no users.
 */
export const execBulkLicense: Endpoint = {
	name: 'ExecBulkLicense',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const requests = Array.isArray(call.body) ? (call.body as unknown[]) : [call.body];
		return ok({ Results: requests.map((request) => change(request, state)) });
	},
};

function change(request: unknown, state: SimulatorState): string {
	const name = textOf(member(request, 'tenantFilter'));
	const tenant = tenantNamed(state, name);
	const [id = ''] = [member(request, 'userIds')].flat().map(textOf);
	if (id === '') return `No valid user ID found in request for tenant ${name}`;
	const user = tenant.users.find((candidate) => candidate.id === id.toLowerCase());
	if (!user) return `User ${id} not found in tenant ${name}`;
	const held = user.assignedLicenses.map(({ skuId }) => skuId);
	const operation = textOf(member(request, 'LicenseOperation')).toLowerCase();
	const added = operation === 'remove' ? [] : values(request, 'Licenses');
	const removed = removedLicenses(request, operation, held);
	if (added.length === 0 && removed.length === 0) {
		return `No license changes needed for user ${user.userPrincipalName}`;
	}
	return assign(user, added, removed);
}

function removedLicenses(request: unknown, operation: string, held: string[]): string[] {
	if (operation === 'add') return [];
	const isReplace = operation === 'replace';
	const all = isTruthy(member(request, isReplace ? 'ReplaceAllLicenses' : 'RemoveAllLicenses'));
	if (all) return held;
	const named = values(request, isReplace ? 'LicensesToReplace' : 'LicensesToRemove');
	return named.filter((skuId) => held.includes(skuId));
}

function assign(user: SimUser, added: string[], removed: string[]): string {
	if (user.profile?.refusesLicenses === true) {
		return `Failed to assign licenses for user ${user.userPrincipalName}: Subscription with SKU ${added[0] ?? ''} does not have any available licenses.`;
	}
	const kept = user.assignedLicenses.filter(({ skuId }) => !removed.includes(skuId));
	const fresh = added.filter((skuId) => !kept.some((license) => license.skuId === skuId));
	user.assignedLicenses = [...kept, ...fresh.map((skuId) => ({ skuId, disabledPlans: [] }))];
	return `Successfully set licenses for ${user.userPrincipalName}. It may take 2–5 minutes before the changes become visible.`;
}

/** What is read as `.value` of the entries; bare texts have none. */
function values(request: unknown, name: string): string[] {
	return [member(member(request, name), 'value')]
		.flat()
		.filter((value): value is string => typeof value === 'string');
}
