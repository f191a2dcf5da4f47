import { DateTime } from 'luxon';

import { list } from '../../forms/list';
import { everything } from '../../nouns/everything';

/** Lists the tasks by which CIPP sends its data to extensions (`Invoke-ListExtensionSync`). */
export const getAllSyncs = list(everything('Extension Syncs'), {
	name: 'Get Many Syncs',
	value: 'getAllSyncs',
	action: 'Get many syncs of extensions',
	description: 'Get the tasks that send data to extensions, with what became of the last time',
	endpoint: 'ListExtensionSync',
	right: 'CIPP.Extension.Read',
	sends: {},
	rowHas: ['RowKey'],
	columns: {
		taskId: 'RowKey',
		name: 'Name',
		extension: 'SyncType',
		tenantDomain: 'Tenant',
		scheduledTime: ({ ScheduledTime }) => isoTime(ScheduledTime),
		executedTime: ({ ExecutedTime }) => isoTime(ExecutedTime),
		repeatsEvery: 'RepeatsEvery',
		results: 'Results',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});

/** CIPP gives Unix seconds as text, and nothing before the first run. */
function isoTime(seconds: unknown): string | null {
	const text = String(seconds ?? '');
	if (!/^\d+$/.test(text)) return null;
	return DateTime.fromSeconds(Number(text), { zone: 'utc' }).toISO({ suppressMilliseconds: true });
}
