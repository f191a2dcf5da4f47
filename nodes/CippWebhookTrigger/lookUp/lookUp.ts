import type { IDataObject } from 'n8n-workflow';

import type { TenantDirectory } from '../../Cipp/identity/tenantDirectory';
import type { TaskQueries } from '../../Cipp/offboarding/tasks/taskQueries';
import type { CippClient } from '../../Cipp/transport/client';
import { CippFailure } from '../../Cipp/transport/failure';
import { isPassing, type Patience } from '../../Cipp/transport/patience';
import type { Found } from '../../CippTrigger/found';
import type { Notification, OtherNotification } from '../notifications/notification';
import type { WebhookSettings } from '../settings';
import { lookUpAlert } from './alert';
import { lookUpAuditLog } from './auditLog';
import { lookUpLogbook } from './logbook';
import { lookUpTask } from './task';

/** What a look-up works with. */
export interface LookUp {
	client: CippClient;
	patience: Patience;
	queries: TaskQueries;
	directory: TenantDirectory;
	settings: WebhookSettings;
}

/**
 * What a notification stands for, as CIPP itself tells when it is asked. The notification only says
 * where to look; what cannot be looked up is marked as not verified.
 *
 * @throws CippFailure when CIPP cannot be asked now, so that the run can be tried again
 */
export async function lookUp(notification: Notification, about: LookUp): Promise<Found[]> {
	switch (notification.kind) {
		case 'offboarding':
		case 'task':
			return await lookUpTask(notification, about);
		case 'alert':
			return await lookUpAlert(notification, about);
		case 'auditLog':
			return await lookUpAuditLog(notification, about);
		case 'logbook':
			return await lookUpLogbook(notification, about);
		default:
			return [asSaid(notification)];
	}
}

/**
 * @returns what reading gives; undefined when CIPP refuses, for example for lack of a right, which will
 * not be better the next time
 * @throws CippFailure for trouble that may pass
 */
export async function unlessRefused<T>(read: () => Promise<T>): Promise<T | undefined> {
	return await read().catch(async (error: Error) => {
		// With a wrong secret or a wrong address nothing can be read, whatever it is.
		const isRefusal =
			error instanceof CippFailure &&
			!isPassing(error) &&
			error.httpCode !== 'EAUTH' &&
			error.httpCode !== '401';
		return isRefusal ? undefined : await Promise.reject(error);
	});
}

/** There is nothing to look up for these. */
function asSaid({ identity, event, kind, facts, ...said }: OtherNotification): Found {
	return {
		key: identity && `${event} ${identity}`,
		json: {
			event,
			kind,
			verified: false,
			tenant: said.tenant || null,
			title: said.title,
			severity: said.severity || null,
			link: linkOf(said.link),
			...facts,
		} as IDataObject,
	};
}

/** @returns the link when it leads to a page on the web, otherwise null */
export function linkOf(link: unknown): string | null {
	// CIPP that does not know its own address sends "https:///cipp/logs".
	return typeof link === 'string' && /^https?:\/\/[^/\s]+/i.test(link) ? link : null;
}
