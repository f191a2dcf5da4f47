import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

import { bytes } from './numbers';

/**
 * What the figures depend on: processor, memory, Node and n8n. The load tells whether the machine
 * was calm.
 *
 * @returns one line
 */
export function machine(): string {
	const processors = cpus();
	const model = processors[0]?.model.trim() || 'processor of unknown model';
	return [
		`${processors.length} × ${model}`,
		`${bytes(totalmem())} memory`,
		`Node ${process.version}`,
		`n8n-core ${versionOf('n8n-core')}`,
		`n8n-workflow ${versionOf('n8n-workflow')}`,
		`load ${load()}`,
	].join(', ');
}

/** @returns the load of the last minute, `0.42` */
export function load(): string {
	return (loadavg()[0] ?? 0).toFixed(2);
}

function versionOf(packageName: string): string {
	const file = readFileSync(require.resolve(`${packageName}/package.json`), 'utf8');
	return (JSON.parse(file) as { version: string }).version;
}
