import { tarballProblems } from '../../scripts/tarballContents';

const GOOD = [
	'package.json',
	'README.md',
	'LICENSE.md',
	'index.js',
	'dist/nodes/Cipp/Cipp.node.js',
	'dist/nodes/Cipp/Cipp.node.json',
	'dist/nodes/Cipp/__schema__/v1.0.0/user/get.json',
	'dist/nodes/Cipp/resources/user/index.js',
	'dist/credentials/CippApi.credentials.js',
	'dist/icons/cipp.svg',
	'dist/icons/cipp.png',
];

it('accepts compiled code, icons, codex and the usual texts', () => {
	expect(tarballProblems(GOOD, 100_000)).toEqual([]);
	expect(tarballProblems([...GOOD, 'CHANGELOG.md'], 640 * 1024)).toEqual([]);
});

it.each([
	'dist/nodes/Cipp/Cipp.node.d.ts',
	'dist/nodes/Cipp/Cipp.node.js.map',
	'dist/nodes/Cipp/engine.test.js',
	'dist/nodes/Cipp/Cipp.node.ts',
	'dist/nodes/secrets.json',
	'dist/nodes/Cipp/schema/v1.0.0/user/get.json',
	'dist/nodes/Cipp/__schema__/user/get.json',
	'dist/simulator/main.js',
	'dist/tsconfig.build.tsbuildinfo',
	'build/demo/main.js',
	'simulator/main.ts',
	'test/a.test.ts',
	'nodes/Cipp/Cipp.node.ts',
	'node_modules/lodash/index.js',
	'.npmrc',
])('names what does not belong there: %s', (file) => {
	expect(tarballProblems([...GOOD, file], 1)).toEqual([
		`${file} does not belong into the tarball.`,
	]);
});

it.each(['package.json', 'README.md', 'LICENSE.md', 'index.js'])('misses %s', (file) => {
	const without = GOOD.filter((name) => name !== file);
	expect(tarballProblems(without, 1)).toEqual([`${file} is missing.`]);
});

it('limits the size', () => {
	expect(tarballProblems(GOOD, 640 * 1024 + 1)).toEqual([
		'The tarball has 655361 bytes; 655360 are the limit.',
	]);
});
