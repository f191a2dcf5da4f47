import { unpacked } from '../../nodes/Cipp/endpoints/packing';
import { endpointOf } from '../../nodes/Cipp/endpoints/tableLines';
import { tableLines } from '../../scripts/endpointTable/entries';
import { pack } from '../../scripts/endpointTable/pack';
import { tableSource } from '../../scripts/endpointTable/source';
import type { KnownSpecError } from '../../scripts/knownSpecError';
import type { OpenApiSpec } from '../../scripts/openApiSpec';

const labelValue = { type: 'object', properties: { value: {} }, required: ['value'] };

const SPEC: OpenApiSpec = {
	paths: {
		'/api/ListThings': {
			get: {
				description: 'Lists `things` of a tenant. More of it.',
				parameters: [
					{ name: 'Size', in: 'query', schema: { type: 'integer' } },
					{ $ref: '#/components/parameters/tenant' },
					{ name: 'Kind', in: 'query', schema: { type: 'string', enum: ['A', 'B'] } },
				],
				'x-cipp-role': 'Some.Thing.Read',
			},
		},
		'/api/ExecThing': {
			post: {
				tags: ['Things > All'],
				'x-cipp-role': 'Some.Thing.ReadWrite',
				parameters: [
					{ name: 'ID', in: 'query' },
					{ name: 'Other', in: 'query' },
				],
				requestBody: {
					content: {
						'application/json': {
							schema: {
								type: 'object',
								required: ['ID'],
								properties: {
									On: { type: 'boolean' },
									State: labelValue,
									Many: { type: 'array', items: labelValue },
									List: { type: 'array', items: { type: 'string' } },
									Deep: { type: 'object', properties: { A: {} } },
									ID: { type: 'string' },
									Wrong: labelValue,
								},
							},
						},
					},
				},
			},
		},
		'/api/ExecEach': {
			post: {
				'x-cipp-role': 'Some.Thing.ReadWrite',
				requestBody: {
					content: {
						'application/json': {
							schema: { type: 'array', items: { properties: { ID: { type: 'string' } } } },
						},
					},
				},
			},
		},
	},
	components: {
		parameters: {
			tenant: { name: 'tenantFilter', in: 'query', required: true, schema: { type: 'string' } },
		},
	},
};

const KNOWN: KnownSpecError[] = [
	{ endpoint: 'ExecThing', kind: 'body', subjects: ['Wrong', 'More[].value'], reason: '' },
	{ endpoint: 'ExecThing', kind: 'query', subjects: ['tenantFilter', 'other'], reason: '' },
	{ endpoint: 'ExecNewest', kind: 'endpoint', subjects: [''], reason: '' },
];

const OPERATIONS = [
	{
		name: 'Thing > New',
		endpoints: [
			{
				endpoint: 'ExecNewest',
				method: 'POST' as const,
				right: 'Some.Thing.ReadWrite',
				body: ['tenantFilter', 'users[].value', 'users[].label', 'State.value'],
			},
		],
	},
];

it('has a line for each endpoint, with the errors of the file put right', () => {
	expect(tableLines(SPEC, KNOWN, OPERATIONS)).toEqual([
		'ExecEach|LSome.Thing.ReadWrite|ID|',
		'ExecNewest|PSome.Thing.ReadWrite|tenantFilter,users:l,State:v|',
		'ExecThing|PSome.Thing.ReadWrite|ID!,On:b,State:v,Many:l,List:a,Deep:o,Wrong,Other?,More:l,tenantFilter?|Things > All',
		'ListThings|GSome.Thing.Read|tenantFilter!,Size:n,Kind=A/B|Lists things of a tenant',
	]);
});

it('a line tells all of its endpoint', () => {
	expect(endpointOf('ExecThing|PA.B.ReadWrite|ID!?,Kind=A/B|Does | more')).toEqual({
		name: 'ExecThing',
		method: 'POST',
		right: 'A.B.ReadWrite',
		takesList: false,
		fields: [
			{ name: 'ID', place: 'query', type: 'string', required: true },
			{ name: 'Kind', place: 'body', type: 'choice', required: false, choices: ['A', 'B'] },
		],
		text: 'Does | more',
	});
});

describe('packing', () => {
	const text = Array.from(
		{ length: 60 },
		(_, i) => `ListTenantThings${i % 7}|tenantFilter!,ID|${i}`,
	)
		.join('\n')
		.concat('\nq~#^');

	it('loses nothing and saves most of what repeats', () => {
		const packed = pack(text);

		expect(unpacked(packed.text, packed.symbols, packed.words)).toBe(text);
		expect(Buffer.byteLength(packed.text + packed.words)).toBeLessThan(text.length / 2);
	});

	it('is the same each time, and can stand in a source', () => {
		expect(pack(text)).toEqual(pack(text));
		const { symbols } = pack(text);
		expect(symbols).not.toMatch(/[`\\{$]/);
		expect(tableSource(pack(text)).split('`')).toHaveLength(9);
	});
});
