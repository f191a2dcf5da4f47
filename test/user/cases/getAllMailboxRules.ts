import { giveRules } from '../mailboxRules';
import type { OperationCase } from '../operationCase';
import { get, ID, NAMES, USERS } from '../operationCase';

const rules = (id: string) =>
	['Move newsletters', 'Forward invoices'].map((name, position) => ({
		id: `${id}\\100000000000000000${position}`,
		name,
		enabled: true,
		priority: position + 1,
		description: `If the message meets the conditions of ${name}`,
		from: null,
		forwardTo: null,
		redirectTo: null,
		moveToFolder: 'Archive',
		deleteMessage: false,
	}));

/** Invoke-ListUserMailboxRules.ps1 reads tenantFilter, UserID and userEmail of the query. */
export const getAllMailboxRules: OperationCase = {
	operation: 'getAllMailboxRules',
	items: USERS,
	prepare: giveRules,
	requests: [
		get('ListUserMailboxRules', {
			tenantFilter: 'contoso.com',
			UserID: NAMES.jane,
			userEmail: NAMES.jane,
		}),
		get('ListUserMailboxRules', {
			tenantFilter: 'fabrikam.com',
			UserID: NAMES.john,
			userEmail: NAMES.john,
		}),
		get('ListUserMailboxRules', {
			tenantFilter: 'northwind.example',
			UserID: ID.mike,
			userEmail: ID.mike,
		}),
	],
	outputs: [rules(ID.jane), rules(ID.john), rules(ID.mike)],
	failure: {
		endpoint: 'ListUserMailboxRules',
		answer: {
			status: 500,
			json: ['Failed to retrieve mailbox rules for john : Error: No mailbox'],
		},
		message: /Failed to retrieve mailbox rules for john/,
		outcome: 'refused',
	},
};
