import type { IPollFunctions } from 'n8n-workflow';

import { InvalidInput } from '../Cipp/engine/invalidInput';
import { tenantProblem } from '../Cipp/identity/tenant';
import { userTexts } from '../Cipp/engine/textParts';
import { readRequestOptions } from '../Cipp/engine/readRequestOptions';
import { type RequestOptions } from '../Cipp/transport/requestOptions';
import { eventOptions, TRIGGER_EVENTS, type TriggerEvent } from './events';

/** What the user set in the node. */
export interface TriggerSettings {
	credentialType: 'cippOAuth2Api' | 'cippApi';
	events: TriggerEvent[];
	/** Default domain or customer ID; empty for all tenants. */
	tenant: string;
	returnNewPassword: boolean;
	requestOptions: RequestOptions;
	/** How long after its end a run is left to the webhook; 0 without one. */
	settleSeconds: number;
	/** Whether an all-clear that nobody wants is handed on, because somebody keeps a record of it. */
	keepsForgotten: boolean;
}

/**
 * Reads the parameters of the trigger, which belong to no item.
 *
 * @throws InvalidInput with everything that is wrong with them
 */
export function readSettings(context: IPollFunctions): TriggerSettings {
	const problems: string[] = [];
	const value = (name: string, displayName: string): unknown => {
		try {
			return context.getNodeParameter(name, null, { extractValue: true }) as unknown;
		} catch (error) {
			problems.push(
				`“${displayName}” cannot be worked out: ${(error as Error).message}. Correct its expression.`,
			);
			return null;
		}
	};
	const requestOptions = readOptions(value('requestOptions', 'Request Options'), problems);
	const settings = {
		credentialType:
			value('authentication', 'Authentication') === 'apiKey'
				? ('cippApi' as const)
				: ('cippOAuth2Api' as const),
		events: readEvents(value('events', 'Events'), problems),
		tenant: readTenant(value('tenantDomain', 'Tenant'), problems),
		returnNewPassword: /^true$/i.test(
			String(value('options.returnNewPassword', 'Return New Password')),
		),
	};
	if (problems.length > 0 || !requestOptions) throw new InvalidInput(problems);
	return { ...settings, requestOptions, settleSeconds: 0, keepsForgotten: false };
}

function readEvents(value: unknown, problems: string[]): TriggerEvent[] {
	const names = eventOptions.map(({ name }) => name).join(', ');
	const texts = userTexts(value);
	const known = texts.flatMap(
		(text) => TRIGGER_EVENTS.find((event) => event.toLowerCase() === text.toLowerCase()) ?? [],
	);
	if (texts.length === 0) {
		problems.push(`“Events” is empty. Choose at least one of: ${names}.`);
	} else if (known.length < texts.length) {
		problems.push(
			`“Events” holds something that does not exist: ${texts.join(', ').slice(0, 80)}. Choose from ${names}.`,
		);
	}
	return known;
}

function readTenant(value: unknown, problems: string[]): string {
	const tenant = typeof value === 'string' ? value.trim() : '';
	if (value && typeof value !== 'string') {
		problems.push('“Tenant” must be a text. Correct its expression, or choose from the list.');
	}
	// To watch all tenants does no harm, unlike acting on all of them.
	if (!tenant || /^all\s*tenants$/i.test(tenant)) return '';
	const problem = tenantProblem(tenant, 'Tenant');
	if (problem) problems.push(problem);
	return tenant;
}

function readOptions(value: unknown, problems: string[]): RequestOptions | undefined {
	try {
		return readRequestOptions(value);
	} catch (error) {
		problems.push(...(error instanceof InvalidInput ? error.problems : [(error as Error).message]));
		return undefined;
	}
}
