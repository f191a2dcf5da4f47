import type { IDataObject } from 'n8n-workflow';

import type { Found } from '../../CippTrigger/found';
import type { Notification, OtherNotification } from '../notifications/notification';
import { linkOf, type LookUp } from './about';
import { lookUpAlert } from './alert';
import { lookUpAuditLog } from './auditLog';
import { lookUpLogbook } from './logbook';
import { lookUpTask } from './task';

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
