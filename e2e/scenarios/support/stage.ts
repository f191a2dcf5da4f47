import { basename, resolve } from 'node:path';

import { startSimulator, type Simulator, type SimulatorOptions } from '../../../simulator';
import { oAuth2Data } from '../../credentialData';
import { installN8n } from '../../n8n/installN8n';
import { N8n } from '../../n8n/n8n';
import type { CredentialReference, N8nApi } from '../../n8n/n8nApi';

/** A simulated CIPP and a real n8n that knows it. */
export interface Stage {
	cipp: Simulator;
	n8n: N8n;
	api: N8nApi;
	/** OAuth2 credential of the simulator. */
	credential: CredentialReference;
	/** Ends both. */
	clear(): Promise<void>;
}

export interface StageOptions {
	simulator?: SimulatorOptions;
	/** Settings of n8n, by the names of its environment variables. */
	settings?: Record<string, string>;
}

/** Version of n8n that this project of Jest is for; see jest.config.js. */
export const N8N_VERSION = (globalThis as unknown as { N8N_VERSION: string }).N8N_VERSION;

/** Where the logs of the tests of one file and one version are kept. */
export function logFolder(): string {
	const test = basename(expect.getState().testPath ?? 'unknown', '.test.ts');
	return resolve(__dirname, '../../..', 'build', 'e2e-logs', `n8n-${N8N_VERSION}`, test);
}

/**
 * Prepares an n8n with the package; it does not run yet.
 *
 * @param settings settings of n8n
 */
export async function prepareN8n(settings?: Record<string, string>): Promise<N8n> {
	return await N8n.prepare({
		installed: await installN8n(N8N_VERSION),
		packageFolder: process.env.CIPP_E2E_PACKAGE ?? '',
		logs: logFolder(),
		...(settings && { settings }),
	});
}

/** Starts a simulated CIPP and an n8n whose owner has a credential for it. */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
	const cipp = await startSimulator(options.simulator);
	const n8n = await prepareN8n(options.settings);
	const clear = async () => {
		await n8n.remove();
		await cipp.close();
	};
	try {
		await n8n.start();
		await n8n.api.setUpOwner();
		const { api } = n8n;
		const credential = await api.createCredential('cippOAuth2Api', 'CIPP', oAuth2Data(cipp));
		return { cipp, n8n, api, credential, clear };
	} catch (error) {
		await clear();
		throw error;
	}
}
