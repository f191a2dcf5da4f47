import { list } from '../../forms/list';
import { FILTERS } from '../../fields/collection';
import { dateTime, wholeNumber } from '../../forms/parts';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

/** Lists the audit log entries that matched a rule (`Invoke-ListAuditLogs`). */
export const getAllAuditLogs = list(
	oneOrAllTenants('Whether to list the entries of all tenants instead of one'),
	{
		name: 'Get Many Audit Logs',
		value: 'getAllAuditLogs',
		action: 'Get many audit logs',
		description:
			'Get the entries of the audit logs that matched an alert rule. CIPP keeps no others.',
		parts: {
			days: wholeNumber({
				name: 'days',
				displayName: 'Days',
				description: 'How many days back to look, unless Start is set among the filters',
				default: 7,
				from: 1,
				to: 3650,
			}),
		},
		options: {
			start: dateTime({
				name: 'start',
				displayName: 'Start',
				description: 'The earliest time of the entries, instead of Days',
			}),
			end: dateTime({
				name: 'end',
				displayName: 'End',
				description: 'The latest time of the entries. Counts with Start only.',
			}),
		},
		optionsAs: FILTERS,
		endpoint: 'ListAuditLogs',
		right: 'CIPP.Alert.Read',
		sends: {
			tenantFilter: tenantOrAll,
			RelativeTime: ({ days, start }) => (start === undefined ? `${days}d` : undefined),
			StartDate: ({ start }) => (start === undefined ? undefined : String(start)),
			// Alone CIPP passes it over and lists everything.
			EndDate: ({ start, end }) =>
				start === undefined || end === undefined ? undefined : String(end),
		},
		rowHas: ['LogId'],
		columns: {
			tenantDomain: 'Tenant',
			logId: 'LogId',
			timestamp: 'Timestamp',
			title: 'Title',
			operation: 'Data.RawData.Operation',
			user: 'Data.RawData.UserId',
			ip: 'Data.IP',
			data: 'Data',
		},
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	},
);
