import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { ICredentialType, INodeType } from 'n8n-workflow';

import { projectRoot } from './projectRoot';

/** The node and the credential that the demo runs. */
export interface CippPackage {
	node: INodeType;
	credentialType: ICredentialType;
}

/**
 * Loads what `npm run build` made and n8n would load.
 *
 * @throws Error when the package has not been built
 */
export async function builtPackage(): Promise<CippPackage> {
	const dist = join(projectRoot(), 'dist');
	const nodeFile = join(dist, 'nodes', 'Cipp', 'Cipp.node.js');
	const credentialFile = join(dist, 'credentials', 'CippOAuth2Api.credentials.js');
	if (!existsSync(nodeFile)) {
		throw new Error('The package is not built yet. Run "npm run build" first.');
	}
	const { Cipp } = (await import(nodeFile)) as { Cipp: new () => INodeType };
	const { CippOAuth2Api } = (await import(credentialFile)) as {
		CippOAuth2Api: new () => ICredentialType;
	};
	return { node: new Cipp(), credentialType: new CippOAuth2Api() };
}
