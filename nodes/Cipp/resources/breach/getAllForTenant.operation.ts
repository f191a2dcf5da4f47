import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { toggle } from '../../forms/parts';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

const rowsOf = (body: unknown) => (Array.isArray(body) ? (body as IDataObject[]) : undefined);

/** Takes out the passwords, which the service publishes in part or in full. */
function withoutPasswords(body: unknown): unknown {
	return rowsOf(body)?.map(({ password, ...row }) => ({
		...row,
		hasPassword: Boolean(password),
	}));
}

const found = list(
	oneOrAllTenants('Whether to list what the last searches of all tenants found, instead of one'),
	{
		name: 'Get Many for Tenant',
		value: 'getAllForTenant',
		action: 'Get many breaches for tenant',
		description:
			'Get the addresses that the last search found in breaches. An empty list may mean that none ran.',
		options: {
			includePasswords: toggle({
				name: 'includePasswords',
				displayName: 'Include Passwords',
				description:
					'Whether to give the passwords that were published, which n8n then stores in plain text',
			}),
		},
		endpoint: 'ListBreachesTenant',
		right: 'CIPP.Core.Read',
		// CIPP keeps them under the default domain.
		sends: { tenantFilter: tenantOrAll },
		rowsIn: (body, { includePasswords }) =>
			includePasswords ? body : (withoutPasswords(body) ?? body),
		rowHas: ['email'],
		columns: ({ includePasswords }) => ({
			email: 'email',
			domain: 'clientDomain',
			sources: ({ sources }) => [sources ?? []].flat(),
			breaches: ({ breaches }) =>
				([breaches].flat() as Array<IDataObject | null | undefined>).flatMap(
					(one) => one?.Name ?? [],
				),
			...(includePasswords ? { password: 'password' } : { hasPassword: 'hasPassword' }),
		}),
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	},
);

/** Lists what searches for breaches found (`Invoke-ListBreachesTenant`). */
export const getAllForTenant = {
	...found,
	givesSecret: ({ includePasswords }: { includePasswords: boolean }) => includePasswords,
};
