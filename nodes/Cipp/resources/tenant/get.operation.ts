import type { IDataObject } from 'n8n-workflow';

import { single } from '../../forms/single';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Reads a tenant: its organization at Microsoft, and what CIPP keeps of it (`Invoke-ListTenantDetails`). */
export const getTenant = single(tenant, {
	name: 'Get',
	value: 'get',
	action: 'Get tenant',
	description: 'Get a tenant: its organization in Microsoft 365, its alias and its tenant groups',
	endpoint: 'ListTenantDetails',
	right: 'CIPP.Core.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['id'],
	columns: {
		customerId: 'id',
		name: 'displayName',
		alias: ({ customProperties }) => ((customProperties ?? {}) as IDataObject).Alias,
		tenantGroups: ({ Groups }) => ((Groups ?? []) as IDataObject[]).map(({ Name }) => Name),
		street: 'street',
		postalCode: 'postalCode',
		city: 'city',
		state: 'state',
		country: 'country',
		businessPhones: 'businessPhones',
		technicalNotificationMails: 'technicalNotificationMails',
		tenantType: 'tenantType',
		createdDateTime: 'createdDateTime',
		isSynced: ({ onPremisesSyncEnabled }) => onPremisesSyncEnabled === true,
		lastSyncDateTime: 'onPremisesLastSyncDateTime',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
