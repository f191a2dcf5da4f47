import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { mayBeWanted } from '../filters';
import type { Notification } from '../notifications/notification';
import { readNotifications } from '../notifications/read';
import { readChoices } from '../settings';
import { isAuthorised } from './secret';

/**
 * The largest body that is looked at, in bytes. CIPP's largest have some hundred kilobytes: 500
 * entries of the logbook, or an offboarding with hundreds of lines.
 */
export const LARGEST_BODY = 5_000_000;

/** A notification on its way from the request to the run of the workflow. */
export interface WakeUp extends IDataObject {
	notification: Notification & IDataObject;
}

interface Refusal {
	status: number;
	message: string;
}

/**
 * Takes a request of CIPP: refuses it, or answers it at once and starts the workflow. CIPP waits for
 * the answer before it writes the end of the task into its table (`Push-ExecScheduledCommand`), so
 * nothing is looked up here. CIPP tries once and writes a refusal into its logbook, hence the words.
 *
 * @returns what n8n does: nothing after a refusal, an answer for what nobody wants, otherwise a run
 * with one item for each notification
 */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const refusal = await refusalOf(context);
	if (refusal) {
		const response = context.getResponseObject();
		response.status(refusal.status).json({ message: refusal.message });
		return { noWebhookResponse: true };
	}
	const notifications = readNotifications(context.getBodyData());
	const choices = readChoices(context);
	const wanted = notifications.filter((notification) => mayBeWanted(notification, choices));
	if (wanted.length === 0) {
		return { webhookResponse: { message: 'Received. No workflow wants to know of it.' } };
	}
	return {
		workflowData: [
			wanted.map((notification) => ({ json: { notification: { ...notification } } as WakeUp })),
		],
	};
}

async function refusalOf(context: IWebhookFunctions): Promise<Refusal | undefined> {
	const headers = context.getHeaderData() as IDataObject;
	if (!(await isAuthorised(context, headers))) {
		return {
			status: 401,
			message:
				'The secret is missing or wrong. Compare it in CIPP (Application Settings > Notifications) with the credential of the CIPP Webhook Trigger in n8n.',
		};
	}
	const { rawBody } = context.getRequestObject() as unknown as { rawBody?: Buffer };
	const size = Math.max(rawBody?.length ?? 0, Number(headers['content-length'] ?? 0) || 0);
	if (size > LARGEST_BODY) {
		return { status: 413, message: `The body has more than ${LARGEST_BODY} bytes.` };
	}
	const body: unknown = context.getBodyData();
	if (typeof body !== 'object' || body === null) {
		return { status: 400, message: 'The body is no JSON.' };
	}
	return undefined;
}
