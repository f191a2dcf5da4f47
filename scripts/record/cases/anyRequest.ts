import type { NodeCase } from '../nodeCase';
import { caseOf } from '../nodeCase';

const apiRequest = caseOf('apiRequest');
const graphRequest = caseOf('graphRequest');

/** Fields of the resource mapper, as a workflow stores them. */
const mapped = (value: Record<string, unknown>) => ({
	mappingMode: 'defineBelow',
	value,
	schema: [],
	matchingColumns: [],
});

const endpoint = (value: string) => ({ __rl: true, mode: 'list', value });

const idOf = (user: string) => ({ fields: mapped({ 'body:ID': user }) });

/** Requests to any endpoint, of CIPP and of Microsoft Graph. */
export const ANY_REQUEST_CASES: NodeCase[] = [
	apiRequest('send', {
		parameters: {
			endpoint: endpoint('ExecDisableUser'),
			...idOf('jane.doe@contoso.com'),
			bodyJson: '{ "Enable": false }',
		},
		unknownUser: idOf('nobody@contoso.com'),
	}),
	apiRequest('send', {
		variant: 'a read',
		parameters: { endpoint: endpoint('ListMailboxes'), fields: mapped({}) },
	}),
	graphRequest('getAll', {
		parameters: {
			returnAll: true,
			graphEndpoint: 'users',
			options: {
				select: 'id,displayName',
				filter: "displayName eq 'Jane Doe'",
				version: 'v1.0',
			},
		},
		unknownUser: { graphEndpoint: 'users/nobody@contoso.com', options: {} },
	}),
	graphRequest('getAllAtOnce', {
		parameters: {
			graphRequests: {
				request: [{ id: 'jane', url: '/users/jane.doe@contoso.com?$select=displayName' }],
			},
			graphRequestsJson: '["users/nobody@contoso.com"]',
		},
	}),
	graphRequest('getAllAtOnce', {
		variant: 'as an application, first pages',
		refused: [],
		parameters: {
			graphRequestsJson: '["users?$top=2&$select=id"]',
			options: { asApp: true, firstPageOnly: true },
		},
	}),
];
