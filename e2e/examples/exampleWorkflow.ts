import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import type { INode, INodeParameters } from 'n8n-workflow';

import type { CredentialReference } from '../n8n/n8nApi';
import type { WorkflowDraft } from '../workflows/draft';

/** What somebody does to an example after the import. */
export interface Preparation {
	/** Credentials to choose, by their type; nodes that want another type stay without one. */
	credentials: Record<string, CredentialReference>;
	/** Address that stands in for every host of example.com: `https://chat.example.com/x` becomes `<address>/chat/x`. */
	address: string;
}

const PLACEHOLDER = /https:\/\/([a-z]+)\.example\.com/g;

/**
 * Reads an example workflow and replaces what its notes ask for.
 *
 * @param file path of the workflow
 * @returns the workflow, ready to be stored
 * @throws Error when an HTTP Request node keeps an address of somewhere else
 */
export function prepareExample(file: string, { credentials, address }: Preparation): WorkflowDraft {
	const { name, nodes, connections, settings } = JSON.parse(
		readFileSync(file, 'utf8'),
	) as WorkflowDraft;
	return {
		name,
		connections,
		settings,
		nodes: nodes.map((node) => {
			const chosen = credentialTypes(node).flatMap((type) => {
				const credential = credentials[type];
				return credential ? [[type, credential] as const] : [];
			});
			return {
				...node,
				parameters: withAddress(node, address, basename(file)),
				...(chosen.length > 0 && { credentials: Object.fromEntries(chosen) }),
			};
		}),
	};
}

/** The types of credentials that a node of the examples cannot do without. */
function credentialTypes({ type, parameters }: INode): string[] {
	if (type === 'n8n-nodes-cipp.cippWebhookTrigger') return ['cippOAuth2Api', 'cippWebhookApi'];
	if (type.startsWith('n8n-nodes-cipp.')) return ['cippOAuth2Api'];
	if (type.endsWith('.lmChatOpenAi')) return ['openAiApi'];
	if (type.endsWith('.ssh')) return ['sshPassword'];
	if (parameters.authentication === 'headerAuth') return ['httpHeaderAuth'];
	if (parameters.incomingAuthentication === 'basicAuth') return ['httpBasicAuth'];
	return [];
}

function withAddress(node: INode, address: string, file: string): INodeParameters {
	if (node.type !== 'n8n-nodes-base.httpRequest') return node.parameters;
	const url = String(node.parameters.url).replace(PLACEHOLDER, `${address}/$1`);
	if (!url.replace(/^=/, '').startsWith(`${address}/`) || url.includes('example.com')) {
		throw new Error(`${file}: “${node.name}” would send to ${url}`);
	}
	return { ...node.parameters, url };
}
