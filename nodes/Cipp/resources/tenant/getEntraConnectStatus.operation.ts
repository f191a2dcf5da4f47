import type { IDataObject } from 'n8n-workflow';

import { single } from '../../forms/single';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Reads the state of Entra Connect (`Invoke-ListAzureADConnectStatus`). */
export const getEntraConnectStatus = single(tenant, {
	name: 'Get Entra Connect Status',
	value: 'getEntraConnectStatus',
	action: 'Get entra connect status of tenant',
	description:
		'Get the state of the synchronization from the local Active Directory, and what it cannot write',
	endpoint: 'ListAzureADConnectStatus',
	right: 'Tenant.Directory.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['AzureADConnectSettings'],
	columns: {
		isSynced: 'AzureADConnectSettings.dirSyncEnabled',
		// CIPP calls it the number of hours, and puts the time of the last one there.
		lastSyncDateTime: 'AzureADConnectSettings.numberOfHoursFromLastSync',
		objectsWithErrors: inError,
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});

/**
 * CIPP lists every object; only those with errors are meant. No object at all means that Microsoft did
 * not let it read any.
 */
function inError({ ObjectsInError }: IDataObject): IDataObject[] | null {
	const objects = (ObjectsInError ?? []) as IDataObject[];
	if (objects.length === 0) return null;
	return objects
		.filter(
			({ onPremisesProvisioningErrors: errors }) => Array.isArray(errors) && errors.length > 0,
		)
		.map(({ id, displayName, ObjectType, onPremisesProvisioningErrors }) => ({
			id,
			name: displayName,
			type: ObjectType,
			errors: onPremisesProvisioningErrors,
		}));
}
