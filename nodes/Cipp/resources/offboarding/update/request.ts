import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse } from '../../../engine/operation';
import type { ScheduledItem } from '../../../scheduler/queries/listItems';
import type { CippRequest } from '../../../transport/request';
import type { Plan } from './plan';

/** The request that replaces a task, for the list of endpoints of an operation. */
export const REPLACE_TASK: EndpointUse = {
	endpoint: 'AddScheduledItem',
	method: 'POST',
	right: 'CIPP.Scheduler.ReadWrite',
	body: [
		'RowKey',
		'TenantFilter',
		'Name',
		'Command.value',
		'Parameters',
		'ScheduledTime',
		'Recurrence',
		'PostExecution.Webhook',
		'PostExecution.Email',
		'PostExecution.PSA',
		'Reference',
		'Tag',
		'AlertComment',
		'CustomSubject',
		'PsaTicketStrategy',
		'AdditionalProperties',
	],
};

/** Columns that are sent back as they are; CIPP empties what it does not get. */
const KEPT = ['Tag', 'AlertComment', 'CustomSubject', 'PsaTicketStrategy'];

/**
 * The request that puts a task in the place of the planned one: `Add-CIPPScheduledTask` writes the
 * whole row under the `RowKey` that it is given (10.0.9 and newer). So all of the row goes back, and
 * only what the plan says is another.
 *
 * @param item the task as CIPP lists it
 * @param plan the offboarding as it is to be
 */
export function replaceRequest({ task, row }: ScheduledItem, plan: Plan): CippRequest {
	// What CIPP up to 10.4.5 lists of the caller; it notes the present one itself.
	const parameters = { ...(row.Parameters as IDataObject) };
	delete parameters.Headers;
	const additional = Object.entries(parsed(row.AdditionalProperties));
	return {
		method: 'POST',
		endpoint: 'AddScheduledItem',
		body: {
			RowKey: plan.taskId,
			TenantFilter: task.tenant,
			Name: task.name,
			Command: { label: task.command, value: task.command },
			Parameters: { ...parameters, options: plan.options },
			ScheduledTime: plan.seconds,
			Recurrence: textOf(row.Recurrence, 'Once') || '0',
			PostExecution: notifications(textOf(row.PostExecution)),
			Reference: plan.reference,
			...Object.fromEntries(
				KEPT.flatMap((name) => (textOf(row[name]) ? [[name, textOf(row[name])]] : [])),
			),
			...(additional.length > 0 && {
				AdditionalProperties: additional.map(([Key, Value]) => ({ Key, Value })),
			}),
		},
	};
}

/** Stored as `Webhook,Email`, and read as switches. */
function notifications(stored: string): IDataObject {
	const ways = stored.split(',').map((way) => way.trim().toLowerCase());
	return {
		Webhook: ways.includes('webhook'),
		Email: ways.includes('email'),
		PSA: ways.includes('psa'),
	};
}

function textOf(value: unknown, none = ''): string {
	return typeof value === 'string' && value !== none ? value : '';
}

/** Stored as JSON text. */
function parsed(value: unknown): IDataObject {
	try {
		const object: unknown = JSON.parse(textOf(value) || '{}');
		return typeof object === 'object' && object !== null ? (object as IDataObject) : {};
	} catch {
		return {};
	}
}
