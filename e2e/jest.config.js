const path = require('node:path');

/**
 * One project per release of n8n. `npm run test:e2e -- [files] --selectProjects 2.8.4` runs one of them;
 * what stands behind --selectProjects is taken for a project.
 */
const projects = ['2.8.4', '2.41.0'].map((version) => ({
	displayName: version,
	rootDir: path.resolve(__dirname, '..'),
	testEnvironment: 'node',
	roots: ['<rootDir>/e2e'],
	testMatch: ['**/e2e/scenarios/**/*.test.ts'],
	transform: { '^.+\\.ts$': 'ts-jest' },
	globals: { N8N_VERSION: version },
	globalSetup: '<rootDir>/e2e/globalSetup.ts',
	globalTeardown: '<rootDir>/e2e/globalTeardown.ts',
}));

/** @type {import('jest').Config} */
module.exports = {
	rootDir: path.resolve(__dirname, '..'),
	projects,
	// Each file starts an n8n of its own; two at once would only make each other time out.
	maxWorkers: 1,
	testTimeout: 300_000,
	verbose: true,
};
