import { incidentsOf, securityAlertsOf } from '../../directory/defender';
import type { SimTenant } from '../../directory/types';
import { plainText } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import { isRecord, type JsonRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import { calledTenant } from '../../tenants';
import { attempt } from '../attempt';
import type { Endpoint } from '../endpoint';
import { queuedAnswer, queuedRows, tenantOfBody } from './tenants';

const countOf = (list: JsonRecord[], name: string, value: string) =>
	list.filter((one) => one[name] === value).length;

function alertRow({ defaultDomainName }: SimTenant, alert: JsonRecord): JsonRecord {
	return {
		Tenant: defaultDomainName,
		GUID: null,
		Id: alert.id,
		Title: alert.title,
		Category: alert.category,
		EventDateTime: alert.eventDateTime,
		Severity: alert.severity,
		Status: alert.status,
		RawResult: alert,
		InvolvedUsers: alert.userStates,
	};
}

/** Invoke-ExecAlertsList: the rows stand in Results.MSResults, behind the counts. */
const execAlertsList: Endpoint = {
	name: 'ExecAlertsList',
	right: 'Security.Alert.Read',
	handle: (call, state) =>
		queuedAnswer(
			'ExecAlertsList',
			call,
			state,
			(tenant) => securityAlertsOf(tenant).map((alert) => alertRow(tenant, alert)),
			{
				asResults: (list) => ({
					NewAlertsCount: countOf(list, 'Status', 'newAlert'),
					InProgressAlertsCount: countOf(list, 'Status', 'inProgress'),
					SeverityHighAlertsCount: countOf(list, 'Severity', 'high'),
					SeverityMediumAlertsCount: countOf(list, 'Severity', 'medium'),
					SeverityLowAlertsCount: countOf(list, 'Severity', 'low'),
					SeverityInformationalCount: countOf(list, 'Severity', 'informational'),
					MSResults: list,
				}),
				// The name of the job that gathers them.
				whileLoading: 'f1c7e3a2-4401-4b89-b291-878177ee085d',
			},
		),
};

/** What Microsoft says of an alert or an incident that is not there. */
function orMissing(found: JsonRecord | undefined, message: string): JsonRecord {
	if (found) return found;
	throw new Error(message);
}

/** Invoke-ExecSetSecurityAlert: for a tenant that CIPP does not find it says the same. */
const execSetSecurityAlert: Endpoint = {
	name: 'ExecSetSecurityAlert',
	right: 'Security.Alert.ReadWrite',
	handle(call, state) {
		const tenant = calledTenant(state, call.either('tenantFilter'));
		const id = textOf(call.bodyMember('GUID'));
		const status = textOf(call.bodyMember('Status'));
		return attempt(
			() => {
				if (!tenant.nowhere) {
					const found = securityAlertsOf(tenant).find((alert) => alert.id === id);
					orMissing(found, `Requested resource could not be found: ${id}`).status = status;
				}
				return `Set alert ${id} to status ${status}`;
			},
			500,
			(error) => `Failed to update alert ${id}: ${error}`,
		);
	},
};

function incidentRow({ defaultDomainName }: SimTenant, incident: JsonRecord): JsonRecord {
	return {
		Tenant: defaultDomainName,
		Id: incident.id,
		Status: incident.status,
		IncidentUrl: `https://security.microsoft.com/incidents/${textOf(incident.id)}`,
		RedirectId: incident.redirectIncidentId ?? null,
		DisplayName: incident.displayName,
		Created: incident.createdDateTime,
		Updated: '2026-11-25T11:00:00Z',
		AssignedTo: null,
		Classification: incident.classification,
		Determination: incident.determination,
		Severity: incident.severity,
		Tags: 'a, b',
		Comments: [],
	};
}

const FORM = /^\d{8}$/;

const dayOf = (row: JsonRecord) => textOf(row.Created).slice(0, 10).replaceAll('-', '');

/** Whether an incident was created within the days of a call. */
function isWithin(row: JsonRecord, call: ApiCall): boolean {
	const [from, until] = [call.query('StartDate'), call.query('EndDate')];
	return (!from || dayOf(row) >= from) && (!until || dayOf(row) <= until);
}

const listedIncidents = queuedRows('ExecIncidentsList', 'Security.Incident.Read', (tenant, call) =>
	incidentsOf(tenant)
		.map((incident) => incidentRow(tenant, incident))
		.filter((row) => isWithin(row, call)),
);

/** Invoke-ExecIncidentsList takes days in eight digits only. */
const execIncidentsList: Endpoint = {
	...listedIncidents,
	handle(call, state) {
		const days = [call.query('StartDate'), call.query('EndDate')];
		const isOdd = days.some((day) => day && !FORM.test(day));
		if (isOdd) return plainText(500, "String '' was not recognized as a valid DateTime.");
		return listedIncidents.handle(call, state);
	},
};

/** Invoke-ExecSetSecurityIncident. */
const execSetSecurityIncident: Endpoint = {
	name: 'ExecSetSecurityIncident',
	right: 'Security.Incident.ReadWrite',
	handle(call, state) {
		const tenant = tenantOfBody(call, state);
		const id = textOf(call.bodyMember('GUID'));
		const severity = call.bodyMember('Severity');
		const values: JsonRecord = {
			status: call.bodyMember('Status'),
			severity: isRecord(severity) ? severity.value : undefined,
			classification: call.bodyMember('Classification'),
			determination: call.bodyMember('Determination'),
		};
		const said = [
			...(values.status ? [`status to ${textOf(values.status)}`] : []),
			...(values.severity ? [`severity to ${textOf(values.severity)}`] : []),
			...(values.classification
				? [
						`classification & determination to ${textOf(values.classification)} ${textOf(values.determination)}`,
					]
				: []),
			...(call.bodyMember('Comment') === undefined ? [] : ['resolving comment']),
		];
		return attempt(
			() => {
				if (!tenant.nowhere) {
					const found = incidentsOf(tenant).find((incident) => incident.id === id);
					const incident = orMissing(found, 'Incident not found');
					for (const [name, value] of Object.entries(values)) {
						if (value !== undefined) incident[name] = value;
					}
				}
				return `Set ${said.join(', ')} for incident ${id}`;
			},
			500,
			(error) => `Failed to update incident ${id} : ${error}`,
		);
	},
};

/** Alerts and incidents. */
export const securityEndpoints: Endpoint[] = [
	execAlertsList,
	execSetSecurityAlert,
	execIncidentsList,
	execSetSecurityIncident,
];
