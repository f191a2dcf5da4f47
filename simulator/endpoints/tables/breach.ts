import { kept } from '../../directory/kept';
import { ok } from '../../http/answer';
import { textOf } from '../../powershell/text';
import { calledTenant } from '../../tenants';
import type { Endpoint } from '../endpoint';
import { rowsOfTenants } from './tenants';

/** What the last search of a tenant found; nothing before one ran. */
export const foundIn = kept<object[]>(() => []);

const ADOBE = {
	Name: 'Adobe',
	Title: 'Adobe',
	Domain: 'adobe.com',
	BreachDate: '2013-10-04',
	DataClasses: ['Email addresses'],
	IsVerified: true,
};

/** Invoke-ExecBreachSearch: says the same for a tenant that CIPP does not find. */
const execBreachSearch: Endpoint = {
	name: 'ExecBreachSearch',
	right: 'CIPP.Core.Read',
	handle(call, state) {
		const name = textOf(call.bodyMember('tenantFilter'));
		const tenant = calledTenant(state, name);
		if (!tenant.nowhere) {
			foundIn(tenant).splice(0, 1, {
				email: `anna@${tenant.defaultDomainName}`,
				password: 'p***',
				sources: ['Adobe'],
				breaches: [{ Name: 'Adobe' }],
				clientDomain: tenant.defaultDomainName,
			});
		}
		return ok({
			Results: `Executing Search for ${name}. This may take up to 24 hours to complete.`,
		});
	},
};

/** Breaches. */
export const breachEndpoints: Endpoint[] = [
	execBreachSearch,
	{
		name: 'ListBreachesAccount',
		right: 'CIPP.Core.Read',
		anyTenant: true,
		handle: () => ok([ADOBE]),
	},
	rowsOfTenants('ListBreachesTenant', 'CIPP.Core.Read', (tenant) => foundIn(tenant)),
];
