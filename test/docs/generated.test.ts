import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { resources } from '../../nodes/Cipp/resources';
import { NODE_VERSIONS } from '../../nodes/Cipp/version';
import { operationPage } from '../../scripts/docs/operationPages';
import { operationsPage, resourceTable, withBlock } from '../../scripts/docs/operationTables';
import { schemaOf } from '../../scripts/docs/outputSchema';
import { caseOf } from '../operations/allCases';

const ROOT = resolve(__dirname, '../..');

/** Set by `npm run docs`, which writes what is stale instead of complaining. */
const isWriting = (globalThis as { writeDocs?: boolean }).writeDocs === true;

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

const files = new Map<string, string>([
	['README.md', withBlock(readme, 'resources', resourceTable(resources))],
	['docs/operations.md', operationsPage(resources)],
	...resources.map(
		(resource) =>
			[
				`docs/operations/${resource.value}.md`,
				operationPage(resource, (name, operation) => {
					const one = caseOf(name, operation);
					return one && { input: one.items[0], output: one.outputs[0]?.[0] };
				}),
			] as const,
	),
	...resources.flatMap(({ value, operations }) =>
		operations.flatMap((operation) => {
			const examples = caseOf(value, operation.value)?.outputs.flat() ?? [];
			const schema = `${JSON.stringify(schemaOf(examples), null, '\t')}\n`;
			return NODE_VERSIONS.map(
				(version) => [`${schemaFolder(version)}/${value}/${operation.value}.json`, schema] as const,
			);
		}),
	),
]);

/** n8n asks for the schema of version 1.1 of a node under 1.1.0. */
function schemaFolder(version: number): string {
	const [major = '1', minor = '0'] = String(version).split('.');
	return `nodes/Cipp/__schema__/v${major}.${minor}.0`;
}

function filesBelow(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

it.each([...files])('%s is what `npm run docs` makes', (path, content) => {
	const file = join(ROOT, path);
	if (isWriting) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}

	expect(existsSync(file) ? readFileSync(file, 'utf8') : 'missing').toBe(content);
});

it('nothing is left of operations that are gone', () => {
	const there = ['docs/operations', 'nodes/Cipp/__schema__'].flatMap((folder) =>
		filesBelow(join(ROOT, folder)),
	);

	expect(there.filter((path) => !files.has(path))).toEqual([]);
});

it('every operation has an example', () => {
	const without = resources.flatMap(({ value, operations }) =>
		operations
			.filter((operation) => caseOf(value, operation.value) === undefined)
			.map((operation) => `${value}.${operation.value}`),
	);

	expect(without).toEqual([]);
});
