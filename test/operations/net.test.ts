import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { INodeProperties } from 'n8n-workflow';

import { Cipp } from '../../nodes/Cipp/Cipp.node';
import type { Operation } from '../../nodes/Cipp/engine/operation';
import { listSearch } from '../../nodes/Cipp/pickers';
import { resources } from '../../nodes/Cipp/resources';
import { ENDPOINTS } from '../../simulator/endpoints';
import { frozenFiles, fileOf } from '../description/frozenFiles';
import { ALL_CASES, caseOf, WITHOUT_CASE } from './allCases';

const ROOT = join(__dirname, '..', '..');

const SIMULATED = new Set(ENDPOINTS.map(({ name }) => name));

/** What an operation does not have yet that every operation has, as sentences that say what to add. */
function missing(resource: string, { value, name, endpoints }: Operation): string[] {
	const isException = `${resource}.${value}` in WITHOUT_CASE;
	const needs: Array<[boolean, string]> = [
		[
			isException || caseOf(resource, value) !== undefined,
			`Add a case for it to test/operations/${resource}.cases.ts, and the list there to test/operations/allCases.ts: three items of three tenants, all requests, all outputs, and how the second fails.`,
		],
		[
			isException || runsInMatrix(resource),
			`Add test/operations/${resource}.test.ts, which calls describeResource('${resource}', …), so that its cases run.`,
		],
		...endpoints.map(({ endpoint }): [boolean, string] => [
			SIMULATED.has(endpoint),
			`Add ${endpoint} to the simulator: a row of simulator/endpoints/tables/${resource}.ts, or a file in simulator/endpoints where state is shared.`,
		]),
		[
			frozenFiles().includes(fileOf(resource, value)),
			'Run `npm run freeze` and commit what it writes: its parameters are not frozen.',
		],
		[
			isDocumented(resource, name),
			'Run `npm run docs` and commit what it writes: it is not documented.',
		],
	];
	return needs.filter(([isThere]) => !isThere).map(([, sentence]) => sentence);
}

function runsInMatrix(resource: string): boolean {
	const file = join(ROOT, 'test', 'operations', `${resource}.test.ts`);
	return existsSync(file) && readFileSync(file, 'utf8').includes(`describeResource('${resource}'`);
}

function isDocumented(resource: string, name: string): boolean {
	const page = join(ROOT, 'docs', 'operations', `${resource}.md`);
	return existsSync(page) && readFileSync(page, 'utf8').includes(`\n## ${name}\n`);
}

const OPERATIONS = resources.flatMap((resource) =>
	resource.operations.map(
		(operation) => [`${resource.name} > ${operation.name}`, resource.value, operation] as const,
	),
);

it.each(OPERATIONS)('%s has all that an operation needs', (_name, resource, operation) => {
	expect(missing(resource, operation)).toEqual([]);
});

it('an operation that has nothing is told all of it', () => {
	const [, , like] = OPERATIONS[0] ?? [];
	const madeUp = {
		...(like as Operation),
		name: 'Made Up',
		value: 'madeUp',
		endpoints: [{ endpoint: 'ListMadeUp', method: 'GET' as const, right: 'CIPP.Core.Read' }],
	};

	expect(missing('unheardOf', madeUp)).toEqual([
		expect.stringMatching(/^Add a case for it to test\/operations\/unheardOf\.cases\.ts/),
		expect.stringMatching(/^Add test\/operations\/unheardOf\.test\.ts/),
		expect.stringMatching(/^Add ListMadeUp to the simulator/),
		expect.stringMatching(/^Run `npm run freeze`/),
		expect.stringMatching(/^Run `npm run docs`/),
	]);
});

it('every case is that of an operation, and there is one for each', () => {
	const there = resources.flatMap(({ value, operations }) =>
		operations.map((operation) => `${value}.${operation.value}`),
	);

	const cases = ALL_CASES.map(({ resource, operation }) => `${resource}.${operation}`);
	expect([...cases, ...Object.keys(WITHOUT_CASE)].sort()).toEqual(there.sort());
});

it('every picker of the node has a search behind its list', () => {
	const named = searchesIn(new Cipp().description.properties);

	expect([...named].filter((name) => !(name in listSearch))).toEqual([]);
	expect([...named].sort()).toEqual(Object.keys(listSearch).sort());
});

function searchesIn(properties: INodeProperties[]): Set<string> {
	const text = JSON.stringify(properties);
	return new Set([...text.matchAll(/"searchListMethod":"(\w+)"/g)].map(([, name = '']) => name));
}
