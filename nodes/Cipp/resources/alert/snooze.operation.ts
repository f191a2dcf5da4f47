import type { IDataObject } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { fromJson } from '../../fields/json';
import { changeOperation } from '../../operations/changeOperation';
import { isObject } from '../../output/asItem';

/** The only durations that CIPP takes, in days. */
const DURATIONS = [7, 14, 30, 90];

interface SnoozeParams {
	tenant: string;
	command: string;
	row: IDataObject;
	days: number;
	reason: string;
}

/** Snoozes a finding of an alert (`Invoke-ExecSnoozeAlert`, right CIPP.AlertSnooze.ReadWrite). */
export const snoozeAlert = changeOperation<SnoozeParams>({
	name: 'Snooze',
	value: 'snooze',
	action: 'Snooze alert finding',
	description:
		'Let an alert leave out one of its findings for some time, from its next run on. Others are still reported.',
	fields: [
		{
			displayName: 'Finding',
			name: 'snooze',
			type: 'json',
			default: '={{ $json.snooze }}',
			required: true,
			description:
				'The field snooze of an item of the CIPP Webhook Trigger or the CIPP Trigger, with CmdletName, TenantFilter and AlertItem',
		},
		{
			displayName: 'Duration',
			name: 'duration',
			type: 'options',
			options: DURATIONS.map((days) => ({ name: `${days} Days`, value: days })),
			default: 7,
			description: 'How long it is left out',
		},
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'string',
			default: '',
			placeholder: 'e.g. Ticket 4711 is being worked on',
			description: 'Shown in CIPP beside the snoozed finding',
		},
	],
	// The finding names it, and CIPP snoozes it in silence for a tenant that it does not have.
	namesTenant: true,
	endpoints: [
		{
			endpoint: 'ExecSnoozeAlert',
			method: 'POST',
			right: 'CIPP.AlertSnooze.ReadWrite',
			body: ['CmdletName', 'TenantFilter', 'AlertItem', 'Duration', 'Reason'],
		},
	],
	read: readSnooze,
	subject: ({ tenant, command }) => `${command} in ${tenant}`,
	about: ({ tenant, command, days }) => ({ tenant, alertCommand: command, days }),
	request: ({ tenant, command, row, days, reason }) => ({
		method: 'POST',
		endpoint: 'ExecSnoozeAlert',
		// CIPP takes the hash of the row anew, so the row goes back as it came.
		body: {
			CmdletName: command,
			TenantFilter: tenant,
			AlertItem: row,
			Duration: days,
			...(reason && { Reason: reason }),
		},
	}),
});

function readSnooze(item: ItemReader): SnoozeParams {
	const finding = objectOf(item.value('snooze', 'Finding'));
	const { CmdletName, TenantFilter, AlertItem } = finding;
	const isWhole =
		typeof CmdletName === 'string' &&
		typeof TenantFilter === 'string' &&
		typeof AlertItem === 'object' &&
		AlertItem !== null &&
		!Array.isArray(AlertItem);
	if (!isWhole) {
		item.note(
			'“Finding” is not complete. Take the field snooze of an item of the CIPP Webhook Trigger; where it is null, the finding cannot be snoozed.',
		);
	}
	const days = Number(item.text('duration', 'Duration'));
	if (!DURATIONS.includes(days)) {
		item.note(`“Duration” is ${days} days. CIPP takes ${DURATIONS.join(', ')}.`);
	}
	return {
		tenant: String(TenantFilter ?? ''),
		command: String(CmdletName ?? ''),
		row: (AlertItem ?? {}) as IDataObject,
		days,
		reason: item.text('reason', 'Reason'),
	};
}

function objectOf(value: unknown): IDataObject {
	const found = fromJson(value);
	return isObject(found) ? found : {};
}
