import type { IDataObject } from 'n8n-workflow';

import { limited, listFields, readLimit, simplifyField } from '../../fields/list';
import { addressOf } from '../../identity/userReference';
import type { Columns } from '../../output/columns';
import { simplifier } from '../../output/columns';
import { isoDate } from '../../output/isoDate';
import { rowsWith } from '../../output/rows';
import type { CippClient } from '../../transport/client';
import type { UserParams } from './ofUser';
import { readingOfUser } from './ofUser';

interface Wanted {
	limit: number | undefined;
	simplify: boolean;
}

const COLUMNS: Columns = {
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
};

const ADVICE = 'Check the tenant and the user.';

/**
 * Lists the devices of a user (`Invoke-ListUserDevices`). CIPP answers with an empty list when
 * anything goes wrong, a tenant without Intune included. So an empty list is checked with Graph
 * itself, which says what is wrong, or gives the devices without their Intune IDs.
 */
export const getAllDevices = readingOfUser<Wanted>({
	name: 'Get Many Devices',
	value: 'getAllDevices',
	action: 'Get many devices of user',
	description:
		'Get many devices that a user owns in Entra ID. Manage Device disables or deletes one of them.',
	userDescription: 'The user whose devices to get',
	need: 'address',
	fields: [...listFields, simplifyField],
	readMore: (item) => ({
		limit: readLimit(item),
		simplify: item.switch('simplify', 'Simplify'),
	}),
	endpoints: [
		{
			endpoint: 'ListUserDevices',
			method: 'GET',
			right: 'Identity.User.Read',
			query: ['tenantFilter', 'UserID'],
		},
		{
			endpoint: 'ListGraphRequest',
			method: 'GET',
			right: 'CIPP.Core.Read',
			query: ['tenantFilter', 'Endpoint'],
		},
	],
	async rows(client, params) {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListUserDevices',
			query: { tenantFilter: params.tenant, UserID: addressOf(params.user) },
		});
		const rows = rowsWith(answer, ['ID'], ADVICE);
		const devices = rows.length > 0 ? rows.map(readable) : await fromGraph(client, params);
		return simplifier(COLUMNS, params.simplify)(limited(devices, params.limit));
	},
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

async function fromGraph(client: CippClient, { tenant, user }: UserParams): Promise<IDataObject[]> {
	const answer = await client.send({
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: tenant,
			Endpoint: `users/${encodeURIComponent(addressOf(user))}/ownedDevices`,
		},
	});
	return rowsWith(answer, ['id'], ADVICE).map((row) => ({ ...row, intuneDeviceId: null }));
}
