import { newMailbox, newUser } from './newUser';
import type { SimTenant, SimUser } from './types';

/**
 * What CIPP works in when it does not find the tenant: its calls to Microsoft end in an error that
 * stops nothing and give nothing back. So reads find nothing, and what is written here is lost.
 *
 * @param name the tenant as it was asked for
 * @returns a tenant that nobody keeps
 */
export function nowhere(name: string): SimTenant {
	return {
		customerId: '',
		defaultDomainName: name,
		initialDomainName: name,
		otherDomains: [],
		displayName: '',
		excluded: false,
		graphErrorCount: 0,
		lacks: ['sharePoint'],
		users: [],
		deletedUsers: [],
		nowhere: true,
	};
}

/**
 * The user of a call that reaches nobody: without id and display name. Changes to it are lost.
 *
 * @param key the user as it was asked for
 */
export function nobody(key: string): SimUser {
	return newUser(
		{
			id: '',
			userPrincipalName: key,
			displayName: '',
			// An answer without a value is not taken for a cleared one.
			onPremisesImmutableId: 'unknown',
			mailbox: newMailbox(),
			oneDrive: null,
		},
		'',
	);
}
