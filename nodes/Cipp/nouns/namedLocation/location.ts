import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** A named location of Conditional Access. */
export interface NamedLocation {
	id: string;
	name: string;
	kind: 'ip' | 'countries';
	/** CIDR ranges of an IP location. */
	ranges: string[];
	/** Country codes of a country location. */
	countries: string[];
	isTrusted: boolean;
}

/** What reading them sends, for the list of endpoints of an operation. */
export const LOCATION_READ: EndpointUse = {
	endpoint: 'ListNamedLocations',
	method: 'GET',
	right: 'Tenant.ConditionalAccess.Read',
	query: ['tenantFilter'],
};

/**
 * Reads the named locations of a tenant (`Invoke-ListNamedLocations`).
 *
 * @param tenant default domain
 * @throws CippFailure when CIPP or Microsoft does not give them
 */
export async function readLocations(
	tenant: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<NamedLocation[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListNamedLocations',
		query: { tenantFilter: tenant },
	};
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['id'], 'Look into the log book of CIPP for the reason.').map(locationOf);
}

/** @returns what a row of Graph says of a location */
export function locationOf(row: IDataObject): NamedLocation {
	const ranges = (row.ipRanges ?? []) as IDataObject[];
	return {
		id: String(row.id),
		name: String(row.displayName ?? ''),
		kind: /countryNamedLocation/i.test(String(row['@odata.type'])) ? 'countries' : 'ip',
		ranges: ranges.map(({ cidrAddress }) => String(cidrAddress)),
		countries: ((row.countriesAndRegions ?? []) as unknown[]).map(String),
		isTrusted: row.isTrusted === true,
	};
}

/** The columns of a location in the output. */
export const LOCATION_COLUMNS = {
	namedLocationId: 'id',
	name: 'displayName',
	kind: (row: IDataObject) => locationOf(row).kind,
	ranges: (row: IDataObject) => locationOf(row).ranges,
	countries: (row: IDataObject) => locationOf(row).countries,
	isTrusted: (row: IDataObject) => locationOf(row).isTrusted,
};
