import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { installN8n } from './n8n/installN8n';
import { packedPackage } from './n8n/packedPackage';

/**
 * Installs n8n and packs the package before the first test. Jest calls it once for each release.
 * The folder of the package goes to the tests through the environment.
 */
export default async function globalSetup(
	_global: unknown,
	project: { globals: { N8N_VERSION: string } },
): Promise<void> {
	await installN8n(project.globals.N8N_VERSION);
	process.env.CIPP_E2E_WORKSPACE ??= mkdtempSync(join(tmpdir(), 'cipp-e2e-'));
	process.env.CIPP_E2E_PACKAGE ??= packedPackage(
		resolve(__dirname, '..'),
		process.env.CIPP_E2E_WORKSPACE,
	);
}
