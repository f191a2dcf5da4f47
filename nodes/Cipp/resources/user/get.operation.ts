import { toggle } from '../../forms/parts';
import { single } from '../../forms/single';
import { tenantOf } from '../../nouns/tenant/target';
import { address, user } from '../../nouns/user/target';
import { isoDate } from '../../output/isoDate';
import { USER_COLUMNS } from './userColumns';

const LAST_SIGN_IN_COLUMNS = {
	lastSignInDateTime: 'LastSigninDate',
	lastSignInApplication: 'LastSigninApplication',
	lastSignInResult: 'LastSigninResult',
};

/** Reads one user (`Invoke-ListUsers` with `UserID`); CIPP answers with a list of one. */
export const getUser = single(user('address'), {
	name: 'Get',
	value: 'get',
	action: 'Get user',
	description: 'Get a single user',
	options: {
		lastSignIn: toggle({
			displayName: 'Include Last Sign-In',
			name: 'includeLastSignIn',
			default: true,
			description:
				'Whether to look for the last sign-in of the past week in the audit log, which is slow',
		}),
	},
	endpoint: 'ListUsers',
	right: 'Identity.User.Read',
	sends: {
		tenantFilter: tenantOf,
		UserID: address,
		// Left out when it is off: CIPP takes even the text "false" for a yes.
		IncludeLogonDetails: ({ lastSignIn }) => lastSignIn || undefined,
	},
	rowHas: ['id'],
	made: (row, { lastSignIn }) => ({
		...row,
		...(lastSignIn && {
			LastSigninDate: isoDate(row.LastSigninDate),
			LastSigninApplication: presentParts(row.LastSigninApplication),
		}),
	}),
	columnsAlone: true,
	columns: ({ lastSignIn }) => ({ ...USER_COLUMNS, ...(lastSignIn && LAST_SIGN_IN_COLUMNS) }),
	advice: 'Check the tenant and the user.',
});

/**
 * CIPP joins workload and application, of which some may be empty: " - " when the audit log holds no
 * sign-in.
 *
 * @returns the parts that hold something; null when none does
 */
function presentParts(value: unknown): string | null {
	const parts = String(value ?? '').split(/(?:^|\s)-(?=\s|$)/);
	return (
		parts
			.map((part) => part.trim())
			.filter(Boolean)
			.join(' - ') || null
	);
}
