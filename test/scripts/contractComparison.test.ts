import type { ContractOperation } from '../../scripts/contractComparison';
import { compareWithSpec, setAsideKnownErrors } from '../../scripts/contractComparison';
import type { KnownSpecError } from '../../scripts/knownSpecError';
import type { OpenApiSpec, Schema } from '../../scripts/openApiSpec';

const spec: OpenApiSpec = {
	paths: {
		'/api/ListThings': {
			get: {
				parameters: [
					{ $ref: '#/components/parameters/tenantFilter' },
					{ name: '$filter', in: 'query' },
					{ name: 'X-Trace', in: 'header' },
				],
			},
		},
		'/api/ExecThing': {
			post: {
				parameters: [{ name: 'dryRun', in: 'query' }],
				requestBody: body({
					type: 'object',
					properties: {
						user: { type: 'array', items: { $ref: '#/components/schemas/LabelValue' } },
						owner: { allOf: [{ $ref: '#/components/schemas/LabelValue' }] },
						Scheduled: { type: 'object', properties: { enabled: { type: 'boolean' } } },
						extra: { type: 'object' },
					},
				}),
			},
		},
		'/api/ExecAnything': {
			post: {
				requestBody: body({
					type: 'object',
					properties: { tenantFilter: { type: 'string' } },
					'x-cipp-passthrough': true,
				}),
			},
		},
		'/api/ExecOpen': {
			post: { requestBody: body({ type: 'object', additionalProperties: true }) },
		},
		'/api/ExecMany': {
			post: {
				requestBody: body({
					type: 'array',
					items: { type: 'object', properties: { userIds: { type: 'array' } } },
				}),
			},
		},
		'/api/ExecNothing': { post: {} },
		'/api/ListGuarded': { get: { 'x-cipp-role': 'Some.Secret.Read' } },
	},
	components: {
		parameters: { tenantFilter: { name: 'tenantFilter', in: 'query' } },
		schemas: {
			LabelValue: {
				type: 'object',
				properties: { label: { type: 'string' }, value: { type: 'string' } },
				required: ['value'],
			},
		},
	},
};

function body(schema: Schema) {
	return { content: { 'application/json': { schema } } };
}

function operation(
	endpoint: string,
	method: 'GET' | 'POST',
	fields: { query?: string[]; body?: string[] } = {},
): ContractOperation {
	return {
		name: `Thing > ${endpoint}`,
		endpoints: [{ endpoint, method, right: 'Some.Thing.Read', ...fields }],
	};
}

/** The findings of one operation as `kind subject: message`. */
function findings(...operations: ContractOperation[]) {
	const { disagreements, undescribed } = compareWithSpec(operations, spec);
	const short = ({ kind, subject, message }: (typeof disagreements)[number]) =>
		`${kind} ${subject}: ${message}`;
	return { disagreements: disagreements.map(short), undescribed: undescribed.map(short) };
}

describe('an operation that agrees with the spec', () => {
	it.each([
		[
			'query fields, also by reference',
			operation('ListThings', 'GET', { query: ['tenantFilter', '$filter'] }),
		],
		[
			'nested fields, through lists, references and allOf',
			operation('ExecThing', 'POST', {
				query: ['dryRun'],
				body: ['user[].value', 'owner.value', 'Scheduled.enabled', 'Scheduled', 'extra'],
			}),
		],
		['a body that is a list', operation('ExecMany', 'POST', { body: ['[].userIds', 'userIds'] })],
		['a call without fields', operation('ExecNothing', 'POST')],
	])('has no findings: %s', (_, agreeing) => {
		expect(findings(agreeing)).toEqual({ disagreements: [], undescribed: [] });
	});
});

