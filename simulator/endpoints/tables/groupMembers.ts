import type { SimGroup, SimTenant, SimUser } from '../../directory/types';
import { groupAt } from '../../graph/resources';
import { ok } from '../../http/answer';
import { textOf } from '../../powershell/text';
import type { Endpoint } from '../endpoint';
import { tenantOfBody } from './tenants';

interface Action {
	list: 'members' | 'owners';
	adds: boolean;
}

const ACTIONS: Record<string, Action> = {
	addMember: { list: 'members', adds: true },
	removeMember: { list: 'members', adds: false },
	addOwner: { list: 'owners', adds: true },
	removeOwner: { list: 'owners', adds: false },
};

/**
 * Invoke-ExecGroupMembers: the whole is a success as soon as one worked, and names members by their
 * display names, owners by their user principal names.
 */
export const changeGroupMembers: Endpoint = {
	name: 'ExecGroupMembers',
	right: 'Identity.Group.ReadWrite',
	handle(call, state) {
		const tenant = tenantOfBody(call, state);
		const action = ACTIONS[textOf(call.bodyMember('action'))];
		const keys = [call.bodyMember('users') ?? []].flat().map(textOf).filter(Boolean);
		if (!action || keys.length === 0) {
			return { status: 400, json: { Results: 'Required parameters: action, groupId, users' } };
		}
		const group = groupAt(tenant, textOf(call.bodyMember('groupId')));
		const done: string[] = [];
		const failed: string[] = [];
		for (const key of keys) {
			const user = state.directory.user(tenant, key);
			const problem = user ? changed(user, group, tenant, action) : 'directory object not found';
			const label = (action.list === 'owners' ? user?.userPrincipalName : user?.displayName) ?? key;
			if (problem) failed.push(`${label} (${problem})`);
			else done.push(label);
		}
		const verb = action.adds ? 'add' : 'remove';
		const past = action.adds ? 'added' : 'removed';
		const preposition = action.adds ? 'to' : 'from';
		const owner = action.list === 'owners' ? 'owner ' : '';
		const failure = failed.length > 0 ? `Failed to ${verb} ${failed.join('; ')}.` : '';
		if (done.length === 0) {
			const text = `Failed to ${verb} ${owner}${keys.join(', ')} ${preposition} group ${group.displayName} - ${failure}`;
			return { status: 500, json: { Results: text } };
		}
		const success = `Successfully ${past} ${owner}${done.join(', ')} ${preposition} group ${group.displayName}.`;
		return ok({ Results: [success, failure].filter(Boolean).join(' ') });
	},
};

function changed(
	user: SimUser,
	group: SimGroup,
	tenant: SimTenant,
	{ list, adds }: Action,
): string | undefined {
	const owners = (group.owners ??= []);
	const isThere =
		list === 'owners' ? owners.includes(user.id) : user.groups.some(({ id }) => id === group.id);
	if (isThere && adds)
		return `This user is already ${list === 'owners' ? 'an owner' : 'a member'} of this group.`;
	if (!isThere && !adds) return 'Resource does not exist.';
	if (list === 'owners') {
		group.owners = adds ? [...owners, user.id] : owners.filter((id) => id !== user.id);
	} else if (adds) user.groups.push(group);
	else {
		// A group whose last member goes is still a group.
		if (!tenant.groups?.includes(group)) (tenant.groups ??= []).push(group);
		user.groups = user.groups.filter(({ id }) => id !== group.id);
	}
	return undefined;
}
