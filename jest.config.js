/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	// Types are checked once for everything by `npm run typecheck`; with isolatedModules (in
	// tsconfig.json) each file is only translated here, which is what keeps a run short.
	transform: { '^.+\\.ts$': 'ts-jest' },
	// Jest leaves one core idle by default, which on two cores means no parallel run at all.
	maxWorkers: '100%',
	testTimeout: 30_000,
	setupFiles: ['<rootDir>/test/support/quickSleep.ts'],
};
