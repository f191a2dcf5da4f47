import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { tenantOf } from '../../nouns/tenant/target';
import { address, user } from '../../nouns/user/target';
import { askGraph, GRAPH_READ } from '../../nouns/askGraph';
import { isoDate } from '../../output/isoDate';

const ADVICE = 'Check the tenant and the user.';

/**
 * Lists the devices of a user (`Invoke-ListUserDevices`). CIPP answers with an empty list when
 * anything goes wrong, a tenant without Intune included. So an empty list is checked with Graph
 * itself, which says what is wrong, or gives the devices without their Intune IDs.
 */
export const getAllDevices = list(user('address'), {
	name: 'Get Many Devices',
	value: 'getAllDevices',
	action: 'Get many devices of user',
	description:
		'Get many devices that a user owns in Entra ID. Manage Device disables or deletes one of them.',
	endpoint: 'ListUserDevices',
	right: 'Identity.User.Read',
	sends: { tenantFilter: tenantOf, UserID: address },
	rowHas: ['ID'],
	looksUp: [GRAPH_READ],
	async made(rows, params, context) {
		if (rows.length > 0) return rows.map(readable);
		const endpoint = `users/${encodeURIComponent(address(params))}/ownedDevices`;
		const owned = await askGraph({ tenant: params.tenant, endpoint, advice: ADVICE }, context);
		return owned.map((row) => ({ ...row, intuneDeviceId: null }));
	},
	columnsAlone: true,
	columns: {
		id: 'id',
		displayName: 'displayName',
		operatingSystem: 'operatingSystem',
		operatingSystemVersion: 'operatingSystemVersion',
		isCompliant: 'isCompliant',
		trustType: 'trustType',
		accountEnabled: 'accountEnabled',
		createdDateTime: 'createdDateTime',
		approximateLastSignInDateTime: 'approximateLastSignInDateTime',
		intuneDeviceId: 'intuneDeviceId',
	},
	advice: ADVICE,
});

function readable({ ID, EPMID, ...row }: IDataObject): IDataObject {
	return {
		id: ID,
		...row,
		createdDateTime: isoDate(row.createdDateTime),
		approximateLastSignInDateTime: isoDate(row.approximateLastSignInDateTime),
		intuneDeviceId: EPMID ?? null,
	};
}
