import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { oneOrAllTenants } from '../../nouns/tenant/oneOrAll';

/** Lists what has drifted from the drift templates (`Invoke-ListTenantDrift`). */
export const getAllDrifts = list(
	oneOrAllTenants('Whether to list the drift of all tenants instead of one'),
	{
		name: 'Get Many Drifts',
		value: 'getAllDrifts',
		action: 'Get many drifts of tenants',
		description:
			'Get what deviates from the drift templates of tenants. Tenants without a drift template are not listed.',
		endpoint: 'ListTenantDrift',
		right: 'Tenant.Standards.Read',
		// Without a tenant CIPP lists all of them.
		sends: { tenantFilter: ({ tenant, allTenants }) => (allTenants ? undefined : tenant) },
		rowHas: ['tenantFilter'],
		columns: {
			tenantDomain: 'tenantFilter',
			templateId: 'standardId',
			template: 'standardName',
			score: 'alignmentScore',
			aligned: 'alignedCount',
			new: 'newDeviationsCount',
			current: 'currentDeviationsCount',
			accepted: 'acceptedDeviationsCount',
			denied: 'deniedDeviationsCount',
			customerSpecific: 'customerSpecificDeviationsCount',
			licenseMissing: 'licenseMissingDeviationsCount',
			deviations: ({ currentDeviations }) =>
				((currentDeviations ?? []) as IDataObject[]).map(deviation),
		},
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	},
);

function deviation(row: IDataObject): IDataObject {
	const { standardName, standardDisplayName, Status, Reason, ExpectedValue, CurrentValue } = row;
	return {
		standardId: standardName,
		standard: standardDisplayName ?? standardName,
		status: Status,
		reason: Reason ?? null,
		expectedValue: ExpectedValue ?? null,
		currentValue: CurrentValue ?? row.receivedValue ?? null,
	};
}
