import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import type { Columns } from '../../output/columns';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** The word for no limit of addresses (`Get-CippApiClient`). */
export const ANY_ADDRESS = 'Any';

/** An API client as CIPP keeps it; its secret is kept by Microsoft. */
export interface ApiClient {
	clientId: string;
	appName: string;
	/** Empty for the role that CIPP gives to clients without one. */
	role: string;
	/** Addresses that it may come from; empty for any. */
	ipRanges: string[];
	isEnabled: boolean;
	isMcpAllowed: boolean;
}

/** What is shown of a client. */
export const CLIENT_COLUMNS: Columns = {
	clientId: 'ClientId',
	appName: 'AppName',
	role: 'Role',
	ipRanges: (row) => shownRanges(clientOf(row)),
	isEnabled: (row) => clientOf(row).isEnabled,
	isMcpAllowed: (row) => clientOf(row).isMcpAllowed,
};

/** The request for the clients, for the list of endpoints of an operation. */
export const CLIENTS_READ: EndpointUse = {
	endpoint: 'ExecApiClient',
	method: 'GET',
	right: 'CIPP.Extension.ReadWrite',
	query: ['Action'],
};

/** What to do when the clients are not in the answer. */
export const CLIENTS_ADVICE = 'Look into the log book of CIPP (CIPP > Log Book) for the reason.';

/**
 * Reads the API clients of CIPP (`Invoke-ExecApiClient`, action List).
 *
 * @throws CippFailure when CIPP does not list them
 */
export async function readClients({
	client,
	patience,
}: Pick<OperationContext, 'client' | 'patience'>): Promise<ApiClient[]> {
	const request = { method: 'GET' as const, endpoint: 'ExecApiClient', query: { Action: 'List' } };
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['ClientId'], CLIENTS_ADVICE).map(clientOf);
}

/** @returns what a row says of a client */
function clientOf(row: IDataObject): ApiClient {
	const ranges = Array.isArray(row.IPRange) ? row.IPRange.map(String) : [];
	return {
		clientId: String(row.ClientId),
		appName: String(row.AppName ?? ''),
		role: String(row.Role ?? ''),
		ipRanges: ranges.includes(ANY_ADDRESS) ? [] : ranges,
		isEnabled: isOn(row.Enabled),
		isMcpAllowed: isOn(row.MCPAllowed),
	};
}

/** @returns the addresses of a client as they are shown */
export function shownRanges({ ipRanges }: Pick<ApiClient, 'ipRanges'>): string[] {
	return ipRanges.length > 0 ? ipRanges : [ANY_ADDRESS];
}

/** A switch that was sent as a text is stored as one. */
function isOn(value: unknown): boolean {
	return value === true || /^true$/i.test(String(value));
}

/** @returns a client as output */
export function clientOutput(client: ApiClient): IDataObject {
	const { clientId, appName, role, isEnabled, isMcpAllowed } = client;
	return {
		clientId,
		appName,
		role: role || null,
		ipRanges: shownRanges(client),
		isEnabled,
		isMcpAllowed,
	};
}
