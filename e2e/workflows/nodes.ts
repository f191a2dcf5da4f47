import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import { randomUUID } from 'node:crypto';

import type { CredentialReference } from '../n8n/n8nApi';
import type { NodeDraft } from './draft';

/** The type of the node as it is called in an n8n that has the package installed. */
export const CIPP_TYPE = 'n8n-nodes-cipp.cipp';

/** The button Execute workflow, and the start of `n8n execute`. */
export const MANUAL_START: NodeDraft = { name: 'Start', type: 'n8n-nodes-base.manualTrigger' };

/** Starts a workflow for each execution of another one that fails. */
export const ERROR_TRIGGER: NodeDraft = { name: 'Error', type: 'n8n-nodes-base.errorTrigger' };

/**
 * A webhook.
 *
 * @param path last part of its address
 * @param responseMode whether it answers at once, or with the items of the last node
 */
export function webhook(
	path: string,
	responseMode: 'onReceived' | 'lastNode' = 'lastNode',
): NodeDraft {
	return {
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		webhookId: randomUUID(),
		parameters: {
			httpMethod: 'POST',
			path,
			responseMode,
			...(responseMode === 'lastNode' && { responseData: 'allEntries' }),
			options: {},
		},
	};
}

/** Makes an item of each leaver in the body that the webhook got. */
export const SPLIT_LEAVERS: NodeDraft = {
	name: 'Leavers',
	type: 'n8n-nodes-base.splitOut',
	parameters: { fieldToSplitOut: 'body.leavers', options: {} },
};

/**
 * A node that makes items, in place of the one that hands over the leavers.
 *
 * @param items the JSON of each
 */
export function items(name: string, list: IDataObject[]): NodeDraft {
	return {
		name,
		type: 'n8n-nodes-base.code',
		typeVersion: 2,
		parameters: {
			jsCode: `return ${JSON.stringify(list.map((json) => ({ json })))};`,
		},
	};
}

/** A node that does nothing, to see what reaches it. */
export function end(name: string): NodeDraft {
	return { name, type: 'n8n-nodes-base.noOp' };
}

/**
 * The CIPP node with the operation Offboard User.
 *
 * @param credential an OAuth2 credential
 * @param parameters parameters of the operation
 * @param settings settings of the node, such as `onError`
 */
export function offboard(
	credential: CredentialReference,
	parameters: INodeParameters,
	settings: Partial<INode> = {},
): NodeDraft {
	return {
		name: 'Offboard',
		type: CIPP_TYPE,
		credentials: { cippOAuth2Api: credential },
		parameters: {
			authentication: 'oAuth2',
			resource: 'user',
			operation: 'offboardUser',
			...parameters,
		},
		...settings,
	};
}

/**
 * The CIPP Trigger for offboardings that have ended, well or not.
 *
 * @param credential an OAuth2 credential
 * @param cronExpressions when to look, with seconds
 */
export function cippTrigger(credential: CredentialReference, cronExpressions: string[]): NodeDraft {
	return {
		name: 'CIPP Trigger',
		type: `${CIPP_TYPE}Trigger`,
		credentials: { cippOAuth2Api: credential },
		parameters: {
			authentication: 'oAuth2',
			events: ['completed', 'completedWithErrors', 'failed'],
			pollTimes: {
				item: cronExpressions.map((cronExpression) => ({ mode: 'custom', cronExpression })),
			},
		},
	};
}

/** What the CIPP Webhook Trigger of a test is made from. */
export interface WebhookTriggerDraft {
	/** An OAuth2 credential. */
	credential: CredentialReference;
	/** A credential with the secret of the webhook. */
	secret: CredentialReference;
	/** When to look for what the webhook did not bring, with seconds. */
	cronExpressions: string[];
	events: string[];
	/** First part of the address behind /webhook/. */
	webhookId: string;
}

/** The CIPP Webhook Trigger. */
export function cippWebhookTrigger(draft: WebhookTriggerDraft): NodeDraft {
	return {
		name: 'CIPP Webhook Trigger',
		type: `${CIPP_TYPE}WebhookTrigger`,
		webhookId: draft.webhookId,
		credentials: { cippOAuth2Api: draft.credential, cippWebhookApi: draft.secret },
		parameters: {
			authentication: 'oAuth2',
			events: draft.events,
			filters: {},
			options: {},
			pollTimes: {
				item: draft.cronExpressions.map((cronExpression) => ({ mode: 'custom', cronExpression })),
			},
		},
	};
}
