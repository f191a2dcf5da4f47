import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { choiceField, readChoice } from '../../fields/choice';
import { addressOf, nameOf } from '../../identity/userReference';
import { answerRows } from '../../transport/answers';
import type { CippClient } from '../../transport/client';
import { CippFailure } from '../../transport/failure';
import type { UserParams } from './ofUser';
import { changeOfUser } from './ofUser';

interface PerUserMfa {
	state: string;
}

const STATE = {
	name: 'state',
	displayName: 'State',
	description: 'The state of per-user MFA',
	options: [
		{ name: 'Disabled', value: 'disabled', description: 'Per-user MFA does not ask the user' },
		{ name: 'Enabled', value: 'enabled', description: 'The user is asked to register' },
		{ name: 'Enforced', value: 'enforced', description: 'The user must use MFA' },
	],
};

/** Microsoft shows a change after a moment: how long to wait before each look, in milliseconds. */
const LOOKS_AFTER_MS = [0, 1000, 3000];

/**
 * Sets the per-user MFA of a user (`Invoke-ExecPerUserMFA`). CIPP does not look at Microsoft's answer
 * to this change and reports success even when it was refused, so the state is read back.
 */
export const setPerUserMfa = changeOfUser<PerUserMfa>({
	name: 'Set Per-User MFA',
	value: 'setPerUserMfa',
	action: 'Set per user MFA of user',
	description:
		'Enable, enforce or disable per-user MFA. Conditional access and security defaults do not depend on it.',
	userDescription: 'The user whose per-user MFA is set',
	need: 'both',
	fields: [choiceField(STATE)],
	readMore: (item) => ({ state: readChoice(item, STATE) }),
	endpoints: [
		{
			endpoint: 'ExecPerUserMFA',
			method: 'POST',
			right: 'Identity.User.ReadWrite',
			body: ['tenantFilter', 'userPrincipalName', 'userId', 'State.value'],
		},
	],
	request: ({ tenant, user, state }) => ({
		method: 'POST',
		endpoint: 'ExecPerUserMFA',
		body: {
			tenantFilter: tenant,
			// Ordinary users are found by their name only, guests by their ID only.
			userPrincipalName: nameOf(user),
			userId: addressOf(user),
			State: { label: state, value: state },
		},
	}),
	confirm: readBack,
});

async function readBack(
	{ client, patience }: OperationContext,
	params: UserParams & PerUserMfa,
): Promise<IDataObject> {
	let seen = '';
	for (const pause of LOOKS_AFTER_MS) {
		if (pause > 0) await patience.pause(pause);
		try {
			seen = await currentState(client, params);
		} catch {
			// The change was made as far as CIPP says; only the look at it was not possible.
			return {
				confirmed: false,
				warnings: [
					'CIPP reported success, but the state could not be read back to make sure of it.',
				],
			};
		}
		if (seen === params.state) return { state: seen, confirmed: true };
	}
	throw new CippFailure(
		`CIPP reported success, but the per-user MFA of ${nameOf(params.user)} is ${seen || 'not set'}`,
		{
			outcome: 'unknown',
			description: `Microsoft may have refused the change to ${params.state}, or may need longer to show it. Look at the user before you run it again.`,
		},
	);
}

async function currentState(client: CippClient, { tenant, user }: UserParams): Promise<string> {
	const answer = await client.send({
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: tenant,
			Endpoint: 'users',
			$filter: `id eq '${addressOf(user)}'`,
			$select: 'id,perUserMfaState',
		},
	});
	return String(answerRows(answer)[0]?.perUserMfaState ?? '').toLowerCase();
}
