import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { CheckedResource } from '../../scripts/builtResources';
import { checkContract } from '../../scripts/checkContract';
import type { KnownSpecError } from '../../scripts/knownSpecError';
import { knownSpecErrors } from '../../scripts/knownSpecErrors';

const spec = {
	paths: {
		'/api/ListThings': { get: { parameters: [{ name: 'tenantFilter', in: 'query' }] } },
		'/api/RunThing': { post: { parameters: [{ name: 'tenantFilter', in: 'query' }] } },
		'/api/ExecThing': {
			post: {
				requestBody: {
					content: {
						'application/json': {
							schema: {
								type: 'object',
								properties: { tenantFilter: { type: 'string' } },
								additionalProperties: true,
							},
						},
					},
				},
			},
		},
	},
};

const agreeing: CheckedResource[] = [
	{
		name: 'Thing',
		operations: [
			{
				name: 'Get Many',
				endpoints: [
					{
						endpoint: 'ListThings',
						method: 'GET',
						right: 'Some.Thing.Read',
						query: ['tenantFilter'],
					},
				],
			},
			{
				name: 'Update',
				endpoints: [
					{
						endpoint: 'ExecThing',
						method: 'POST',
						right: 'Some.Thing.Read',
						body: ['tenantFilter', 'colour'],
					},
				],
			},
		],
	},
	{
		name: 'Run',
		operations: [
			{
				name: 'Start',
				endpoints: [{ endpoint: 'RunThing', method: 'POST', right: 'Some.Thing.Read' }],
			},
		],
	},
];

const startedWithGet: CheckedResource[] = [
	{
		name: 'Run',
		operations: [
			{
				name: 'Start',
				endpoints: [{ endpoint: 'RunThing', method: 'GET', right: 'Some.Thing.Read' }],
			},
		],
	},
];

const readVerb: KnownSpecError[] = [
	{ endpoint: 'RunThing', kind: 'method', subjects: ['GET'], reason: 'It reads the query.' },
];

let folder: string;
let file: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'contract-'));
	file = join(folder, 'openapi.json');
	writeFileSync(file, JSON.stringify(spec));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(
	args: string[],
	resources: CheckedResource[] = agreeing,
	known: KnownSpecError[] = [],
	table?: string[],
): { code: number; output: string } {
	const lines: string[] = [];
	const code = checkContract(
		args,
		() => resources,
		known,
		(line) => lines.push(line),
		table,
	);
	return { code, output: lines.join('\n') };
}

describe('wrong use', () => {
	it.each([
		['no file', []],
		['two files', ['a.json', 'b.json']],
	])('explains itself and exits with 2: %s', (_, args) => {
		const { code, output } = run(args);
		expect(code).toBe(2);
		expect(output).toContain('Usage: npm run check:contract -- <openapi.json>');
	});

	it.each([
		['a file that is not there', () => join(folder, 'missing.json'), 'no such file'],
		['a file that is not JSON', () => written('text.json', 'openapi: 3'), 'JSON'],
		['JSON that is no spec', () => written('other.json', '{"a":1}'), 'it has no "paths"'],
	])('says what is wrong with the file and exits with 2: %s', (_, name, message) => {
		const path = name();
		const { code, output } = run([path]);
		expect(code).toBe(2);
		expect(output).toContain(path);
		expect(output).toContain(message);
	});

	function written(name: string, text: string): string {
		const path = join(folder, name);
		writeFileSync(path, text);
		return path;
	}
});

describe('agreement', () => {
	it('exits with 0 and lists what the spec does not describe', () => {
		expect(run([file])).toEqual({
			code: 0,
			output: [
				'Accepted but not described by the spec:',
				'  Thing > Update: ExecThing, body colour: not described by the spec',
				'',
				'operations compared: 3, disagreements: 0, known errors of the spec: 0, stale known errors: 0, fields not described: 1',
			].join('\n'),
		});
	});

	it('includes a disagreement that is a known error of the spec', () => {
		expect(run([file], startedWithGet, readVerb)).toEqual({
			code: 0,
			output:
				'operations compared: 1, disagreements: 0, known errors of the spec: 1, stale known errors: 0, fields not described: 0',
		});
	});
});

describe('no agreement', () => {
	it('names operation, endpoint and field, and exits with 1', () => {
		const { code, output } = run([file], startedWithGet);
		expect(code).toBe(1);
		expect(output).toContain(
			'Disagrees with the spec:\n  Run > Start: RunThing, method GET: the spec says POST\n',
		);
	});

	it('includes a known error that explains nothing', () => {
		const { code, output } = run([file], agreeing, readVerb);
		expect(code).toBe(1);
		expect(output).toContain('knownSpecErrors.ts:\n  RunThing, method GET: no operation uses it\n');
	});

	it('includes an operation that lists no endpoint', () => {
		const silent = { name: 'Quiet', operations: [{ name: 'Do', endpoints: [] }] };
		const { code, output } = run([file], [...agreeing, silent]);
		expect(code).toBe(1);
		expect(output).toContain('Operations that list no endpoint:\n  Quiet > Do\n');
	});

	it('includes a node without operations', () => {
		const { code, output } = run([file], []);
		expect(code).toBe(1);
		expect(output).toContain('operations compared: 0,');
	});
});

describe('the list of known errors', () => {
	it('has no pair twice and a sentence as the reason of each', () => {
		const pairs = knownSpecErrors.flatMap(({ endpoint, kind, subjects }) =>
			subjects.map((subject) => `${endpoint} ${kind} ${subject}`),
		);
		expect(pairs.length).toBeGreaterThan(0);
		expect(new Set(pairs).size).toBe(pairs.length);
		for (const { reason } of knownSpecErrors) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
	});
});

describe('the table of endpoints', () => {
	it('is compared where it is given', () => {
		const lines = [
			'ExecThing|P|tenantFilter|',
			'ListThings|G|tenantFilter|',
			'RunThing|P|tenantFilter?|',
		];
		expect(run([file], agreeing, [], lines).code).toBe(0);

		const stale = run([file], agreeing, [], [...lines.slice(1), 'ExecGone|P||']);
		expect(stale.code).toBe(1);
		expect(stale.output).toContain('  - ExecGone|P||\n  + ExecThing|P|tenantFilter|');
	});
});

it('lets no other operation call any endpoint', () => {
	const any = [{ name: 'Thing', operations: [{ name: 'Any', endpoints: [], anyEndpoint: true }] }];

	expect(run([file], any).output).toContain('Operations that list no endpoint:\n  Thing > Any');
});
