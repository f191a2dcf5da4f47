import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { ICredentialType, INodeType } from 'n8n-workflow';

import { projectRoot } from '../demo/projectRoot';

/** What n8n would load of the package. */
export interface BuiltPackage {
	node: INodeType;
	oAuth2: ICredentialType;
	apiKey: ICredentialType;
}

/** The folder that `npm run build` fills. */
export const distFolder = () => join(projectRoot(), 'dist');

/**
 * Loads what `npm run build` made, and not the sources: that is what users run.
 *
 * @throws Error when the package has not been built
 */
export async function builtPackage(): Promise<BuiltPackage> {
	if (!existsSync(distFolder())) {
		throw new Error('The package is not built yet. Run "npm run build" first.');
	}
	return {
		node: (await instance('nodes/Cipp/Cipp.node.js')) as INodeType,
		oAuth2: (await instance('credentials/CippOAuth2Api.credentials.js')) as ICredentialType,
		apiKey: (await instance('credentials/CippApi.credentials.js')) as ICredentialType,
	};
}

/** An object of the one class that a file exports, as n8n makes it. */
async function instance(file: string): Promise<unknown> {
	const exported = (await import(join(distFolder(), file))) as Record<string, new () => unknown>;
	const [Class] = Object.values(exported).filter((value) => typeof value === 'function');
	if (!Class) throw new Error(`${file} exports no class.`);
	return new Class();
}
