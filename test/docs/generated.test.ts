import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { resources } from '../../nodes/Cipp/resources';
import { SWITCH_STEPS, VALUE_STEPS } from '../../nodes/Cipp/offboarding/order/steps';
import { codexFiles } from '../../scripts/docs/codex';
import { comingFromTables } from '../../scripts/docs/comingFrom';
import { operationPage } from '../../scripts/docs/operationPages';
import { operationsPage, resourceList, withBlock } from '../../scripts/docs/operationTables';
import { OTHER_ACTIONS } from '../../scripts/docs/otherActions';
import { schemaOf } from '../../scripts/docs/outputSchema';
import { stepTable } from '../../scripts/docs/stepTable';
import { exampleOf } from '../operations/allCases';

const ROOT = resolve(__dirname, '../..');

/** Set by `npm run docs`, which writes what is stale instead of complaining. */
const isWriting = (globalThis as { writeDocs?: boolean }).writeDocs === true;

/** A page that people write, with one part of it made here. */
function page(path: string, block: string, text: string): [string, string] {
	return [path, withBlock(readFileSync(join(ROOT, path), 'utf8'), block, text)];
}

/** Output items of an operation, as plain data. */
function outputsOf(resource: string, operation: string): unknown[] {
	const { outputs = [] } = exampleOf(resource, operation) ?? {};
	return JSON.parse(JSON.stringify(outputs)) as unknown[];
}

/** What Offboard User gives is more than one case shows. */
const ALSO_GIVES: Record<string, [string, string]> = {
	'user.offboardUser': ['offboarding', 'wait'],
};

const files = new Map<string, string>([
	page('README.md', 'resources', resourceList(resources)),
	page('docs/offboarding.md', 'steps', stepTable([...SWITCH_STEPS, ...VALUE_STEPS])),
	['docs/operations.md', operationsPage(resources)],
	page('docs/coming-from.md', 'actions', comingFromTables(OTHER_ACTIONS, resources)),
	...resources.map((resource): [string, string] => [
		`docs/operations/${resource.value}.md`,
		operationPage(resource, (name, operation) => {
			const example = exampleOf(name, operation);
			return example && { ...example, output: outputsOf(name, operation)[0] };
		}),
	]),
	...resources.flatMap(({ value, operations }) =>
		operations.map((operation): [string, string] => {
			const also = ALSO_GIVES[`${value}.${operation.value}`];
			const examples = [...outputsOf(value, operation.value), ...(also ? outputsOf(...also) : [])];
			const schema = `${JSON.stringify(schemaOf(examples), null, '\t')}\n`;
			return [`nodes/Cipp/__schema__/${value}/${operation.value}.json`, schema];
		}),
	),
]);

function filesBelow(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

/** Writes a file if asked to, and tells whether it is as it should be. */
function state(path: string, content: string, isSame = (is: string) => is === content): string {
	const file = join(ROOT, path);
	const isStale = !existsSync(file) || !isSame(readFileSync(file, 'utf8'));
	if (isStale && isWriting) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return isStale && !isWriting ? STALE : 'up to date';
}

const STALE = 'stale: run `npm run docs` and commit what it writes';

it.each([...files])('%s is what `npm run docs` makes', (path, content) => {
	expect(state(path, content)).toBe('up to date');
});

it.each([...codexFiles()])('%s is what `npm run docs` makes', (path, codex) => {
	const text = JSON.stringify(codex, null, '\t');

	expect(state(path, `${text}\n`, (is) => isDeepStrictEqual(JSON.parse(is), codex))).toBe(
		'up to date',
	);
});

it('the examples of output are the same in every run', () => {
	const texts = resources.flatMap(({ value, operations }) =>
		operations.map((operation) => JSON.stringify(exampleOf(value, operation.value)?.outputs)),
	);

	// A matcher of Jest says what an output is like, and is no output.
	expect(texts.filter((text) => text?.includes('$$typeof'))).toEqual([]);
});

it('nothing is left of operations that are gone', () => {
	const there = ['docs/operations', 'nodes/Cipp/__schema__'].flatMap((folder) =>
		filesBelow(join(ROOT, folder)),
	);

	expect(there.filter((path) => !files.has(path))).toEqual([]);
});
