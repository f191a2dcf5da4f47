import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { answerRows } from '../../Cipp/transport/answers';
import type { CippClient } from '../../Cipp/transport/client';
import { sendPatiently, type Patience } from '../../Cipp/transport/patience';
import type { Found } from '../found';

/** What is remembered of the failed deliveries between polls, in the static data of a node. */
export interface SeenDeliveries {
	/** The address of CIPP. */
	scope: string;
	/** RowKeys of the entries that were there. */
	entries: string[];
}

/** How CIPP's log says that a webhook was not delivered (`Send-CIPPAlert`). */
const NOT_DELIVERED = /^(?:webhook alert\b.*\bfailed\b|could not send alerts to webhook\b)/is;

/** Enough for people; an answer may be a whole page. */
const LONGEST_TEXT = 500;

/**
 * Looks for webhooks that CIPP could not deliver, in its own log (`Invoke-ListLogs`, right
 * CIPP.Core.Read): CIPP tells nobody else, and does not try again. The log is kept by days of the
 * server's time zone, so the days around today are read.
 *
 * @param seen what the last look returned, if it was one at the same scope; without it this is the
 * first look, which reports nothing
 */
export async function watchDeliveries(
	client: CippClient,
	patience: Patience,
	seen: SeenDeliveries | undefined,
): Promise<{ found: Found[]; next: SeenDeliveries }> {
	const today = DateTime.utc();
	const answer = await sendPatiently(
		client,
		{
			method: 'GET',
			endpoint: 'ListLogs',
			query: {
				Filter: true,
				API: 'Webhook Alerts',
				Severity: 'error',
				StartDate: today.minus({ days: 1 }).toFormat('yyyyMMdd'),
				EndDate: today.plus({ days: 1 }).toFormat('yyyyMMdd'),
			},
		},
		patience,
	);
	const failed = answerRows(answer).filter(({ Message }) => NOT_DELIVERED.test(String(Message)));
	const known = new Set(seen?.scope === client.address ? seen.entries : failed.map(entryOf));
	const found = failed
		.filter((row) => !known.has(entryOf(row)))
		// CIPP gives the newest first.
		.reverse()
		.map((row) => ({ key: `delivery ${entryOf(row)}`, json: deliveryItem(row) }));
	return { found, next: { scope: client.address, entries: failed.map(entryOf) } };
}

function entryOf({ RowKey }: IDataObject): string {
	return String(RowKey);
}

function deliveryItem(row: IDataObject): IDataObject {
	const data = (typeof row.LogData === 'object' ? row.LogData : {}) as IDataObject | null;
	const message = String(row.Message);
	const subject = /^webhook alert (.*?) failed\b/is.exec(message)?.[1];
	return {
		event: 'deliveryFailed',
		kind: 'delivery',
		verified: true,
		tenant: typeof row.Tenant === 'string' && row.Tenant !== 'None' ? row.Tenant : null,
		title: `CIPP could not deliver a webhook${subject ? `: ${subject}` : ''}`,
		message: message.slice(0, LONGEST_TEXT),
		statusCode: data?.StatusCode ?? null,
		// An address may carry a secret behind the question mark.
		webhook: typeof data?.WebhookUrl === 'string' ? data.WebhookUrl.replace(/[?#].*$/s, '') : null,
		time: row.DateTime ?? null,
		entryId: entryOf(row),
	};
}