describe('an operation that disagrees with the spec', () => {
	it.each([
		[
			'an endpoint that is missing',
			operation('ExecGone', 'POST', { body: ['x'] }),
			['endpoint : the spec has no such endpoint'],
		],
		[
			'another right',
			operation('ListGuarded', 'GET'),
			['right Some.Thing.Read: the spec says Some.Secret.Read'],
		],
		[
			'an endpoint in another case',
			operation('listthings', 'GET'),
			['endpoint : the spec spells it ListThings'],
		],
		['a wrong verb', operation('ExecNothing', 'GET'), ['method GET: the spec says POST']],
		[
			'a wrong verb and a wrong field',
			operation('ListThings', 'POST', { query: ['TenantFilter'] }),
			['method POST: the spec says GET', 'query TenantFilter: the spec spells it tenantFilter'],
		],
		[
			'a query field that is missing',
			operation('ListThings', 'GET', { query: ['top'] }),
			['query top: the spec has no such query field'],
		],
		[
			'a header taken for a query field',
			operation('ListThings', 'GET', { query: ['X-Trace'] }),
			['query X-Trace: the spec has no such query field'],
		],
		[
			'a query field of the body',
			operation('ExecThing', 'POST', { query: ['extra'] }),
			['query extra: the spec has it in the body'],
		],
		[
			'a body field of the query',
			operation('ExecThing', 'POST', { body: ['dryRun'] }),
			['body dryRun: the spec has it in the query'],
		],
		[
			'a body field in another case',
			operation('ExecThing', 'POST', { body: ['Owner.value'] }),
			['body Owner.value: the spec spells it owner'],
		],
		[
			'a nested field in another case',
			operation('ExecThing', 'POST', { body: ['Scheduled.Enabled'] }),
			['body Scheduled.Enabled: the spec spells it enabled'],
		],
		[
			'a nested field that is missing',
			operation('ExecThing', 'POST', { body: ['Scheduled.date'] }),
			['body Scheduled.date: the spec has no such body field'],
		],
		[
			'a field in a body that the spec lacks',
			operation('ExecNothing', 'POST', { body: ['x'] }),
			['body x: the spec has no such body field'],
		],
		[
			'plain values where .value is read',
			operation('ExecThing', 'POST', { body: ['user[]', 'owner'] }),
			[
				'body user[]: the spec reads .value of it, so a plain value would be dropped',
				'body owner: the spec reads .value of it, so a plain value would be dropped',
			],
		],
		[
			'another case in a body that takes anything',
			operation('ExecAnything', 'POST', { body: ['TenantFilter'] }),
			['body TenantFilter: the spec spells it tenantFilter'],
		],
	])('is reported: %s', (_, disagreeing, expected) => {
		expect(findings(disagreeing)).toEqual({ disagreements: expected, undescribed: [] });
	});

	it('is named, and the operations that agree are not', () => {
		const { disagreements } = compareWithSpec(
			[operation('ListThings', 'GET'), operation('ExecGone', 'GET'), operation('ExecMany', 'GET')],
			spec,
		);
		expect(disagreements.map((finding) => [finding.operation, finding.endpoint])).toEqual([
			['Thing > ExecGone', 'ExecGone'],
			['Thing > ExecMany', 'ExecMany'],
		]);
	});
});

describe('fields that the spec accepts without describing them', () => {
	it.each([
		[
			'a passthrough body',
			operation('ExecAnything', 'POST', { body: ['tenantFilter', 'DisableSignIn'] }),
			'DisableSignIn',
		],
		['additional properties', operation('ExecOpen', 'POST', { body: ['reference'] }), 'reference'],
		[
			'inside an object without known fields',
			operation('ExecThing', 'POST', { body: ['extra.colour'] }),
			'extra.colour',
		],
		[
			'inside what the spec takes for a string',
			operation('ExecAnything', 'POST', { body: ['tenantFilter.value'] }),
			'tenantFilter.value',
		],
	])('are listed apart: %s', (_, accepted, field) => {
		expect(findings(accepted)).toEqual({
			disagreements: [],
			undescribed: [`body ${field}: not described by the spec`],
		});
	});
});

describe('a spec with a broken reference', () => {
	it.each([
		['nowhere', '#/components/schemas/Missing', 'leads nowhere'],
		['in a circle', '#/components/schemas/Circle', 'leads back to itself'],
	])('is refused when it leads %s', (_, $ref, message) => {
		const broken: OpenApiSpec = {
			paths: { '/api/ExecThing': { post: { requestBody: body({ $ref }) } } },
			components: { schemas: { Circle: { $ref: '#/components/schemas/Circle' } } },
		};
		expect(() =>
			compareWithSpec([operation('ExecThing', 'POST', { body: ['x'] })], broken),
		).toThrow(message);
	});
});

describe('known errors of the spec', () => {
	const operations = [
		operation('ExecNothing', 'GET'),
		operation('ListThings', 'GET', { query: ['top', 'tenantFilter'] }),
		operation('ExecGone', 'POST'),
	];
	const known = (
		endpoint: string,
		kind: KnownSpecError['kind'],
		...subjects: string[]
	): KnownSpecError => ({ endpoint, kind, subjects, reason: 'made up' });
	const judge = (...entries: KnownSpecError[]) => {
		const { unexplained, stale } = setAsideKnownErrors(
			compareWithSpec(operations, spec).disagreements,
			entries,
			operations,
		);
		return {
			unexplained: unexplained.map(
				({ endpoint, kind, subject }) => `${endpoint} ${kind} ${subject}`,
			),
			stale: stale.map(({ entry, subject, message }) => `${entry.endpoint} ${subject}: ${message}`),
		};
	};

	it('explain the disagreements they name, and no others', () => {
		expect(judge(known('ExecNothing', 'method', 'GET'), known('ExecGone', 'endpoint', ''))).toEqual(
			{
				unexplained: ['ListThings query top'],
				stale: [],
			},
		);
	});

	it('are stale when nothing uses them or the spec no longer disagrees', () => {
		expect(
			judge(
				known('ListThings', 'query', 'top', 'tenantFilter', 'skip'),
				known('ListThings', 'method', 'GET', 'POST'),
				known('ExecThing', 'endpoint', ''),
				known('ExecThing', 'body', 'user'),
			).stale,
		).toEqual([
			'ListThings tenantFilter: the spec no longer disagrees',
			'ListThings skip: no operation uses it',
			'ListThings GET: the spec no longer disagrees',
			'ListThings POST: no operation uses it',
			'ExecThing : no operation uses it',
			'ExecThing user: no operation uses it',
		]);
	});

	it('leave every disagreement standing when the list is empty', () => {
		expect(judge()).toEqual({
			unexplained: ['ExecNothing method GET', 'ListThings query top', 'ExecGone endpoint '],
			stale: [],
		});
	});
});
