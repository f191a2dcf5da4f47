import type { OperationCase } from '../user/operationCase';
import { post, USERS } from '../user/operationCase';
import { tenantCase } from './ofTenants';

const USER_OF: Record<string, unknown> = Object.fromEntries(
	USERS.map(({ tenant, user }) => [tenant, user]),
);

/** Fields of the resource mapper, as a workflow stores them. */
export function mapping(value: Record<string, unknown>) {
	return { mappingMode: 'defineBelow', value, schema: [], matchingColumns: [] } as never;
}

/** Any endpoint: here one that changes something, with a field, free JSON and the chosen tenant. */
export const apiRequestCases: OperationCase[] = [
	tenantCase({
		resource: 'apiRequest',
		operation: 'send',
		parameters: {
			endpoint: { __rl: true, mode: 'list', value: 'ExecDisableUser' },
			fields: mapping({ 'body:ID': '={{ $json.user }}' }),
			bodyJson: '{ "Enable": false }',
		},
		sent: (domain) => [
			post('ExecDisableUser', {
				tenantFilter: domain,
				ID: USER_OF[domain],
				Enable: false,
			}),
		],
		given: (domain) => [
			{ Results: `Successfully set account enabled state to False for ${USER_OF[domain]}` },
		],
		failure: {
			endpoint: 'ExecDisableUser',
			answer: { json: { Results: 'Failed to set account state to False. Error: refused' } },
			message: /Failed to set account state to False/,
			outcome: 'refused',
		},
	}),
];
