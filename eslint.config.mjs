import js from '@eslint/js';
import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What ships: the only code that n8n's own rules are about. */
const published = ['nodes/**/*.ts', 'credentials/**/*.ts'];

const PROVIDED_BY_N8N = [
	{
		regex: '^(?!\\.{1,2}(/|$)|(n8n-workflow|luxon|(node:)?crypto)$)',
		message: 'n8n provides n8n-workflow, luxon and crypto to a community node, nothing else.',
	},
];

/** Imports of another resource, from a file from which `way` leads to the folder of the resources. */
const otherResources = (way) => ({
	regex: `^${way.replaceAll('.', '\\.')}(?!\\.)`,
	message:
		'No resource imports another. Move what both need into the noun, the form or the room that it is about.',
});

const commonJsGlobals = {
	__dirname: 'readonly',
	console: 'readonly',
	exports: 'writable',
	module: 'writable',
	process: 'readonly',
	require: 'readonly',
};

/**
 * A `.only` left behind makes a test run green that skipped nearly everything, and a `.skip`
 * hides a failure; neither may be merged.
 */
const narrowedTests = ['it', 'test', 'describe'].flatMap((object) =>
	['only', 'skip'].map((property) => ({
		object,
		property,
		message: 'Run every test, or delete the one that is wrong.',
	})),
);

export default defineConfig(
	globalIgnores(['dist', 'build', 'coverage']),

	// Exceptions are written down here with their reason, not scattered over the code.
	{ linterOptions: { noInlineConfig: true } },

	{
		files: ['**/*.ts'],
		extends: [js.configs.recommended, tseslint.configs.recommended],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			// A forgotten `await` is a request nobody waits for and a failure nobody hears of.
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			// A leading underscore marks a parameter that a given signature forces on us.
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			eqeqeq: 'error',
		},
	},

	{
		files: published,
		extends: [n8nCommunityNodesPlugin.configs.recommended],
		rules: {
			// A node's console output ends up in the log of somebody's n8n, tenant names included.
			'no-console': 'error',
			// The plugin lets devDependencies pass, jest and n8n-core included, and they are not there
			// when the node runs. `npm run check:package` looks at the result once more.
			'no-restricted-imports': ['error', { patterns: PROVIDED_BY_N8N }],
		},
	},

	{
		files: ['nodes/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: {
			...n8nNodesBase.configs.nodes.rules,
			// These two want the literal ['main'], which the newer plugin forbids in favour of
			// NodeConnectionTypes.Main (@n8n/community-nodes/node-connection-type-literal).
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
		},
	},

	{
		files: ['nodes/**/*.ts'],
		ignores: ['nodes/**/*.node.ts'],
		rules: {
			// Takes every object with displayName, name and group for the description of a node and
			// wants the file named after it. Only *.node.ts files hold such a description.
			'n8n-nodes-base/node-filename-against-convention': 'off',
		},
	},

	{
		// One idea each: logic up to 200 lines, and what only describes up to 300.
		files: published,
		// The table of CIPP's endpoints is made by a script, a line each.
		ignores: ['nodes/Cipp/endpoints/packedTable.ts'],
		rules: { 'max-lines': ['error', 200] },
	},
	{
		files: ['nodes/**/*{F,f}ields.ts', 'nodes/**/{steps,events}.ts', 'credentials/**/*.ts'],
		rules: { 'max-lines': ['error', 300] },
	},

	...[1, 2, 3].map((depth) => ({
		files: [`nodes/Cipp/resources/${'*/'.repeat(depth)}*.ts`],
		rules: {
			// The rule for all that ships, and: what two resources need stands below them.
			'no-restricted-imports': [
				'error',
				{ patterns: [...PROVIDED_BY_N8N, otherResources('../'.repeat(depth))] },
			],
		},
	})),

	{
		files: ['credentials/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: {
			...n8nNodesBase.configs.credentials.rules,
			// Wants the name of a page of n8n's own documentation and is meant for n8n's repository only.
			// A community credential needs a URL: cred-class-field-documentation-url-not-http-url
			// and @n8n/community-nodes/credential-documentation-url stay on and demand one.
			'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
		},
	},

	{
		files: ['package.json'],
		extends: [n8nCommunityNodesPlugin.configs.recommended],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: n8nNodesBase.configs.community.rules,
		languageOptions: {
			// Both plugins look for the object literal that TypeScript makes of a JSON file.
			parser: tseslint.parser,
			parserOptions: { extraFileExtensions: ['.json'] },
		},
	},

	{
		files: ['test/**/*.ts'],
		rules: { 'no-restricted-properties': ['error', ...narrowedTests] },
	},

	{
		files: ['**/*.js'],
		extends: [js.configs.recommended],
		languageOptions: { sourceType: 'commonjs', globals: commonJsGlobals },
	},

	{
		files: ['**/*.mjs'],
		extends: [js.configs.recommended],
	},
);
