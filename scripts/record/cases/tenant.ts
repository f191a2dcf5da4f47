import type { NodeCase } from '../nodeCase';
import { caseOf, NO_ID, TENANT, TENANT_ID } from '../nodeCase';

const GROUP = '00000090-aaaa-4bbb-8ccc-dddddddddddd';

/** What CIPP keeps of tenants. */
export const TENANT_CASES: NodeCase[] = [
	caseOf('tenant')('getAllGroups', {
		before: [
			{
				method: 'POST',
				endpoint: 'ExecTenantGroup',
				body: {
					Action: 'AddEdit',
					groupId: GROUP,
					groupName: 'Customers',
					groupDescription: 'Made up',
					members: [{ label: TENANT, value: TENANT_ID }],
				},
			},
		],
		parameters: { filters: { groupId: GROUP } },
		unknownUser: { filters: { groupId: NO_ID } },
	}),
];
