import { foreignImports } from '../../scripts/foreignImports';

it.each([
	['what n8n provides', 'const a = require("n8n-workflow"), b = require("luxon");'],
	["Node's own modules", "require('crypto'); require('node:crypto'); require('fs/promises');"],
	['the package itself', 'require("./a"); require("../b/c"); require(".."); import("./d");'],
	['other things of that name', 'this.require("a"); $import("b"); required("c"); x.import(y);'],
])('allows %s', (_, source) => {
	expect(foreignImports(source)).toEqual([]);
});

it.each([
	['a package', 'const a = require("lodash");', ['lodash']],
	[
		'a part of a package',
		"require('n8n-workflow/dist/cjs/errors')",
		['n8n-workflow/dist/cjs/errors'],
	],
	['a package with a scope', 'function late() { return require("@n8n/di"); }', ['@n8n/di']],
	['an import while running', 'Promise.resolve().then(() => import(`axios`))', ['axios']],
	['several', 'require("a");\nrequire("luxon");\nrequire( "b" );', ['a', 'b']],
	['a name put together', 'require(name); require("a" + b);', ['(computed)', '(computed)']],
])('finds %s', (_, source, expected) => {
	expect(foreignImports(source)).toEqual(expected);
});
