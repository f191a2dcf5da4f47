import type { IDataObject } from 'n8n-workflow';

import { fromJson } from '../../fields/json';
import { change } from '../../forms/change';
import type { Part } from '../../forms/part';
import { text } from '../../forms/parts';
import type { Target } from '../../forms/target';
import { isObject } from '../../output/asItem';

/** The only durations that CIPP takes, in days. */
const DURATIONS = [7, 14, 30, 90];

/** A finding of an alert: where it was found, by which check, and the row. */
interface Finding {
	tenant: string;
	command: string;
	row: IDataObject;
}

const finding: Target<Finding> = {
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
	],
	lookUps: [],
	read(item) {
		const found = fromJson(item.value('snooze', 'Finding'));
		const { CmdletName, TenantFilter, AlertItem } = isObject(found) ? found : {};
		const isWhole =
			typeof CmdletName === 'string' && typeof TenantFilter === 'string' && isObject(AlertItem);
		if (!isWhole) {
			item.note(
				'“Finding” is not complete. Take the field snooze of an item of the CIPP Webhook Trigger; where it is null, the finding cannot be snoozed.',
			);
		}
		return {
			tenant: String(TenantFilter ?? ''),
			command: String(CmdletName ?? ''),
			row: (AlertItem ?? {}) as IDataObject,
		};
	},
	subject: ({ tenant, command }) => `${command} in ${tenant}`,
	about: ({ tenant, command }) => ({ tenant, alertCommand: command }),
};

const duration: Part<number> = {
	field: {
		displayName: 'Duration',
		name: 'duration',
		type: 'options',
		options: DURATIONS.map((days) => ({ name: `${days} Days`, value: days })),
		default: 7,
		description: 'How long it is left out',
	},
	read(item, path) {
		const days = Number(item.text(path, 'Duration'));
		if (!DURATIONS.includes(days)) {
			item.note(`“Duration” is ${days} days. CIPP takes ${DURATIONS.join(', ')}.`);
		}
		return days;
	},
};

/** Snoozes a finding of an alert (`Invoke-ExecSnoozeAlert`). */
export const snoozeAlert = change(finding, {
	name: 'Snooze',
	value: 'snooze',
	action: 'Snooze alert finding',
	description:
		'Let an alert leave out one of its findings for some time, from its next run on. Others are still reported.',
	// The finding names it, and CIPP snoozes it in silence for a tenant that it does not have.
	namesTenant: true,
	parts: {
		days: duration,
		reason: text({
			displayName: 'Reason',
			name: 'reason',
			placeholder: 'e.g. Ticket 4711 is being worked on',
			description: 'Shown in CIPP beside the snoozed finding',
		}),
	},
	endpoint: 'ExecSnoozeAlert',
	right: 'CIPP.AlertSnooze.ReadWrite',
	sends: {
		CmdletName: ({ command }) => command,
		TenantFilter: ({ tenant }) => tenant,
		// CIPP takes the hash of the row anew, so the row goes back as it came.
		AlertItem: ({ row }) => row,
		Duration: ({ days }) => days,
		Reason: ({ reason }) => reason || undefined,
	},
	alsoAbout: ({ days }) => ({ days }),
});
