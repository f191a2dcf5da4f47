import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { PackageDirectoryLoader } from 'n8n-core';
import type {
	ICredentialType,
	INodePropertyOptions,
	INodeTypeDescription,
	Themed,
} from 'n8n-workflow';

interface PackageJson {
	name: string;
	main: string;
	n8n: { nodes: string[]; credentials: string[] };
}

/** What a node type and a credential type have in common for this check. */
interface Loaded {
	name: string;
	iconUrl?: Themed<string>;
}

/**
 * Loads an unpacked package with n8n's own loader, as an n8n does at its start, and looks at
 * what comes out: every node and credential of package.json, their icons, the codex, the schemas of
 * the outputs.
 *
 * @param folder the package's folder, from which n8n-workflow can be resolved
 * @param nodes names of the node types that the package must provide
 * @param credentials names of its credential types
 * @returns a sentence per problem; none when all is well
 */
export async function loadingProblems(
	folder: string,
	nodes: string[],
	credentials: string[],
): Promise<string[]> {
	const packageJson = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
	const loader = new PackageDirectoryLoader(folder);
	try {
		createRequire(join(folder, 'package.json'))(`./${packageJson.main}`);
		await loader.loadAll();
	} catch (error) {
		// The further lines of Node's message only list who required whom.
		return [`The package cannot be loaded: ${String(error).split('\n')[0]}`];
	}
	// The loader's types are those of n8n-core's own copy of n8n-workflow.
	const nodeTypes = loader.types.nodes as INodeTypeDescription[];
	const credentialTypes = loader.types.credentials as ICredentialType[];
	return [
		...nameProblems('node', nodes, nodeTypes),
		...nameProblems('credential', credentials, credentialTypes),
		...[...nodeTypes, ...credentialTypes].flatMap((type) =>
			iconProblems(type, folder, packageJson.name),
		),
		...nodeTypes.flatMap(codexProblems),
		...nodeTypes.flatMap((node) => credentialProblems(node, credentialTypes)),
		...nodeTypes.flatMap((node) =>
			schemaProblems(node, join(folder, dirname(loader.known.nodes[node.name]?.sourcePath ?? ''))),
		),
	];
}

function nameProblems(kind: string, expected: string[], loaded: Loaded[]): string[] {
	const found = loaded.map(({ name }) => name).sort();
	const wanted = [...expected].sort();
	if (found.join() === wanted.join()) return [];
	return [`n8n loads the ${kind} types "${found.join(', ')}" instead of "${wanted.join(', ')}".`];
}

/** n8n turns `file:` icons into addresses below `icons/<package name>/` and serves those files. */
function iconProblems({ name, iconUrl }: Loaded, folder: string, packageName: string): string[] {
	if (iconUrl === undefined) return [`${name} has no icon.`];
	return (typeof iconUrl === 'string' ? [iconUrl] : [iconUrl.light, iconUrl.dark])
		.map((url) => url.replace(`icons/${packageName}/`, ''))
		.filter((path) => !existsSync(join(folder, path)))
		.map((path) => `The icon of ${name} is not there: ${path}.`);
}

/** A codex that cannot be read is left out by n8n without a word. */
function codexProblems({ name, codex }: INodeTypeDescription): string[] {
	if (!codex?.categories?.length) return [`The codex file of ${name} was not read.`];
	if (codex.resources?.primaryDocumentation?.length) return [];
	return [`The codex file of ${name} names no documentation.`];
}

function credentialProblems(node: INodeTypeDescription, types: ICredentialType[]): string[] {
	return (node.credentials ?? [])
		.filter(({ name }) => !types.some((type) => type.name === name))
		.map(({ name }) => `${node.name} asks for the credential ${name}, which is not there.`);
}

/** n8n looks for the schema of an output under exactly the version of the node, and tells nobody. */
function schemaProblems(
	{ name, version, properties }: INodeTypeDescription,
	beside: string,
): string[] {
	const operations = properties
		.filter((property) => property.name === 'operation')
		.flatMap(({ displayOptions, options = [] }) =>
			(displayOptions?.show?.resource ?? []).flatMap((resource) =>
				(options as INodePropertyOptions[]).map(({ value }) => `${String(resource)}/${value}`),
			),
		);
	return [version].flat().flatMap((one) => {
		const [major, minor = '0'] = String(one).split('.');
		const folder = join(beside, '__schema__', `v${major}.${minor}.0`);
		return operations
			.filter((operation) => !existsSync(join(folder, `${operation}.json`)))
			.map((operation) => `${name} ${one} has no schema of the output of ${operation}.`);
	});
}
