import type { IDataObject } from 'n8n-workflow';

import type { OperationContext, Operation } from '../../engine/operation';
import { failureOf, inCippsWords } from '../../output/changeFailure';
import { resultLines } from '../../output/resultLine';
import type { CippClient } from '../../transport/client';
import { CippFailure } from '../../transport/failure';
import { authTypeOf, withWebhook } from './notificationConfig';

interface ConnectParams {
	url: string;
	replaceExisting: boolean;
	standardisedSchema: boolean;
}

/**
 * Enters the address and the secret of a webhook in CIPP (`Invoke-ExecNotificationConfig`, right
 * CIPP.AppSettings.ReadWrite, which only administrators have), and reads back that they are there.
 */
export const connectWebhook: Operation<ConnectParams> = {
	name: 'Connect Webhook',
	value: 'connectWebhook',
	action: 'Connect webhook of CIPP',
	description:
		'Send what CIPP reports to a CIPP Webhook Trigger; all other notification settings stay as they are',
	writes: true,
	fields: [
		{
			displayName: 'Webhook URL',
			name: 'webhookUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://n8n.example.com/webhook/1a2b3c/cipp',
			description: 'The production URL that the CIPP Webhook Trigger shows',
		},
		{
			displayName: 'Replace Existing Webhook',
			name: 'replaceExisting',
			type: 'boolean',
			default: false,
			description:
				'Whether to replace a webhook of another address. CIPP has one webhook only, so whoever got it gets nothing any more.',
		},
		{
			displayName: 'Use Standardized Schema',
			name: 'standardizedSchema',
			type: 'boolean',
			default: true,
			description:
				'Whether CIPP is to send in its standardized schema, which says more. The trigger takes both.',
		},
	],
	endpoints: [
		{ endpoint: 'ListNotificationConfig', method: 'GET', right: 'CIPP.AppSettings.Read' },
		{
			endpoint: 'ExecNotificationConfig',
			method: 'POST',
			right: 'CIPP.AppSettings.ReadWrite',
			body: [
				'email',
				'webhook',
				'webhookAuthType.value',
				'webhookAuthToken',
				'webhookAuthUsername',
				'webhookAuthPassword',
				'webhookAuthHeaderName',
				'webhookAuthHeaderValue',
				'webhookAuthHeaders',
				'onePerTenant',
				'sendtoIntegration',
				'UseStandardizedSchema',
				'Severity',
				'logsToInclude',
			],
		},
	],
	read(item) {
		const url = item.requiredText('webhookUrl', 'Webhook URL');
		if (url && !/^https?:\/\/[^\s/]+\/\S+$/i.test(url)) {
			item.note(
				`“Webhook URL” is “${url.slice(0, 80)}”, which is no address of a webhook. Copy the production URL from the CIPP Webhook Trigger.`,
			);
		}
		if (/\/webhook-test\//.test(url)) {
			item.note(
				'“Webhook URL” is the test URL, which works for two minutes only. Copy the production URL from the CIPP Webhook Trigger.',
			);
		}
		return {
			url,
			replaceExisting: item.switch('replaceExisting', 'Replace Existing Webhook'),
			standardisedSchema: item.switch('standardizedSchema', 'Use Standardized Schema'),
		};
	},
	subject: ({ url }) => url.replace(/[?#].*$/s, ''),
	submit: async ({ params }, context) => await connect(params, context),
};

async function connect(params: ConnectParams, context: OperationContext): Promise<IDataObject> {
	const { url, replaceExisting, standardisedSchema } = params;
	const { client } = context;
	const secret = await context.credential('cippWebhookApi');
	const before = await configOf(client);
	const earlier = addressOf(before);
	if (earlier && earlier !== url && !replaceExisting) throw taken(earlier);
	const answer = await client
		.send({
			method: 'POST',
			endpoint: 'ExecNotificationConfig',
			body: withWebhook(before, { url, secret }, standardisedSchema),
		})
		.catch(
			async (error: Error) =>
				await Promise.reject(error instanceof CippFailure ? inCippsWords(error) : error),
		);
	const failure = failureOf(resultLines(answer.body));
	if (failure) throw failure;
	const after = await configOf(client);
	if (addressOf(after) !== url || after.webhookAuthType !== authTypeOf(secret)) {
		throw new CippFailure('CIPP reported success, but does not have the webhook', {
			outcome: 'unknown',
			description:
				'Look at it in CIPP under Application Settings > Notifications before you run it again.',
		});
	}
	return {
		success: true,
		message: 'CIPP sends its notifications to this webhook. Send a test notification to see it.',
		webhook: withoutQuery(url),
		authentication: authTypeOf(secret),
		standardizedSchema: standardisedSchema,
		replaced: earlier && earlier !== url ? withoutQuery(earlier) : null,
	};
}

async function configOf(client: CippClient): Promise<IDataObject> {
	const { body } = await client.send({ method: 'GET', endpoint: 'ListNotificationConfig' });
	if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as IDataObject;
	throw new CippFailure('CIPP answered without its notification settings', {
		outcome: 'refused',
		description: 'Nothing was changed. Look into the log book of CIPP (CIPP > Log Book).',
	});
}

function addressOf({ webhook }: IDataObject): string {
	return typeof webhook === 'string' ? webhook.trim() : '';
}

function taken(earlier: string): CippFailure {
	return new CippFailure(`CIPP sends to another webhook already: ${withoutQuery(earlier)}`, {
		outcome: 'refused',
		description:
			'Nothing was changed. CIPP has one webhook only. Turn on Replace Existing Webhook to take its place, and let the workflow hand on what it gets.',
	});
}

/** What stands behind the question mark may be a secret. */
function withoutQuery(url: string): string {
	return url.replace(/[?#].*$/s, '');
}
