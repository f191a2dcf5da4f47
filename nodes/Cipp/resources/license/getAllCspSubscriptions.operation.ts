import { list } from '../../forms/list';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** What to do when CIPP gives no subscriptions. */
export const CSP_ADVICE =
	'Connect Sherweb to CIPP and map the tenant (CIPP > Integrations > Sherweb).';

/** Lists what a tenant has bought at Sherweb (`Invoke-ListCSPLicenses`). */
export const getAllCspSubscriptions = list(tenant, {
	name: 'Get Many CSP Subscriptions',
	value: 'getAllCspSubscriptions',
	action: 'Get many CSP subscriptions',
	description:
		'Get the subscriptions that a tenant has bought through Sherweb, the only distributor CIPP knows',
	endpoint: 'ListCSPLicenses',
	right: 'Tenant.Directory.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['id', 'sku'],
	columns: {
		subscriptionId: 'id',
		sku: 'sku',
		name: 'productName',
		quantity: 'quantity',
		term: 'commitmentTerm.type',
		renewsAt: 'commitmentTerm.renewalConfiguration.renewalDate',
	},
	advice: CSP_ADVICE,
});
