import { CASES as userCases } from '../user/cases';
import type { OperationCase } from '../user/operationCase';
import { alertCases } from './alert.cases';
import { apiClientCases } from './apiClient.cases';
import { backupCases } from './backup.cases';
import { calendarCases } from './calendar.cases';
import { cippCases } from './cipp.cases';
import type { ShownExample } from './withoutCase';
import { WITHOUT_CASE_OF_CIPP } from './withoutCase';
import { conditionalAccessCases } from './conditionalAccess.cases';
import { emailCases } from './email.cases';
import { extensionCases } from './extension.cases';
import { groupCases } from './group.cases';
import { guestCases } from './guest.cases';
import { jitAdminCases } from './jitAdmin.cases';
import { licenseCases } from './license.cases';
import { mailboxCases } from './mailbox.cases';
import { offboardingCases } from './offboarding.cases';
import { repositoryCases } from './repository.cases';
import { scheduledItemCases } from './scheduledItem.cases';
import { standardCases } from './standard.cases';
import { tenantCases } from './tenant.cases';

const BY_RESOURCE: Record<string, OperationCase[]> = {
	alert: alertCases,
	apiClient: apiClientCases,
	backup: backupCases,
	calendar: calendarCases,
	cipp: cippCases,
	conditionalAccess: conditionalAccessCases,
	email: emailCases,
	extension: extensionCases,
	group: groupCases,
	guest: guestCases,
	jitAdmin: jitAdminCases,
	license: licenseCases,
	mailbox: mailboxCases,
	offboarding: offboardingCases,
	repository: repositoryCases,
	scheduledItem: scheduledItemCases,
	standard: standardCases,
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
	return { parameters, input: items[0] ?? {}, outputs: examples ?? outputs.flat() };
}
