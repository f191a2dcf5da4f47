import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CredentialReference } from '../e2e/n8n/n8nApi';
import type { WorkflowDraft } from '../e2e/workflows/draft';

/**
 * Reads the example workflows and gives their CIPP nodes a credential.
 *
 * @param folder folder of the examples; it may not exist
 * @param credential an OAuth2 credential
 * @returns the workflows, ready to be stored, in the order of their file names
 */
export function exampleWorkflows(folder: string, credential: CredentialReference): WorkflowDraft[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => {
			const draft = JSON.parse(readFileSync(join(folder, name), 'utf8')) as WorkflowDraft;
			return {
				name: draft.name,
				connections: draft.connections,
				settings: draft.settings ?? {},
				nodes: draft.nodes.map((node) =>
					node.type.startsWith('n8n-nodes-cipp.')
						? { ...node, credentials: { cippOAuth2Api: credential } }
						: node,
				),
			};
		});
}
