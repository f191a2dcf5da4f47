import type { INodeProperties } from 'n8n-workflow';

import { collectionField } from '../Cipp/fields/collection';
import { authenticationField } from '../Cipp/fields/authentication';
import { returnNewPasswordField } from '../Cipp/fields/newPassword';
import { requestOptionsField } from '../Cipp/fields/requestOptions';
import { webhookEventOptions } from './events';

const noticeField: INodeProperties = {
	displayName:
		'In CIPP, under Application Settings > Notifications, enter the Production URL as the webhook and the secret as its authentication. The operation CIPP > Connect Webhook of the CIPP node does it for you. CIPP has one webhook: if it is taken, let this workflow hand on what it gets.',
	name: 'connectNotice',
	type: 'notice',
	default: '',
};

const eventsField: INodeProperties = {
	displayName: 'Events',
	name: 'events',
	type: 'multiOptions',
	required: true,
	options: webhookEventOptions,
	default: ['alertRaised', 'auditLogAlert', 'deliveryFailed', 'testNotification'],
	description:
		'What to start the workflow for. The same event starts it once, by the webhook or by the poll beneath it.',
};

const filtersField: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{
			displayName: 'Alert Types',
			name: 'alertTypes',
			type: 'string',
			default: '',
			placeholder: 'e.g. DefenderIncidents, AdminPassword',
			description:
				'Comma-separated types or names of rules. Other alerts are left out. Concerns scripted alerts only.',
		},
		{
			displayName: 'Severities',
			name: 'severities',
			type: 'string',
			default: '',
			placeholder: 'e.g. high, critical, error',
			description:
				'Comma-separated severities. Findings, tests and logbook entries of another severity are left out; what has no severity is not.',
		},
		{
			displayName: 'Tenants',
			name: 'tenants',
			type: 'string',
			default: '',
			placeholder: 'e.g. contoso.com, fabrikam.com',
			description:
				'Comma-separated default domains, initial domains, customer IDs or names of tenants. Events of other tenants are left out; those of no tenant are not.',
		},
	],
};

const optionsField = collectionField([
	{
		displayName: 'Repeat Known Findings',
		name: 'repeatFindings',
		type: 'boolean',
		default: false,
		description:
			'Whether to report all findings of an alert whenever CIPP sends it, which is every day and after each change. Otherwise a finding is reported once, and again when it comes back after it was gone.',
	},
	returnNewPasswordField,
]);

/** The fields of the node; n8n itself adds the poll times. */
export const webhookTriggerFields: INodeProperties[] = [
	noticeField,
	authenticationField,
	eventsField,
	filtersField,
	optionsField,
	{
		...requestOptionsField,
		// There are no input items that could be sent in batches.
		options: requestOptionsField.options?.filter(
			({ name }) => name !== 'batching' && name !== 'sendWithoutTenantCheck',
		),
	},
];
