import type { IDataObject } from 'n8n-workflow';

/** Where CIPP sends its webhooks, and with which secret. */
export interface WebhookTarget {
	url: string;
	/** Data of the credential with the secret: `authType`, `secret`, `user`, `headerName`. */
	secret: IDataObject;
}

/** What CIPP shows in place of a secret, and takes back as "leave it as it is". */
const MARKER = 'SentToKeyVault';

/** The word that stands for an empty list of logs (`Invoke-ListNotificationConfig`). */
const NO_LOGS = 'None';

const AUTH_TYPES: Record<string, string> = { bearer: 'Bearer', basic: 'Basic', apiKey: 'ApiKey' };

/** @returns the name by which CIPP knows a form of the secret */
export function authTypeOf(secret: IDataObject): string {
	return AUTH_TYPES[textOf(secret.authType)] ?? 'Bearer';
}

/**
 * The body of `ExecNotificationConfig` that changes the webhook and nothing else. CIPP writes its
 * settings anew each time and empties what is left out, except secrets. It takes lists, and the type
 * of authentication, as objects with `value`: a plain text is lost without a word, and CIPP then
 * sends without a secret.
 *
 * @param config answer of `ListNotificationConfig`
 * @param target the new webhook
 * @param isStandardised the schema to send in; undefined to leave it
 */
export function withWebhook(
	config: IDataObject,
	{ url, secret }: WebhookTarget,
	isStandardised: boolean | undefined,
): IDataObject {
	const type = authTypeOf(secret);
	const value = textOf(secret.secret);
	return {
		email: textOf(config.email),
		webhook: url,
		webhookAuthType: option(type),
		webhookAuthToken: type === 'Bearer' ? value : kept(config.webhookAuthToken),
		webhookAuthUsername:
			type === 'Basic' ? textOf(secret.user) : textOf(config.webhookAuthUsername),
		webhookAuthPassword: type === 'Basic' ? value : kept(config.webhookAuthPassword),
		webhookAuthHeaderName:
			type === 'ApiKey' ? textOf(secret.headerName) : textOf(config.webhookAuthHeaderName),
		webhookAuthHeaderValue: type === 'ApiKey' ? value : kept(config.webhookAuthHeaderValue),
		webhookAuthHeaders: kept(config.webhookAuthHeaders),
		onePerTenant: isOn(config.onePerTenant ?? config.onepertenant),
		sendtoIntegration: isOn(config.sendtoIntegration),
		UseStandardizedSchema: isStandardised ?? isOn(config.UseStandardizedSchema),
		Severity: textsOf(config.Severity).map(option),
		logsToInclude: textsOf(config.logsToInclude)
			.filter((log) => log !== NO_LOGS)
			.map(option),
	};
}

function option(value: string): IDataObject {
	return { label: value, value };
}

/** A secret is shown as a marker, and stays when the marker comes back. */
function kept(value: unknown): string {
	return value === MARKER ? MARKER : '';
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): string[] {
	return (Array.isArray(value) ? value : [value]).map(textOf).filter(Boolean);
}

function isOn(value: unknown): boolean {
	return value === true || /^true$/i.test(textOf(value));
}
