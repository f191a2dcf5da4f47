import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { CASES as userCases } from '../user/cases';
import type { OperationCase } from '../user/operationCase';
import { alertCases } from './alert.cases';
import { apiRequestCases } from './apiRequest.cases';
import { calendarCases } from './calendar.cases';
import { conditionalAccessCases } from './conditionalAccess.cases';
import { emailCases, mailboxCases } from './email.cases';
import { graphRequestCases } from './graphRequest.cases';
import { groupCases } from './group.cases';
import { guestCases } from './guest.cases';
import { jitAdminCases } from './jitAdmin.cases';
import { licenseCases } from './license.cases';
import { offboardingCases } from './offboarding.cases';
import { scheduledItemCases } from './scheduledItem.cases';
import { standardCases } from './standard.cases';
import { tenantCases } from './tenant.cases';

const BY_RESOURCE: Record<string, OperationCase[]> = {
	alert: alertCases,
	apiRequest: apiRequestCases,
	calendar: calendarCases,
	conditionalAccess: conditionalAccessCases,
	email: emailCases,
	graphRequest: graphRequestCases,
	group: groupCases,
	guest: guestCases,
	jitAdmin: jitAdminCases,
	license: licenseCases,
	mailbox: mailboxCases,
	offboarding: offboardingCases,
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

/** What an operation does with an item, for the documentation and the schemas of output. */
export interface ShownExample {
	parameters?: INodeParameters;
	input: IDataObject;
	outputs: IDataObject[];
}

/**
 * Operations that no three items of three tenants fit, each with the reason and an example. They have
 * tests of their own.
 */
export const WITHOUT_CASE: Record<string, ShownExample & { reason: string }> = {
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
