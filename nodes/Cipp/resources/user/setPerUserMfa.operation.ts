import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { change } from '../../forms/change';
import { choice } from '../../forms/parts';
import { tenantOf } from '../../nouns/tenant/target';
import type { UserParams } from '../../nouns/user/target';
import { address, upn, user } from '../../nouns/user/target';
import { answerRows } from '../../transport/answers';
import type { CippClient } from '../../transport/client';
import { CippFailure } from '../../transport/failure';

/** Microsoft shows a change after a moment: how long to wait before each look, in milliseconds. */
const LOOKS_AFTER_MS = [0, 1000, 3000];

/**
 * Sets the per-user MFA of a user (`Invoke-ExecPerUserMFA`). CIPP does not look at Microsoft's answer
 * to this change and reports success even when it was refused, so the state is read back.
 */
export const setPerUserMfa = change(user('both'), {
	name: 'Set Per-User MFA',
	value: 'setPerUserMfa',
	action: 'Set per user MFA of user',
	description:
		'Enable, enforce or disable per-user MFA. Conditional access and security defaults do not depend on it.',
	parts: {
		state: choice({
			name: 'state',
			displayName: 'State',
			description: 'The state of per-user MFA',
			options: [
				{ name: 'Disabled', value: 'disabled', description: 'Per-user MFA does not ask the user' },
				{ name: 'Enabled', value: 'enabled', description: 'The user is asked to register' },
				{ name: 'Enforced', value: 'enforced', description: 'The user must use MFA' },
			],
		}),
	},
	endpoint: 'ExecPerUserMFA',
	right: 'Identity.User.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		// Ordinary users are found by their name only, guests by their ID only.
		userPrincipalName: upn,
		userId: address,
		'State.value': ({ state }) => state,
	},
	labels: { State: ({ state }) => state },
	confirm: readBack,
});

async function readBack(
	{ client, patience }: OperationContext,
	params: UserParams & { state: string },
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
		`CIPP reported success, but the per-user MFA of ${upn(params)} is ${seen || 'not set'}`,
		{
			outcome: 'unknown',
			description: `Microsoft may have refused the change to ${params.state}, or may need longer to show it. Look at the user before you run it again.`,
		},
	);
}

async function currentState(client: CippClient, params: UserParams): Promise<string> {
	const answer = await client.send({
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: params.tenant,
			Endpoint: 'users',
			$filter: `id eq '${address(params)}'`,
			$select: 'id,perUserMfaState',
		},
	});
	return String(answerRows(answer)[0]?.perUserMfaState ?? '').toLowerCase();
}
