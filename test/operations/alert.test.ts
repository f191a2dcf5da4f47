import type { INodeParameters } from 'n8n-workflow';

import { rulesOf } from '../../simulator/endpoints/tables/alert';
import { freshUserTest } from '../user/runOperation';
import { alertCases } from './alert.cases';
import { describeResource } from './matrix';

describeResource('alert', alertCases);

describe('an audit log alert', () => {
	const RULE: INodeParameters = {
		resource: 'alert',
		auditLog: 'Audit.Exchange',
		conditions: { condition: [{ property: 'Operation', operator: 'eq', value: 'New-InboxRule' }] },
		alertActions: ['generatemail'],
	};
	const test = freshUserTest();

	const create = async (parameters: INodeParameters = {}) =>
		await test.run('createAuditLogAlert', [{ tenant: 'contoso.com' }], { ...RULE, ...parameters });

	const condition = (property: string, operator: string, value: string) => ({
		conditions: { condition: [{ property, operator, value }] },
	});

	it('is there once when the same is created twice', async () => {
		await create();
		const { output } = await create();

		expect(rulesOf(test.cipp)).toHaveLength(1);
		expect(output[0]?.json.ruleId).toBe(rulesOf(test.cipp)[0]?.RowKey);
	});

	it.each([
		['no condition', { conditions: {} }, /“Conditions” is empty/],
		['no action', { alertActions: '={{ [] }}' }, /“Actions” is empty/],
		['a property that CIPP would pass over', condition('a b', 'eq', 'x'), /no name of a property/],
		['a value that CIPP would pass over', condition('Operation', 'eq', '$x'), /without any of/],
	])('is not sent with %s', async (_what, parameters, message) => {
		const { error } = await create(parameters);

		expect(error?.message).toMatch(message);
		expect(test.cipp.requestsTo('AddAlert')).toEqual([]);
	});

	it('is no success when CIPP claims it and has no such rule', async () => {
		test.cipp.fault({
			endpoint: 'AddAlert',
			json: { Results: ['Added Audit Log Alert for 1 tenants. It may take up to four hours.'] },
		});
		const { error } = await create();

		expect(error?.message).toMatch(/not among those of CIPP/);
	});

	it('is listed for a tenant when it is for all of them', async () => {
		await create({ allTenants: true });
		const { output } = await test.run('getAllRules', [{ tenant: 'fabrikam.com' }], {
			resource: 'alert',
			returnAll: true,
		});

		expect(output.map(({ json }) => json.tenants)).toEqual([['AllTenants'], ['fabrikam.com']]);
	});
});
