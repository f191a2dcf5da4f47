import { isBuiltin } from 'node:module';

/** What n8n provides to a community package; everything else would have to be shipped. */
const PROVIDED = ['n8n-workflow', 'luxon'];

/** A call of `require` or `import`, with its argument when that is a plain string. */
const LOADING = /(?<![\w$.])(?:require|import)\s*\(\s*(?:(["'`])([^"'`]*)\1\s*\))?/g;

/**
 * Finds what a compiled file loads from outside the package, also inside functions, where
 * loading the file alone would not show it.
 *
 * @param source CommonJS code as TypeScript writes it
 * @returns module names besides n8n-workflow, luxon and Node's own; `(computed)` for a name that
 * is put together while running
 */
export function foreignImports(source: string): string[] {
	return [...source.matchAll(LOADING)]
		.map(([, , name]) => name ?? '(computed)')
		.filter((name) => !isRelative(name) && !PROVIDED.includes(name) && !isBuiltin(name));
}

function isRelative(name: string): boolean {
	return /^\.\.?(?:\/|$)/.test(name);
}
