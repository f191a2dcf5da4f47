import type { OperationCase } from '../user/operationCase';
import { get } from '../user/operationCase';
import { tenantCase } from './ofTenants';

const GONE = 'nobody@example.org';

/** Reads of Microsoft Graph. */
export const graphRequestCases: OperationCase[] = [
	tenantCase({
		resource: 'graphRequest',
		operation: 'getAll',
		parameters: {
			graphEndpoint: 'organization',
			options: { select: 'id,displayName', version: 'v1.0' },
		},
		sent: (domain) => [
			get('ListGraphRequest', {
				tenantFilter: domain,
				Endpoint: 'organization',
				$select: 'id,displayName',
				Version: 'v1.0',
				manualPagination: 'true',
			}),
		],
		given: (domain, { customerId, displayName }) => [
			{ tenantDomain: domain, id: customerId, displayName },
		],
		failure: {
			endpoint: 'ListGraphRequest',
			answer: {
				status: 400,
				text: 'Graph Error: Insufficient privileges - Endpoint: organization',
			},
			message: /Graph Error: Insufficient privileges/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'graphRequest',
		operation: 'getAllAtOnce',
		parameters: {
			graphRequests: { request: [{ id: 'company', url: '/organization?$select=displayName' }] },
			graphRequestsJson: `["users/${GONE}"]`,
		},
		sent: (domain) => [
			{
				method: 'POST',
				endpoint: 'ListGraphBulkRequest',
				query: { tenantFilter: domain },
				body: {
					tenantFilter: domain,
					requests: [
						{ id: 'company', method: 'GET', url: 'organization?$select=displayName' },
						{ id: '2', method: 'GET', url: `users/${GONE}` },
					],
				},
			},
		],
		given: (domain, { displayName }) => [
			{
				tenantDomain: domain,
				id: 'company',
				url: 'organization?$select=displayName',
				success: true,
				status: 200,
				body: { value: [{ displayName }] },
			},
			{
				tenantDomain: domain,
				id: '2',
				url: `users/${GONE}`,
				success: false,
				status: 404,
				failure: `Resource '${GONE}' does not exist or one of its queried reference-property objects are not present.`,
				body: {
					error: {
						code: 'Request_ResourceNotFound',
						message: `Resource '${GONE}' does not exist or one of its queried reference-property objects are not present.`,
					},
				},
			},
		],
		failure: {
			endpoint: 'ListGraphBulkRequest',
			answer: { status: 400, text: 'Insufficient privileges to complete the operation.' },
			message: /Insufficient privileges/,
			outcome: 'refused',
		},
	}),
];
