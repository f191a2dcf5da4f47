/** Files of which a package consists besides what `files` in package.json names. */
const AT_THE_TOP = ['package.json', 'README.md', 'LICENSE.md', 'CHANGELOG.md', 'index.js'];

/** What must be there. npm adds a changelog in some versions only. */
const REQUIRED = AT_THE_TOP.filter((name) => name !== 'CHANGELOG.md');

/** Compiled code, icons, codex files and schemas of outputs; no sources, declarations, maps or tests. */
const BUILT =
	/^dist\/(?:nodes|credentials|icons)\/.+(?:(?<!\.test)\.js|\.svg|\.png|\.node\.json|\/__schema__\/v[\d.]+\/\w+\/\w+\.json)$/;

/** Packed size in bytes above which something is in the tarball that should not be. */
const SIZE_LIMIT = 640 * 1024;

/**
 * Judges what would be published.
 *
 * @param files paths relative to the package, with forward slashes
 * @param packedSize size of the tarball in bytes
 * @returns a sentence per problem; none when all is well
 */
export function tarballProblems(files: string[], packedSize: number): string[] {
	const problems = [
		...files
			.filter((file) => !AT_THE_TOP.includes(file) && !BUILT.test(file))
			.map((file) => `${file} does not belong into the tarball.`),
		...REQUIRED.filter((file) => !files.includes(file)).map((file) => `${file} is missing.`),
	];
	if (packedSize > SIZE_LIMIT) {
		problems.push(`The tarball has ${packedSize} bytes; ${SIZE_LIMIT} are the limit.`);
	}
	return problems;
}
