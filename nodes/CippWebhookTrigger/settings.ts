import type { IExecuteFunctions, IPollFunctions, IWebhookFunctions } from 'n8n-workflow';

import { InvalidInput } from '../Cipp/engine/invalidInput';
import { userTexts } from '../Cipp/engine/textParts';
import { readRequestOptions } from '../Cipp/engine/readRequestOptions';
import { type RequestOptions } from '../Cipp/transport/requestOptions';
import { WEBHOOK_EVENTS, webhookEventOptions, type WebhookEvent } from './events';

/** What the user wants to know of. */
export interface Choices {
	events: WebhookEvent[];
	/** Names of tenants in small letters; empty for all. */
	tenants: string[];
	/** Commands of alerts without `Get-CIPPAlert`, or names of rules, in small letters; empty for all. */
	alertTypes: string[];
	/** Severities in small letters; empty for all. */
	severities: string[];
}

/** What the user set in the node. */
export interface WebhookSettings extends Choices {
	credentialType: 'cippOAuth2Api' | 'cippApi';
	/** Whether a finding is reported again whenever CIPP sends it again. */
	repeatFindings: boolean;
	returnNewPassword: boolean;
	requestOptions: RequestOptions;
}

type ParameterContext = Pick<
	IExecuteFunctions | IPollFunctions | IWebhookFunctions,
	'getNodeParameter'
>;

/** @returns what the user wants to know of; sends nothing and never throws */
export function readChoices(context: ParameterContext): Choices {
	const value = (name: string): unknown => {
		try {
			return valueOf(context, name);
		} catch {
			return undefined;
		}
	};
	return choicesOf(value);
}

/**
 * Reads the parameters of the node, which belong to no item.
 *
 * @throws InvalidInput with everything that is wrong with them
 */
export function readWebhookSettings(context: ParameterContext): WebhookSettings {
	const problems: string[] = [];
	const value = (name: string): unknown => {
		try {
			return valueOf(context, name);
		} catch (error) {
			problems.push(
				`“${name}” cannot be worked out: ${(error as Error).message}. Correct its expression.`,
			);
			return undefined;
		}
	};
	const choices = choicesOf(value);
	if (choices.events.length === 0) {
		const names = webhookEventOptions.map(({ name }) => name).join(', ');
		problems.push(`“Events” is empty. Choose at least one of: ${names}.`);
	}
	let requestOptions: RequestOptions | undefined;
	try {
		requestOptions = readRequestOptions(value('requestOptions'));
	} catch (error) {
		problems.push(...(error instanceof InvalidInput ? error.problems : [(error as Error).message]));
	}
	const settings = {
		...choices,
		credentialType:
			value('authentication') === 'apiKey' ? ('cippApi' as const) : ('cippOAuth2Api' as const),
		repeatFindings: isOn(value('options.repeatFindings')),
		returnNewPassword: isOn(value('options.returnNewPassword')),
	};
	if (problems.length > 0 || !requestOptions) throw new InvalidInput(problems);
	return { ...settings, requestOptions };
}

function choicesOf(value: (name: string) => unknown): Choices {
	const chosen = userTexts(value('events')).map((text) => text.toLowerCase());
	return {
		events: WEBHOOK_EVENTS.filter((event) => chosen.includes(event.toLowerCase())),
		tenants: small(value('filters.tenants')),
		alertTypes: small(value('filters.alertTypes')).map((type) =>
			type.replace(/^get-cippalert/, ''),
		),
		severities: small(value('filters.severities')),
	};
}

function small(value: unknown): string[] {
	return userTexts(value).map((text) => text.toLowerCase());
}

function isOn(value: unknown): boolean {
	return /^true$/i.test(String(value));
}

/** Webhooks and polls know no items, runs read the parameters of the first one. */
function valueOf(context: ParameterContext, name: string): unknown {
	const isRun = 'getInputData' in context;
	return isRun
		? (context as IExecuteFunctions).getNodeParameter(name, 0, null)
		: (context as IWebhookFunctions).getNodeParameter(name, null);
}
