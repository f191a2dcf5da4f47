const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	// Types are checked once for everything by `npm run typecheck`; with isolatedModules (in
	// tsconfig.json) each file is only translated here, which is what keeps a run short.
	transform: { '^.+\\.ts$': 'ts-jest' },
	// Jest leaves one core idle by default. A third of the time of a test is waiting for sockets and
	// pauses, so that four share two cores well.
	maxWorkers: Math.max(4, availableParallelism()),
	testTimeout: 30_000,
	setupFiles: ['<rootDir>/test/support/quickSleep.ts'],
};
