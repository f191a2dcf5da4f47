import { setTimeout as sleep } from 'node:timers/promises';

import type { VirtualClock } from '../clock';
import { FaultList, type Limited } from '../faultList';
import { bodyOf, type NotificationParts } from './bodies';
import type { Logbook } from './logbook';
import type { NotificationSettings } from './settings';

/** Something that goes wrong with webhooks. */
export interface DeliveryFault extends Limited {
	/**
	 * lost: the receiver is not reached. late: it is reached after a while. twice: the same body
	 * comes twice, as after a 429. beforeFinal: the row of the task is written only a while after the
	 * answer.
	 */
	how: 'lost' | 'late' | 'twice' | 'beforeFinal';
	/** Real milliseconds of late and beforeFinal; 200 when left out. */
	delayMs?: number;
}

/** A webhook that was sent, or was to be sent. */
export interface SentWebhook {
	body: unknown;
	/** Status of the answer; undefined when there was none. */
	status?: number;
}

const DEFAULT_DELAY_MS = 200;

/** Sends webhooks as Send-CIPPAlert does: once, and never again. */
export class Delivery {
	readonly faults = new FaultList<DeliveryFault>();
	readonly sent: SentWebhook[] = [];
	private readonly underWay = new Set<Promise<unknown>>();

	constructor(
		private readonly settings: NotificationSettings,
		private readonly logbook: Logbook,
		private readonly clock: VirtualClock,
	) {}

	/**
	 * Sends a notification, if there is an address for it.
	 *
	 * @returns what the sending function answers, and after how many milliseconds the row of the task
	 * is to be written
	 */
	async send(parts: NotificationParts): Promise<{ said: string; finalAfterMs: number }> {
		const sending = this.sendNow(parts);
		this.underWay.add(sending);
		try {
			return await sending;
		} finally {
			this.underWay.delete(sending);
		}
	}

	/** Whether the next webhook is to come before the row of its task is final. */
	get isNextBeforeFinal(): boolean {
		return this.faults.peek()?.how === 'beforeFinal';
	}

	/** Work that goes on after a webhook, to be waited for by `settled`. */
	track(work: Promise<unknown>): void {
		const settled = work.catch(() => undefined);
		this.underWay.add(settled);
		void settled.then(() => this.underWay.delete(settled));
	}

	/** Waits until every webhook was answered, and what comes after it was done. */
	async settled(): Promise<void> {
		while (this.underWay.size > 0) await Promise.allSettled([...this.underWay]);
	}

	/** Forgets faults and what was sent. */
	clear(): void {
		this.faults.clear();
		this.sent.length = 0;
	}

	private async sendNow(parts: NotificationParts): Promise<{ said: string; finalAfterMs: number }> {
		const { webhook, isStandardised } = this.settings;
		if (webhook === '') {
			this.log('warning', 'No webhook URL configured', parts);
			return { said: '', finalAfterMs: 0 };
		}
		const fault = this.faults.take(() => true);
		const delay = fault?.delayMs ?? DEFAULT_DELAY_MS;
		if (fault?.how === 'late') await sleep(delay);
		const body = bodyOf(parts, isStandardised, this.clock.now());
		const finalAfterMs = fault?.how === 'beforeFinal' ? delay : 0;
		if (fault?.how === 'twice') await this.post(webhook, body);
		const record: SentWebhook = { body };
		this.sent.push(record);
		try {
			if (fault?.how === 'lost') throw new Error('Connection refused');
			const { status, text } = await this.post(webhook, body);
			record.status = status;
			const isTaken = status >= 200 && status <= 299;
			const data = { WebhookUrl: webhook, StatusCode: status, Response: text };
			this.log(
				isTaken ? 'info' : 'error',
				isTaken
					? `Sent Webhook alert ${parts.title} to External webhook. Status code: ${status}`
					: `Webhook alert ${parts.title} failed. ${text}`,
				parts,
				data,
			);
			const said = isTaken
				? `Sent webhook to ${webhook} with status code: ${status}`
				: `Error: Webhook returned status code ${status} for ${webhook} - Response: ${text}`;
			return { said, finalAfterMs };
		} catch (error) {
			const message = `Could not send alerts to webhook: ${(error as Error).message}`;
			this.log('error', message, parts, { WebhookUrl: webhook });
			return { said: `Error: ${message}`, finalAfterMs };
		}
	}

	private async post(url: string, body: unknown): Promise<{ status: number; text: string }> {
		const response = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...this.settings.headers() },
			body: JSON.stringify(body),
		});
		return { status: response.status, text: await response.text() };
	}

	private log(
		Severity: string,
		Message: string,
		parts: NotificationParts,
		LogData: unknown = '',
	): void {
		this.logbook.write({ API: 'Webhook Alerts', Severity, Message, Tenant: parts.tenant, LogData });
	}
}
