import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

/**
 * The same call as a declarative node, which n8n-core's RoutingNode runs. It has only the fields of
 * this one call, where a real node would have all steps.
 */
export class DeclarativeOffboard implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Declarative Offboard',
		name: 'declarativeOffboard',
		group: ['transform'],
		version: 1,
		description: 'Sends items by declaration',
		defaults: { name: 'Declarative Offboard' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'cippOAuth2Api', required: true }],
		requestDefaults: {
			baseURL: '={{ $credentials.apiUrl }}/api',
			url: '/ExecOffboardUser',
			method: 'POST',
			json: true,
			body: { Scheduled: { enabled: false } },
		},
		properties: [
			{
				displayName: 'Tenant',
				name: 'tenantDomain',
				type: 'string',
				default: '',
				routing: {
					send: {
						type: 'body',
						property: 'tenantFilter',
						value: '={{ ({ label: $value, value: $value }) }}',
					},
				},
			},
			{
				displayName: 'User',
				name: 'userEmail',
				type: 'string',
				default: '',
				routing: {
					send: {
						type: 'body',
						property: 'user',
						value: '={{ [{ label: $value, value: $value }] }}',
					},
				},
			},
			{
				displayName: 'Revoke All Sessions',
				name: 'RevokeSessions',
				type: 'boolean',
				default: false,
				routing: { send: { type: 'body', property: 'RevokeSessions' } },
			},
			{
				displayName: 'Disable Sign-In',
				name: 'DisableSignIn',
				type: 'boolean',
				default: false,
				routing: { send: { type: 'body', property: 'DisableSignIn' } },
			},
			{
				displayName: 'Marker',
				name: 'clientRequestId',
				type: 'string',
				default: '',
				routing: { send: { type: 'body', property: 'clientRequestId' } },
			},
		],
	};
}
