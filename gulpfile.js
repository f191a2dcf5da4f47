const { writeFile } = require('node:fs/promises');
const { join } = require('node:path');

const { dest, src } = require('gulp');

/**
 * Puts what TypeScript leaves behind next to the compiled code, under the same paths: the icons
 * that `file:` references lead to, and the codex files (*.node.json) from which n8n takes a
 * node's category and documentation links.
 */
function buildAssets() {
	const images = ['nodes', 'credentials', 'icons'].map((folder) => `${folder}/**/*.{svg,png}`);
	const codex = 'nodes/**/*.node.json';
	// The fields of an output, which n8n shows before the node has run.
	const schemas = 'nodes/**/__schema__/**/*.json';
	// Without `encoding: false` gulp 5 reads files as text, which ruins a PNG.
	return src([...images, codex, schemas], { base: '.', encoding: false }).pipe(dest('dist'));
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

exports['build:assets'] = buildAssets;
exports['build:description'] = buildDescription;
