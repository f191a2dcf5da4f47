import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Which files import which, by path. */
export type Imports = Map<string, string[]>;

/**
 * Reads the imports of all TypeScript files of a folder. Types count as well: a file whose types need
 * another is not understood without it.
 *
 * @param root folder that the paths are given from
 * @param folders folders below it
 */
export function importsBelow(root: string, folders: string[]): Imports {
	const files = folders.flatMap((folder) => sourceFiles(join(root, folder)));
	return new Map(
		files.map((file) => [
			relative(root, file),
			[...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)';/gms)]
				.map(([, specifier = '']) => fileOf(resolve(dirname(file), specifier)))
				.map((path) => relative(root, path)),
		]),
	);
}

function sourceFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => join(folder, name));
}

function fileOf(path: string): string {
	return [`${path}.ts`, join(path, 'index.ts')].find((file) => existsSync(file)) ?? path;
}

/**
 * The same between rooms: a folder of a node, a resource, or a file that stands in none.
 *
 * @param imports paths below the root of the project
 */
export function betweenRooms(imports: Imports): Imports {
	const rooms: Imports = new Map();
	for (const [file, targets] of imports) {
		const from = roomOf(file);
		const others = targets.map(roomOf).filter((room) => room !== from);
		rooms.set(from, [...new Set([...(rooms.get(from) ?? []), ...others])]);
	}
	return rooms;
}

/** `nodes/Cipp/engine/run.ts` is in `nodes/Cipp/engine`; each resource is a room of its own. */
export function roomOf(file: string): string {
	const parts = file.split('/');
	const depth = parts[2] === 'resources' ? 4 : 3;
	return parts.slice(0, depth).join('/');
}

/**
 * Groups of paths that all lead to each other (strongly connected components).
 *
 * @returns groups of at least two, each in alphabetical order; none when there is no circle
 */
export function circles(imports: Imports): string[][] {
	const reached = new Map([...imports.keys()].map((path) => [path, reachable(path, imports)]));
	const seen = new Set<string>();
	return [...imports.keys()].sort().flatMap((path) => {
		if (seen.has(path)) return [];
		const group = [...(reached.get(path) ?? [])].filter((other) => reached.get(other)?.has(path));
		for (const member of group) seen.add(member);
		return group.length > 0 && group.includes(path) && (group.length > 1 || isOwn(path, imports))
			? [group.sort()]
			: [];
	});
}

function isOwn(path: string, imports: Imports): boolean {
	return imports.get(path)?.includes(path) === true;
}

function reachable(start: string, imports: Imports): Set<string> {
	const found = new Set<string>();
	const open = [...(imports.get(start) ?? [])];
	for (let path = open.pop(); path !== undefined; path = open.pop()) {
		if (found.has(path)) continue;
		found.add(path);
		open.push(...(imports.get(path) ?? []));
	}
	return found;
}
