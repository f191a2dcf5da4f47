import { change } from '../../forms/change';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import { messageOf } from '../../forms/changeOperation';
import { failureOf } from '../../output/changeFailure';

/**
 * Searches breaches for the addresses of a tenant (`Invoke-ExecBreachSearch`). Under the customer ID,
 * CIPP would store what it finds where nobody finds it.
 */
export const searchBreaches = change(tenant, {
	name: 'Search',
	value: 'search',
	action: 'Search breaches for tenant',
	description:
		'Start a search for addresses of a tenant in breaches. Get Many for Tenant gives what it finds.',
	endpoint: 'ExecBreachSearch',
	right: 'CIPP.Core.Read',
	sends: { tenantFilter: tenantOf },
	judge: (lines) => failureOf(lines, /^Executing Search for \S/i),
	output: (lines) => ({
		success: true,
		message: messageOf(lines),
		isQueued: true,
		next: 'Get Many for Tenant gives what it finds, within 24 hours.',
	}),
});
