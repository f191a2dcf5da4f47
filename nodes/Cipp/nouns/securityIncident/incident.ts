import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** A security incident as far as changing it goes. */
export interface SecurityIncident {
	id: string;
	title: string;
	status: string;
	severity: string;
	classification: string;
	determination: string;
	/** ID of the incident that it was merged into; empty for most. */
	redirectId: string;
}

/** What reading them sends, for the list of endpoints of an operation. */
export const INCIDENT_READ: EndpointUse = {
	endpoint: 'ExecIncidentsList',
	method: 'GET',
	right: 'Security.Incident.Read',
	query: ['tenantFilter'],
};

/**
 * Reads the security incidents of a tenant (`Invoke-ExecIncidentsList`).
 *
 * @param tenant default domain
 * @throws CippFailure when CIPP or Microsoft does not give them
 */
export async function readIncidents(
	tenant: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<SecurityIncident[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ExecIncidentsList',
		query: { tenantFilter: tenant },
	};
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['Id'], 'Look into the log book of CIPP.').map(incidentOf);
}

function incidentOf(row: IDataObject): SecurityIncident {
	const textOf = (name: string) => String(row[name] ?? '');
	return {
		id: textOf('Id'),
		title: textOf('DisplayName'),
		status: textOf('Status'),
		severity: textOf('Severity'),
		classification: textOf('Classification'),
		determination: textOf('Determination'),
		redirectId: textOf('RedirectId'),
	};
}
