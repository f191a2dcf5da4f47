import { change } from '../../forms/change';
import { pickedId } from '../../forms/parts';
import { tenantOf } from '../../nouns/tenant/target';
import { address, user } from '../../nouns/user/target';
import { failureOf } from '../../output/changeFailure';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';

const PARTIAL = /^Successfully removed .*However, failed to remove/i;

/** Removes the registered sign-in methods of a user (`Invoke-ExecResetMFA`). */
export const resetMfa = change(user('checked'), {
	name: 'Reset MFA Methods',
	value: 'resetMfa',
	action: 'Reset MFA methods of user',
	description: 'Remove the registered MFA methods of a user: all of them, or a single one',
	parts: {
		methodId: pickedId({
			displayName: 'Method',
			name: 'methodId',
			description: 'The only method to remove. All methods are removed when this is empty.',
			search: 'searchAuthenticationMethods',
			example: '3179e48a-750b-4051-897c-87b9720928f7',
			required: false,
		}),
	},
	endpoint: 'ExecResetMFA',
	right: 'Identity.User.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		ID: address,
		MethodId: ({ methodId }) => methodId || undefined,
	},
	judge: (lines, { methodId }) => failureOf(lines) ?? unknownMethod(lines, methodId),
	explain: (failure) =>
		failure.results.some((text) => PARTIAL.test(text))
			? new CippFailure(failure.results.join(' '), {
					...failure,
					outcome: 'unknown',
					description:
						'Some methods are removed and others are not. Look at the authentication methods of the user, and run it again for the rest.',
				})
			: undefined,
});

/** Without a method to remove, nothing to do is a success; a method that is not there is none. */
function unknownMethod(lines: ResultLine[], methodId: string): CippFailure | undefined {
	const missing = lines.find(({ text }) => /^No removable MFA method with id\b/i.test(text));
	if (!methodId || !missing) return undefined;
	return new CippFailure(missing.text, {
		outcome: 'refused',
		results: [missing.text],
		description: 'Choose one of the methods that the user has in “Method”.',
	});
}
