const { cp, writeFile } = require('node:fs/promises');
const { join } = require('node:path');

const { dest, parallel, src } = require('gulp');

/**
 * Puts what TypeScript leaves behind next to the compiled code, under the same paths: the icons
 * that `file:` references lead to, and the codex files (*.node.json) from which n8n takes a
 * node's category and documentation links.
 */
function copyAssets() {
	const images = ['nodes', 'credentials', 'icons'].map((folder) => `${folder}/**/*.{svg,png}`);
	const codex = 'nodes/**/*.node.json';
	// Without `encoding: false` gulp 5 reads files as text, which ruins a PNG.
	return src([...images, codex], { base: '.', encoding: false }).pipe(dest('dist'));
}

/**
 * Puts the fields of the outputs, which n8n shows before a node has run, under each version of the
 * node. They are the same in all versions, but n8n's editor asks for those of exactly the version that
 * the node in a workflow has (`resolveSchema` of n8n, 1.1 as `v1.1.0`), and shows none otherwise.
 */
async function copySchemas() {
	const schemas = join('nodes', 'Cipp', '__schema__');
	const { NODE_VERSIONS } = require(join(__dirname, 'dist', 'nodes', 'Cipp', 'version.js'));
	for (const version of NODE_VERSIONS) {
		const [major, minor = '0'] = String(version).split('.');
		await cp(schemas, join('dist', schemas, `v${major}.${minor}.0`), { recursive: true });
	}
}

/**
 * Puts the values of a compiled file in the place of the code that makes them, so that n8n can
 * describe the node without loading its operations. JSON is read faster than the same in JavaScript.
 */
async function buildDescription() {
	const file = join(__dirname, 'dist', 'nodes', 'Cipp', 'fromOperations.js');
	const { properties, subtitle } = require(file);
	const json = JSON.stringify(JSON.stringify({ properties, subtitle }));
	await writeFile(file, `"use strict";\nmodule.exports = JSON.parse(${json});\n`);
}

exports['build:assets'] = parallel(copyAssets, copySchemas);
exports['build:description'] = buildDescription;
