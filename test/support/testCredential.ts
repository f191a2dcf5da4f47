import { ExecuteContext, RoutingNode } from 'n8n-core';
import type {
	ICredentialTestRequest,
	IExecuteData,
	INodeCredentialTestResult,
	INodeType,
} from 'n8n-workflow';
import { createEmptyRunExecutionData, NodeConnectionTypes } from 'n8n-workflow';

import { letProcessEnd } from '../../workbench/letProcessEnd';
import type { CippTest } from './cipp';
import { editorContext } from './editorContext';

interface HttpError {
	message: string;
	httpCode?: string | null;
	cause?: { response?: { status: number }; code?: string };
}

/**
 * Does what the Test button of a credential does: n8n puts the `test` of the credential type into
 * a declarative node, runs it, and goes through the rules (`CredentialsTester.testCredentials`).
 *
 * @param keepsCause whether errors keep the HTTP error as their cause. n8n 2.8 loses it, so that
 * no rule about a status applies there; newer versions keep it.
 */
export async function testCredential(
	{ credentials }: CippTest,
	credentialType: string,
	test: ICredentialTestRequest,
	keepsCause: boolean,
): Promise<INodeCredentialTestResult> {
	const type = {
		description: {
			displayName: 'Test',
			name: 'test',
			group: ['transform'],
			version: 1,
			description: '',
			defaults: { name: 'Test' },
			inputs: [NodeConnectionTypes.Main],
			outputs: [NodeConnectionTypes.Main],
			credentials: [{ name: credentialType, required: true }],
			properties: [
				{
					displayName: 'Temp',
					name: 'temp',
					type: 'string',
					default: '',
					routing: { request: test.request },
				},
			],
		},
	} as unknown as INodeType;
	const { workflow, node, additionalData } = editorContext(type, credentials, credentialType);
	const data = await credentials.getDecrypted(
		additionalData,
		{ id: '1', name: 'CIPP' },
		credentialType,
		'internal',
	);
	const context = new ExecuteContext(
		workflow,
		node,
		additionalData,
		'internal',
		createEmptyRunExecutionData(),
		0,
		[],
		{ main: [[{ json: {} }]] },
		{ node, data: {}, source: null } as IExecuteData,
		[],
	);
	letProcessEnd();
	const rules = (test.rules ?? []) as Array<{
		type: string;
		properties: { value: unknown; key?: string; message: string };
	}>;
	try {
		const response = await new RoutingNode(context, type, {
			id: '1',
			name: 'CIPP',
			type: credentialType,
			data,
		}).runNode();
		const body: unknown = response?.[0]?.[0]?.json;
		const broken = rules.find(
			(rule) =>
				rule.type === 'responseSuccessBody' &&
				memberOf(body, rule.properties.key ?? '') === rule.properties.value,
		);
		if (broken) return { status: 'Error', message: broken.properties.message };
		return { status: 'OK', message: 'Connection successful!' };
	} catch (error) {
		const { message, httpCode, cause } = error as HttpError;
		const status = cause?.response?.status ?? (keepsCause ? Number(httpCode) : undefined);
		const rule = rules.find(
			(candidate) => candidate.type === 'responseCode' && candidate.properties.value === status,
		);
		return { status: 'Error', message: rule?.properties.message ?? cause?.code ?? message };
	}
}

/** A member of an object, or a character of a text: n8n looks at both in the same way. */
function memberOf(value: unknown, key: string): unknown {
	return value === null || value === undefined
		? undefined
		: (Object(value) as Record<string, unknown>)[key];
}
