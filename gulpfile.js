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

exports['build:assets'] = buildAssets;
