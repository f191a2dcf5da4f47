import { change } from '../../forms/change';
import { choice, optionalChoice, text } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { readIncidents, type SecurityIncident } from '../../nouns/securityIncident/incident';
import { securityIncidentTarget } from '../../nouns/securityIncident/target';
import { tenantOf } from '../../nouns/tenant/target';
import { failureOf } from '../../output/changeFailure';
import { CLASSIFICATIONS, DETERMINATIONS, INCIDENT_STATES, SEVERITIES } from './states';

/** Sets the status of a security incident (`Invoke-ExecSetSecurityIncident`). */
export const setIncidentStatus = change(securityIncidentTarget, {
	name: 'Set Status',
	value: 'setStatus',
	action: 'Set status of security incident',
	description: 'Say how far work on a security incident has come, and what it turned out to be',
	parts: {
		status: choice({
			name: 'incidentStatus',
			displayName: 'Status',
			description: 'The status that the incident gets',
			options: INCIDENT_STATES,
		}),
	},
	options: {
		severity: optionalChoice({
			name: 'severity',
			displayName: 'Severity',
			description: 'How bad the incident is',
			default: 'medium',
			options: SEVERITIES,
		}),
		classification: optionalChoice({
			name: 'classification',
			displayName: 'Classification',
			description: 'What the incident turned out to be. Goes with Determination only.',
			default: 'truePositive',
			options: CLASSIFICATIONS,
		}),
		determination: optionalChoice({
			name: 'determination',
			displayName: 'Determination',
			description: 'What it was in particular. Goes with Classification only.',
			default: 'compromisedAccount',
			options: DETERMINATIONS,
		}),
		comment: text({
			name: 'comment',
			displayName: 'Comment',
			description: 'What was found and done, kept with the incident',
			placeholder: 'e.g. Password reset, see ticket 4711',
			typeOptions: { rows: 2 },
		}),
	},
	check({ classification, determination }, item) {
		// CIPP refuses the first without the second, and ignores the second without the first.
		if ((classification === undefined) === (determination === undefined)) return;
		item.note('“Classification” and “Determination” go together only. Add the other one too.');
	},
	endpoint: 'ExecSetSecurityIncident',
	right: 'Security.Incident.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		GUID: ({ incidentId }) => incidentId,
		Status: ({ status }) => status,
		'Severity.value': ({ severity }) => severity,
		Classification: ({ classification }) => classification,
		Determination: ({ determination }) => determination,
		Comment: ({ comment }) => comment || undefined,
	},
	judge: (lines) => failureOf(lines, /^Set status to \S.* for incident \S/i),
	confirm: async (context, params) => {
		const { tenant, incidentId, status, severity, classification, determination } = params;
		const wanted = { status, severity, classification, determination };
		return await readBack(context, {
			what: 'The security incident',
			read: async () => (await readIncidents(tenant, context)).find(({ id }) => id === incidentId),
			isMade: (seen) => shows(seen, wanted),
			otherwise: 'the incident does not show it',
		});
	},
	alsoAbout: ({ status, severity, classification, determination }) => ({
		status,
		...(severity && { severity }),
		...(classification && { classification, determination }),
	}),
});

/** Microsoft may write the values in other letter case than they were sent. */
function shows(
	seen: SecurityIncident | undefined,
	wanted: Partial<Record<keyof SecurityIncident, string>>,
): boolean {
	return Object.entries(wanted).every(
		([name, value]) =>
			value === undefined ||
			seen?.[name as keyof SecurityIncident].toLowerCase() === value.toLowerCase(),
	);
}
