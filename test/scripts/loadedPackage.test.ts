import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { loadingProblems } from '../../scripts/loadedPackage';

type Files = Record<string, string>;

const FILES: Files = {
	'package.json': JSON.stringify({
		name: 'n8n-nodes-made-up',
		version: '1.0.0',
		main: 'index.js',
		n8n: { nodes: ['dist/nodes/MadeUp.node.js'], credentials: ['dist/MadeUpApi.credentials.js'] },
	}),
	'index.js': 'module.exports = {};',
	'dist/nodes/MadeUp.node.js': `exports.MadeUp = class MadeUp {
		description = {
			name: 'madeUp',
			version: [1, 1.1],
			icon: { light: 'file:../light.svg', dark: 'file:../dark.svg' },
			properties: [{
				name: 'operation',
				displayOptions: { show: { resource: ['user'] } },
				options: [{ name: 'Get', value: 'get' }],
			}],
			credentials: [{ name: 'madeUpApi' }],
		};
		async execute() { return [[]]; }
	};`,
	'dist/nodes/MadeUp.node.json': JSON.stringify({
		categories: ['Miscellaneous'],
		resources: { primaryDocumentation: [{ url: 'https://example.com' }] },
	}),
	'dist/MadeUpApi.credentials.js': `exports.MadeUpApi = class MadeUpApi {
		name = 'madeUpApi';
		icon = 'file:light.svg';
		properties = [];
	};`,
	'dist/nodes/__schema__/v1.0.0/user/get.json': '{}',
	'dist/nodes/__schema__/v1.1.0/user/get.json': '{}',
	'dist/light.svg': '<svg/>',
	'dist/dark.svg': '<svg/>',
};

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'loaded-package-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function problemsOf(changes: Record<string, string | undefined>): Promise<string[]> {
	for (const [path, content] of Object.entries({ ...FILES, ...changes })) {
		if (content === undefined) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return await loadingProblems(folder, ['madeUp'], ['madeUpApi']);
}

function edited(path: string, from: string, to: string): Files {
	const content = FILES[path] ?? '';
	if (!content.includes(from)) throw new Error(`${path} does not contain ${from}`);
	return { [path]: content.replace(from, to) };
}

it('finds nothing wrong with a package that n8n can load', async () => {
	expect(await problemsOf({})).toEqual([]);
});

const NODE = 'dist/nodes/MadeUp.node.js';

it.each<[string, Record<string, string | undefined>, string]>([
	[
		'a missing icon for dark backgrounds',
		{ 'dist/dark.svg': undefined },
		'The icon of madeUp is not there: dist/dark.svg.',
	],
	[
		'a missing icon of a credential',
		edited('dist/MadeUpApi.credentials.js', 'light.svg', 'own.svg'),
		'The icon of madeUpApi is not there: dist/own.svg.',
	],
	['a node without icon', edited(NODE, 'icon:', 'image:'), 'madeUp has no icon.'],
	[
		'a missing codex file',
		{ 'dist/nodes/MadeUp.node.json': undefined },
		'The codex file of madeUp was not read.',
	],
	[
		'a codex file without documentation',
		edited('dist/nodes/MadeUp.node.json', 'primaryDocumentation', 'other'),
		'The codex file of madeUp names no documentation.',
	],
	[
		'another node type',
		edited(NODE, "'madeUp'", "'other'"),
		'n8n loads the node types "other" instead of "madeUp".',
	],
	[
		'a credential that is not registered',
		edited('package.json', '"dist/MadeUpApi.credentials.js"', ''),
		'n8n loads the credential types "" instead of "madeUpApi".',
	],
	[
		'a credential that does not exist',
		edited(NODE, "'madeUpApi'", "'otherApi'"),
		'madeUp asks for the credential otherApi, which is not there.',
	],
	[
		'an operation whose output has no schema in one version of the node',
		{ 'dist/nodes/__schema__/v1.1.0/user/get.json': undefined },
		'madeUp 1.1 has no schema of the output of user/get.',
	],
	[
		'an entry that is missing',
		{ 'index.js': undefined },
		'The package cannot be loaded: Error: Cannot find',
	],
	[
		'a node file that is missing',
		{ [NODE]: undefined },
		'The package cannot be loaded: Error: Cannot find',
	],
	[
		'a module that n8n does not provide',
		edited(NODE, 'exports', 'require("not-provided"); exports'),
		"The package cannot be loaded: Error: Cannot find module 'not-provided'",
	],
])('finds %s', async (_, changes, expected) => {
	expect(await problemsOf(changes)).toContainEqual(expect.stringContaining(expected));
});
