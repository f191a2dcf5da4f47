import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** A security alert as far as changing its state goes. */
export interface SecurityAlert {
	id: string;
	title: string;
	severity: string;
	status: string;
	/** Who made it: Microsoft asks for both with each change. */
	vendor: string;
	provider: string;
}

/** What reading them sends, for the list of endpoints of an operation. */
export const ALERT_READ: EndpointUse = {
	endpoint: 'ExecAlertsList',
	method: 'GET',
	right: 'Security.Alert.Read',
	query: ['tenantFilter'],
};

/** The states of an alert in Microsoft's words. */
export const ALERT_STATES = [
	{ name: 'New', value: 'newAlert' },
	{ name: 'In Progress', value: 'inProgress' },
	{ name: 'Resolved', value: 'resolved' },
];

/**
 * The rows of an answer (`Invoke-ExecAlertsList`), which stand one level deeper than in other lists.
 * From the cache of all tenants, one alert comes as an object, and none as null.
 */
export function alertRows(body: unknown): unknown {
	const { Results } = (body ?? {}) as IDataObject;
	if (typeof Results !== 'object' || Results === null || !('MSResults' in Results)) return body;
	const { MSResults = null } = Results as IDataObject;
	return MSResults === null ? [] : [MSResults].flat();
}

/** @returns why a row stands for a tenant that could not be read; undefined for an alert */
export function unreadAlerts({ Id, Title, Tenant }: IDataObject): string | undefined {
	const isNote = Id === '' && /^Could not connect to tenant/i.test(String(Title));
	return isNote ? `${String(Tenant)}: ${String(Title)}` : undefined;
}

/**
 * Reads the security alerts of a tenant.
 *
 * @param tenant default domain
 * @throws CippFailure when CIPP or Microsoft does not give them
 */
export async function readAlerts(
	tenant: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<SecurityAlert[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ExecAlertsList',
		query: { tenantFilter: tenant },
	};
	const answer = await sendPatiently(client, request, patience);
	const body = alertRows(answer.body);
	return rowsWith({ ...answer, body }, ['Id'], 'Look into the log book of CIPP.').map(alertOf);
}

function alertOf({ Id, Title, Severity, Status, RawResult }: IDataObject): SecurityAlert {
	const { vendorInformation } = (RawResult ?? {}) as IDataObject;
	const { vendor, provider } = (vendorInformation ?? {}) as IDataObject;
	return {
		id: String(Id),
		title: String(Title ?? ''),
		severity: String(Severity ?? ''),
		status: String(Status ?? ''),
		vendor: String(vendor ?? ''),
		provider: String(provider ?? ''),
	};
}
