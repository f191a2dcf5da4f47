import { randomUUID } from 'node:crypto';

import { isRecord, member, type JsonRecord } from '../powershell/members';
import { equalsTrue } from '../powershell/truth';
import { textOf } from '../powershell/text';

/** What ListNotificationConfig shows of a secret that is set. */
const MARKER = 'SentToKeyVault';

const SECRETS = [
	'webhookAuthToken',
	'webhookAuthPassword',
	'webhookAuthHeaderValue',
	'webhookAuthHeaders',
] as const;

type SecretName = (typeof SECRETS)[number];

/** The row CippNotifications of the table SchedulerConfig, and the secrets in the key vault. */
export class NotificationSettings {
	private row: JsonRecord | undefined;
	private readonly vault = new Map<SecretName, string>();

	/** Where webhooks go; empty for nowhere. */
	get webhook(): string {
		return textOf(this.row?.webhook);
	}

	/** Whether bodies have the standardised schema. */
	get isStandardised(): boolean {
		return this.row?.UseStandardizedSchema === true;
	}

	/**
	 * Set-CIPPNotificationConfig: writes everything anew. What is left out is emptied, except secrets,
	 * which stay.
	 *
	 * @param body of ExecNotificationConfig
	 */
	write(body: unknown): void {
		const text = (name: string) => textOf(member(body, name));
		const secrets: JsonRecord = {};
		for (const name of SECRETS) {
			const given = text(name);
			if (given.trim() !== '' && given !== MARKER) this.vault.set(name, given);
			secrets[name] = this.vault.has(name) || given === MARKER ? MARKER : '';
		}
		const severities = [member(body, 'Severity')].flat().map((one) => textOf(member(one, 'value')));
		const logs = [member(body, 'logsToInclude')].flat().filter(isRecord);
		this.row = {
			tenant: 'Any',
			tenantid: 'TenantId',
			type: 'CIPPNotifications',
			schedule: 'Every 15 minutes',
			Severity: severities.join(','),
			email: text('email'),
			webhook: text('webhook'),
			// A plain text has no value, and is lost without a word.
			webhookAuthType: textOf(member(member(body, 'webhookAuthType'), 'value')),
			webhookAuthUsername: text('webhookAuthUsername'),
			webhookAuthHeaderName: text('webhookAuthHeaderName'),
			...secrets,
			onePerTenant: equalsTrue(text('onePerTenant')),
			sendtoIntegration: equalsTrue(text('sendtoIntegration')),
			UseStandardizedSchema: isTrue(member(body, 'UseStandardizedSchema')),
			includeTenantId: true,
			...Object.fromEntries(logs.map((log) => [textOf(member(log, 'value')), true])),
		};
	}

	/** ListNotificationConfig: the row, with the log types and the severities as lists. */
	view(): JsonRecord {
		const row = this.row ?? {};
		const known =
			/^(?:schedule|type|tenantid|onepertenant|sendtointegration|partitionkey|rowkey|tenant|etag|email|logstoinclude|severity|alert|info|error|timestamp|webhook.*|includetenantid|usestandardizedschema)$/i;
		const logs = Object.keys(row).filter((name) => !known.test(name));
		return {
			...row,
			...(this.row && { ETag: randomUUID(), PartitionKey: 'CippNotifications' }),
			logsToInclude: logs.length > 0 ? logs : ['None'],
			Severity: textOf(row.Severity) === '' ? ['Alert'] : textOf(row.Severity).split(','),
		};
	}

	/** The headers with the secret; none when a part of it is missing. */
	headers(): Record<string, string> {
		const row = this.row ?? {};
		const secret = (name: SecretName) => this.vault.get(name) ?? '';
		switch (textOf(row.webhookAuthType).toLowerCase()) {
			case 'bearer':
				return headerIf('Authorization', secret('webhookAuthToken'), 'Bearer ');
			case 'basic': {
				const [user, password] = [textOf(row.webhookAuthUsername), secret('webhookAuthPassword')];
				const pair = user && password ? Buffer.from(`${user}:${password}`).toString('base64') : '';
				return headerIf('Authorization', pair, 'Basic ');
			}
			case 'apikey':
				return row.webhookAuthHeaderName
					? headerIf(textOf(row.webhookAuthHeaderName), secret('webhookAuthHeaderValue'))
					: {};
			default:
				return {};
		}
	}

	/** Forgets everything. */
	clear(): void {
		this.row = undefined;
		this.vault.clear();
	}
}

function headerIf(name: string, value: string, prefix = ''): Record<string, string> {
	return value ? { [name]: `${prefix}${value}` } : {};
}

/** A cast to a boolean: every text that is not empty is true, "false" too. */
function isTrue(value: unknown): boolean {
	return typeof value === 'string' ? value !== '' : Boolean(value);
}
