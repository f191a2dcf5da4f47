import { ok } from '../http/answer';
import { attempt, graphUserNamed, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

const POLICY_DEFAULT_MINUTES = 60;

/** Invoke-ExecCreateTAP: a temporary access pass, in clear text. */
export const execCreateTap: Endpoint = {
	name: 'ExecCreateTAP',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const id = call.either('ID') ?? '';
		const tenantName = call.either('tenantFilter');
		if (tenantNamed(state, tenantName).nowhere) return ok({ Results: emptyPass(id) });
		return attempt(
			() => {
				const user = graphUserNamed(state, tenantName, id);
				const lifetime = Number(call.either('lifetimeInMinutes') ?? POLICY_DEFAULT_MINUTES);
				const once = call.either('isUsableOnce')?.toLowerCase() === 'true';
				const start = call.either('startDateTime');
				const pass = `TAP${Math.floor(state.random() * 2 ** 40).toString(36)}`;
				const startsAt = start === undefined ? state.clock.now() : Number(start) * 1000;
				const startDateTime = new Date(startsAt).toISOString();
				state.secrets.push({
					user: user.userPrincipalName,
					password: pass,
					secret: pass,
					at: state.clock.now(),
				});
				return [
					{
						resultText: `The TAP for ${id} is ${pass} - This TAP is usable for the next ${lifetime} minutes${startText(start)}${once ? ' (one-time use only)' : ''}`,
						userId: id,
						copyField: pass,
						temporaryAccessPass: pass,
						lifetimeInMinutes: lifetime,
						startDateTime,
						isUsableOnce: once,
						state: 'success',
					},
					{ resultText: `User ID: ${id}`, copyField: id, state: 'success' },
				];
			},
			500,
			(error) => `Failed to create Temporary Access Pass (TAP) for ${id}: ${error}`,
		);
	},
};

/** What is said of a pass that nobody made, because the tenant was not found. */
function emptyPass(id: string): unknown[] {
	return [
		{
			resultText: `The TAP for ${id} is  - This TAP is usable for the next  minutes`,
			userId: id,
			copyField: null,
			temporaryAccessPass: null,
			lifetimeInMinutes: null,
			startDateTime: null,
			isUsableOnce: null,
			state: 'success',
		},
		{ resultText: `User ID: ${id}`, copyField: id, state: 'success' },
	];
}

/** When a pass starts, as a sentence says it; nothing for one that starts at once. */
function startText(start: string | undefined): string {
	if (start === undefined) return '';
	const moment = new Date(Number(start) * 1000).toISOString();
	return ` starting at ${moment.slice(0, 19).replace('T', ' ')} UTC`;
}
