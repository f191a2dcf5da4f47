import { list } from '../../forms/list';
import { toggle } from '../../forms/parts';
import { CACHE_COUNTS_READ, ensureCached } from '../../nouns/tenant/cachedOnly';
import type { TenantsParams } from '../../nouns/tenant/oneOrAll';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

const isCached = ({ allTenants, usesCache }: TenantsParams & { usesCache?: boolean }) =>
	allTenants || usesCache === true;

/**
 * Lists the mailboxes that forward (`Invoke-ListMailboxForwarding`). All tenants at once are answered
 * from the cache alone: without it the function asks for a tenant of that name, and finds nothing.
 */
export const getAllForwardings = list(
	oneOrAllTenants(
		'Whether to list those of all tenants, from what CIPP read last. Tenants that it has not read are missing.',
	),
	{
		name: 'Get Many Forwardings',
		value: 'getAllForwardings',
		action: 'Get many mailboxes that forward',
		description: 'Get the mailboxes that forward their messages, and where to',
		options: {
			usesCache: toggle({
				name: 'useCachedData',
				displayName: 'Use Cached Data',
				description: 'Whether to take what CIPP read last, which is faster for many mailboxes',
			}),
		},
		endpoint: 'ListMailboxForwarding',
		right: 'Exchange.Mailbox.Read',
		sends: {
			tenantFilter: tenantOrAll,
			UseReportDB: (params) => (isCached(params) ? true : undefined),
		},
		rowHas: ['UPN', 'PrimarySmtpAddress'],
		columns: (params) => ({
			...(params.allTenants && { tenantDomain: 'Tenant' }),
			userPrincipalName: 'UPN',
			name: 'DisplayName',
			address: 'PrimarySmtpAddress',
			mailboxType: 'RecipientTypeDetails',
			forwardingType: 'ForwardingType',
			forwardTo: 'ForwardTo',
			keepsCopy: 'DeliverToMailboxAndForward',
			...(isCached(params) && { cachedAt: 'CacheTimestamp' }),
		}),
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
		// Of all tenants, CIPP gives an empty list also when it has read no mailbox yet.
		looksUp: [CACHE_COUNTS_READ],
		ifEmpty: async (context, params) =>
			params.allTenants ? await ensureCached(params, 'Mailboxes', context) : undefined,
	},
);
