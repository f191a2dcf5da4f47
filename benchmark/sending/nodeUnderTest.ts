import { join } from 'node:path';

import type { INodeParameters, INodeType, IVersionedNodeType } from 'n8n-workflow';

import { builtPackage } from '../builtPackage';
import { BareLoop } from './bareLoop';
import { DeclarativeOffboard } from './declarative';
import type { SendingJob } from './job';

/** A node that sends leavers, as it stands in the workflow. */
export interface NodeUnderTest {
	/** Name as in workflows. */
	type: string;
	typeVersion: number;
	nodeType: INodeType | IVersionedNodeType;
	parameters: INodeParameters;
}

const OFFBOARD: INodeParameters = {
	authentication: 'oAuth2',
	resource: 'user',
	operation: 'offboardUser',
	tenantDomain: { __rl: true, mode: 'id', value: '={{ $json.tenant }}' },
	userEmail: { __rl: true, mode: 'userPrincipalName', value: '={{ $json.upn }}' },
	RevokeSessions: true,
	DisableSignIn: true,
};

/**
 * The node of a variant with its parameters: two steps for the leaver of each item.
 *
 * @throws Error when the package has not been built
 */
export async function nodeUnderTest({
	variant,
	address,
	n8nFolder,
	parameters,
}: Pick<SendingJob, 'variant' | 'address' | 'n8nFolder' | 'parameters'>): Promise<NodeUnderTest> {
	switch (variant) {
		case 'bareLoop':
			return {
				type: 'bench.bareLoop',
				typeVersion: 1,
				nodeType: new BareLoop(),
				parameters: {},
			};
		case 'declarative':
			return {
				type: 'bench.declarative',
				typeVersion: 1,
				nodeType: new DeclarativeOffboard(),
				parameters: {
					tenantDomain: '={{ $json.tenant }}',
					userEmail: '={{ $json.upn }}',
					RevokeSessions: true,
					DisableSignIn: true,
					clientRequestId: '={{ $execution.id }}-{{ $itemIndex }}',
				},
			};
		case 'httpRequest':
			return {
				type: 'n8n-nodes-base.httpRequest',
				typeVersion: 4.2,
				nodeType: await httpRequestNode(n8nFolder ?? ''),
				parameters: {
					method: 'POST',
					url: `${address.url}/api/ExecOffboardUser`,
					authentication: 'predefinedCredentialType',
					nodeCredentialType: 'cippOAuth2Api',
					sendBody: true,
					specifyBody: 'json',
					jsonBody:
						'={ "tenantFilter": { "label": "{{ $json.tenant }}", "value": "{{ $json.tenant }}" }, "user": [{ "label": "{{ $json.upn }}", "value": "{{ $json.upn }}" }], "RevokeSessions": true, "DisableSignIn": true, "Scheduled": { "enabled": false }, "clientRequestId": "{{ $execution.id }}-{{ $itemIndex }}" }',
					options: {},
				},
			};
		default:
			return {
				type: 'n8n-nodes-cipp.cipp',
				typeVersion: 1,
				nodeType: (await builtPackage()).node,
				parameters: {
					...OFFBOARD,
					...(variant === 'queueAgain' && { options: { ifAlreadyQueued: 'queueAgain' } }),
					...parameters,
				},
			};
	}
}

async function httpRequestNode(n8nFolder: string): Promise<IVersionedNodeType> {
	const folder = join(n8nFolder, 'node_modules', 'n8n-nodes-base', 'dist', 'nodes', 'HttpRequest');
	const { HttpRequest } = (await import(join(folder, 'HttpRequest.node.js'))) as {
		HttpRequest: new () => IVersionedNodeType;
	};
	return new HttpRequest();
}
