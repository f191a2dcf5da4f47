import { CASES as userCases } from '../user/cases';
import type { OperationCase } from '../user/operationCase';
import { alertCases } from './alert.cases';
import { apiClientCases } from './apiClient.cases';
import { apiRequestCases } from './apiRequest.cases';
import { appCases } from './app.cases';
import { autopilotDeviceCases } from './autopilotDevice.cases';
import { backupCases } from './backup.cases';
import { calendarCases } from './calendar.cases';
import { cippCases } from './cipp.cases';
import { conditionalAccessCases } from './conditionalAccess.cases';
import { deviceCases } from './device.cases';
import { emailCases } from './email.cases';
import { extensionCases } from './extension.cases';
import { graphRequestCases } from './graphRequest.cases';
import { groupCases } from './group.cases';
import { guestCases } from './guest.cases';
import { intunePolicyCases } from './intunePolicy.cases';
import { intuneScriptCases } from './intuneScript.cases';
import { jitAdminCases } from './jitAdmin.cases';
import { licenseCases } from './license.cases';
import { mailboxCases } from './mailbox.cases';
import { offboardingCases } from './offboarding.cases';
import { repositoryCases } from './repository.cases';
import { scheduledItemCases } from './scheduledItem.cases';
import { defenderCases, securityAlertCases, securityIncidentCases } from './security.cases';
import { withPlainValues } from './shownValues';
import { siteCases } from './site.cases';
import { standardCases } from './standard.cases';
import { breachCases, oauthAppCases, teamCases, teamsPhoneCases } from './team.cases';
import { tenantCases } from './tenant.cases';
import type { ShownExample } from './withoutCase';
import { WITHOUT_CASE_OF_CIPP } from './withoutCase';

const BY_RESOURCE: Record<string, OperationCase[]> = {
	alert: alertCases,
	apiClient: apiClientCases,
	apiRequest: apiRequestCases,
	app: appCases,
	autopilotDevice: autopilotDeviceCases,
	backup: backupCases,
	breach: breachCases,
	calendar: calendarCases,
	cipp: cippCases,
	conditionalAccess: conditionalAccessCases,
	defender: defenderCases,
	device: deviceCases,
	email: emailCases,
	extension: extensionCases,
	graphRequest: graphRequestCases,
	group: groupCases,
	guest: guestCases,
	intunePolicy: intunePolicyCases,
	intuneScript: intuneScriptCases,
	jitAdmin: jitAdminCases,
	license: licenseCases,
	mailbox: mailboxCases,
	oauthApp: oauthAppCases,
	offboarding: offboardingCases,
	repository: repositoryCases,
	scheduledItem: scheduledItemCases,
	securityAlert: securityAlertCases,
	securityIncident: securityIncidentCases,
	site: siteCases,
	standard: standardCases,
	team: teamCases,
	teamsPhone: teamsPhoneCases,
	tenant: tenantCases,
	user: userCases,
};

/** The cases of all resources. */
export const ALL_CASES = Object.entries(BY_RESOURCE).flatMap(([resource, cases]) =>
	cases.map((one) => ({ ...one, resource })),
);

/** @returns the case of an operation, if it has one */
export function caseOf(resource: string, operation: string): OperationCase | undefined {
	return ALL_CASES.find((one) => one.resource === resource && one.operation === operation);
}

/**
 * Operations that no three items of three tenants fit, each with the reason and an example. They have
 * tests of their own.
 */
export const WITHOUT_CASE: Record<string, ShownExample & { reason: string }> = {
	...WITHOUT_CASE_OF_CIPP,
	'cipp.connectWebhook': {
		reason: 'It changes a setting that CIPP has once for all tenants.',
		parameters: { webhookUrl: '={{ $json.webhook }}' },
		input: { webhook: 'https://n8n.example.com/webhook/1a2b3c/cipp' },
		outputs: [
			{
				success: true,
				message:
					'CIPP sends its notifications to this webhook. Send a test notification to see it.',
				webhook: 'https://n8n.example.com/webhook/1a2b3c/cipp',
				authentication: 'Bearer',
				standardizedSchema: true,
				replaced: null,
			},
		],
	},
};

/** @returns what an operation does with an item and all outputs that are known of it */
export function exampleOf(resource: string, operation: string): ShownExample | undefined {
	const one = caseOf(resource, operation);
	if (!one) return WITHOUT_CASE[`${resource}.${operation}`];
	const { parameters, items, examples, outputs } = one;
	const shown = examples ?? withPlainValues(outputs.flat());
	return { parameters, input: items[0] ?? {}, outputs: shown };
}
