import { goneById, requireId } from './errors';
import { simpleStep } from './simpleStep';

/** Remove-CIPPUserTeamsPhoneDIDs: frees the Teams phone numbers, and adds a summary. */
export const removeTeamsPhoneNumbers = simpleStep({
	option: 'RemoveTeamsPhoneDID',
	title: 'Remove Teams phone numbers',
	cmdlet: 'Remove-CIPPUserTeamsPhoneDIDs',
	since: 8_02_00,
	does({ user, username, tenant, state }) {
		requireId(user);
		if (tenant.lacks.includes('phoneNumbers')) return 'No Teams Phone DIDs found in tenant';
		const numbers = user.phoneNumbers.splice(0);
		if (numbers.length === 0) {
			return `No Teams Phone DIDs found assigned to user: '${username}' - '${user.id}'`;
		}
		// Before 10.3 the answer 202 counted as a failure, although the number was gone.
		if (state.profile.rank < 10_03_00) return toldAsFailed(numbers, username, user.id);
		return [
			...numbers.map(
				(number) =>
					`Successfully removed Teams Phone DID: '${number}' from: '${username}' - '${user.id}'`,
			),
			`Completed processing ${numbers.length} DIDs for user '${username}': ${numbers.length} successful, 0 failed`,
		];
	},
	fails: ({ user, username }, error) =>
		`Failed to process Teams Phone DIDs removal for: '${username}' - '${user.id}'. Error: ${error}`,
	userGone: goneById,
});

function toldAsFailed(numbers: string[], username: string, id: string): string[] {
	return [
		...numbers.map(
			(number) =>
				`Failed to remove Teams Phone DID: '${number}' from: '${username}' - '${id}'. Error: HTTP Status: 202`,
		),
		`Completed processing ${numbers.length} DIDs for user '${username}': 0 successful, ${numbers.length} failed`,
	];
}
