import { change } from '../../forms/change';
import { orNothing } from '../../forms/wire';
import { USER_LOOK_UP } from '../../identity/userLookUp';
import { tenantOf, tenantWith } from '../../nouns/tenant/target';
import { PLANNED_TASK_READ } from '../../scheduler/queries/plannedTask';
import { lookUpAll } from '../../nouns/user/lookUpAll';
import { GROUP_READ_BACK } from '../../nouns/group/readBack';
import { grantOutput, judgeGrant } from './grant/answer';
import { checkGrant, expireAction, startOf } from './grant/check';
import { OPTIONS, PARTS } from './grant/fields';
import { nameOfGrant, type Grant } from './grant/grant';
import { confirmGrant, heldBefore } from './grant/proof';

/**
 * Gives admin rights for a time (`Invoke-ExecJITAdmin`). The function says that it gave roles which
 * Microsoft refused, and throws away what the scheduler says to the task that ends them: both are
 * read back. Roles as bare texts are ignored there, so they go out as objects.
 */
export const grantJitAdmin = change(
	tenantWith<Grant>(({ user, ...params }) => user?.entered ?? nameOfGrant(params as Grant)),
	{
		name: 'Grant',
		value: 'grant',
		action: 'Grant admin rights temporarily',
		description: 'Give a user roles or groups for a time, from now on. CIPP cannot begin later.',
		endpoint: 'ExecJITAdmin',
		right: 'Identity.Role.ReadWrite',
		sends: {
			tenantFilter: tenantOf,
			userAction: ({ account }) => account,
			'existingUser.value': ({ user }) => user?.id,
			FirstName: ({ firstName }) => firstName || undefined,
			LastName: ({ lastName }) => lastName || undefined,
			Username: ({ username }) => username || undefined,
			'Domain.value': ({ domain }) => domain || undefined,
			'usageLocation.value': ({ usageLocation }) => usageLocation.toUpperCase() || undefined,
			'AdminRoles[].value': ({ roles }) => orNothing(roles),
			'GroupMemberships[].value': ({ groups }) => orNothing(groups),
			StartDate: startOf,
			EndDate: ({ expiresAt }) => expiresAt,
			'ExpireAction.value': expireAction,
			reason: ({ reason }) => reason,
			UseTAP: ({ useTap }) => useTap,
			tapLifetimeInMinutes: ({ tapMinutes }) => tapMinutes || undefined,
			'PostExecution[].value': ({ notify }) => orNothing(notify),
		},
		parts: PARTS,
		options: OPTIONS,
		check: checkGrant,
		reads: [USER_LOOK_UP, PLANNED_TASK_READ, GROUP_READ_BACK],
		prepare: async (params: Grant, context) => {
			if (!params.user) return [];
			const why = await lookUpAll(params.tenant, [params.user], 'both', context);
			if (why.length > 0) return why;
			params.heldWarning = await heldBefore(context, params);
			return [];
		},
		givesSecret: ({ account, useTap }) => account === 'create' || useTap,
		alsoAbout: (params: Grant) => ({
			userEmail: nameOfGrant(params),
			...(params.user?.id && { userId: params.user.id }),
			roles: params.roles,
			groups: params.groups,
			onExpiry: expireAction(params),
		}),
		judge: judgeGrant,
		output: grantOutput,
		confirm: confirmGrant,
	},
);
