import type { SimTenant } from '../../directory/types';
import { ok, plainText } from '../../http/answer';
import { textOf } from '../../powershell/text';
import { calledTenant } from '../../tenants';
import type { Endpoint } from '../endpoint';
import { excludedLicenseEndpoints } from './excludedLicense';
import { rows } from './plain';
import { tenantOfBody } from './tenants';

const BUSINESS_PREMIUM = 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46';
const E3 = '05e9a617-0261-4cee-bb44-138d3ef5d965';

/** Invoke-ListLicenses: numbers come as texts in two of the columns. */
function licenseRow(tenant: SimTenant, skuId: string, name: string, total: number): object {
	const used = tenant.users.filter(({ assignedLicenses }) =>
		assignedLicenses.some((license) => license.skuId === skuId),
	);
	return {
		Tenant: tenant.defaultDomainName,
		License: name,
		CountUsed: String(used.length),
		CountAvailable: total - used.length,
		TotalLicenses: String(total),
		skuId,
		skuPartNumber: name,
		availableUnits: total - used.length,
		TermInfo: [],
		AssignedUsers: used.map(({ id, displayName, userPrincipalName }) => ({
			displayName,
			userPrincipalName,
			id,
		})),
		AssignedGroups: null,
		ServicePlans: [],
	};
}

/** Invoke-ListCSPLicenses: needs the distributor and a mapping of the tenant. */
const listCspLicenses: Endpoint = {
	name: 'ListCSPLicenses',
	right: 'Tenant.Directory.Read',
	handle(call, state) {
		const { subscriptions } = calledTenant(state, call.query('tenantFilter'));
		if (subscriptions) return ok(subscriptions);
		const text =
			'Unable to retrieve CSP licenses, ensure that you have enabled the Sherweb integration and mapped the tenant in the integration settings.';
		return { status: 400, json: [text] };
	},
};

/** Invoke-ExecCSPLicense: answers in plain text, and knows the actions by their exact names. */
const execCspLicense: Endpoint = {
	name: 'ExecCSPLicense',
	right: 'Tenant.Directory.ReadWrite',
	handle(call, state) {
		const tenant = tenantOfBody(call, state);
		const subscription = tenant.subscriptions?.find(
			({ sku }) => sku === textOf(call.bodyMember('SKU')),
		);
		if (subscription) {
			subscription.quantity += Number(call.bodyMember('Add') ?? 0);
			subscription.quantity -= Number(call.bodyMember('Remove') ?? 0);
		}
		const gone = [call.bodyMember('SubscriptionIds') ?? []].flat();
		tenant.subscriptions = tenant.subscriptions?.filter(({ id }) => !gone.includes(id));
		return plainText(200, 'License change executed successfully.');
	},
};

/** Licenses of a tenant. */
export const licenseEndpoints: Endpoint[] = [
	listCspLicenses,
	execCspLicense,
	...excludedLicenseEndpoints,
	{
		name: 'ExecLicenseSearch',
		right: 'CIPP.Core.Read',
		anyTenant: true,
		handle(call) {
			const wanted = [call.bodyMember('skuIds') ?? []].flat().map(textOf);
			const known = [
				{ skuId: BUSINESS_PREMIUM, displayName: 'Microsoft 365 Business Premium' },
				{ skuId: E3, displayName: 'Microsoft 365 E3' },
				{
					skuId: 'f30db892-07e9-47e9-837c-80727f46fd3d',
					displayName: 'Microsoft Power Automate Free',
				},
			];
			return ok(known.filter(({ skuId }) => wanted.includes(skuId)));
		},
	},
	rows('ListLicenses', 'Tenant.Directory.Read', (tenant) => [
		licenseRow(tenant, BUSINESS_PREMIUM, 'Microsoft 365 Business Premium', 15),
		licenseRow(tenant, E3, 'Microsoft 365 E3', 25),
	]),
];
