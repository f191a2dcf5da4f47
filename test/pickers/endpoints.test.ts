import { LoadOptionsContext } from 'n8n-core';

import { Cipp } from '../../nodes/Cipp/Cipp.node';
import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';
import { editorContext } from '../support/editorContext';
import { fillPicker } from '../support/pickers';

let t: CippTest;
beforeAll(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterAll(async () => await t.close());
afterEach(() => expect(t.cipp.requests).toEqual([]));

const found = async (filter: string) =>
	(await fillPicker(t, 'searchEndpoints', {}, filter)).results;

it('lists endpoints with their method and what they do', async () => {
	expect(await found('execrevokesess')).toEqual([
		{
			name: 'ExecRevokeSessions (POST): Identity > Administration > Users',
			value: 'ExecRevokeSessions',
		},
	]);
	expect((await found('microsoft graph api get request')).map(({ value }) => value)).toEqual([
		'ListGraphRequest',
	]);
	expect(await found('nothing of the kind')).toEqual([]);
});

it('comes in pages', async () => {
	const first = await fillPicker(t, 'searchEndpoints');
	const second = await fillPicker(t, 'searchEndpoints', {}, '', String(first.paginationToken));

	expect(first.results).toHaveLength(50);
	expect(second.results).toHaveLength(50);
	expect(second.results).not.toContainEqual(first.results[49]);
});

describe('the fields of the mapper', () => {
	const node = new Cipp();
	const fieldsOf = async (endpoint: unknown) => {
		const context = editorContext(node, t.credentials, 'cippOAuth2Api', {
			resource: 'apiRequest',
			operation: 'send',
			endpoint: endpoint as string,
		});
		return await node.methods.resourceMapping.getEndpointFields.call(
			new LoadOptionsContext(context.workflow, context.node, context.additionalData, 'parameters'),
		);
	};

	it('are those of the endpoint, with their places, without the tenant that has a picker', async () => {
		const { fields } = await fieldsOf({ __rl: true, mode: 'list', value: 'ExecDomainAction' });
		const { fields: ofUser } = await fieldsOf('adduser');

		expect(fields.map(({ id, required }) => [id, required])).toEqual([
			['body:Action', true],
			['body:domain', true],
		]);
		expect(fields[0]?.displayName).toMatch(/^Action \(body: \w+(, \w+)+\)$/);
		const byId = new Map(ofUser.map((field) => [field.id, field]));
		expect(byId.get('body:MustChangePass')).toMatchObject({ type: 'boolean', required: false });
		expect([...byId.keys()].filter((id) => /tenant/i.test(id))).toEqual([]);
	});

	it('are none for an endpoint that is not known', async () => {
		expect(await fieldsOf('ExecNewThing')).toEqual({
			fields: [],
			emptyFieldsNotice: expect.stringContaining('Body (JSON)') as string,
		});
	});
});
