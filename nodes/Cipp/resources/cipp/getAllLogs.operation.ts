import { choices } from '../../forms/choices';
import { guid } from '../../forms/guid';
import { list } from '../../forms/list';
import { FILTERS } from '../../fields/collection';
import { dateTime, text } from '../../forms/parts';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import {
	isWithin,
	literally,
	periodProblem,
	searchedDays,
	SEVERITIES,
	severityFilter,
} from './logPeriod';

/**
 * Lists CIPP's log book (`Invoke-ListLogs`). The function finds the entries of whole days, which it
 * counts in a time zone of its own, so the days around the period are asked for as well.
 */
export const getAllLogs = list(
	oneOrAllTenants('Whether to list the entries of all tenants, and those of CIPP itself'),
	{
		name: 'Get Many Logs',
		value: 'getAllLogs',
		action: 'Get many log entries',
		description: 'Get entries of the log book of CIPP. Without a start, those of today.',
		options: {
			apiName: text({
				name: 'apiName',
				displayName: 'API',
				description: 'What wrote the entry, or a part of its name',
				placeholder: 'e.g. ExecOffboardUser',
			}),
			end: dateTime({
				name: 'end',
				displayName: 'End',
				description: 'The latest time of the entries. Counts with Start only.',
			}),
			severities: choices({
				name: 'severities',
				displayName: 'Severities',
				description: 'Which entries to list. When none is chosen, all but the debug entries are.',
				options: SEVERITIES,
				none: 'no severity',
			}),
			start: dateTime({
				name: 'start',
				displayName: 'Start',
				description: 'The earliest time of the entries. A long period gives many entries.',
			}),
			taskId: guid({
				name: 'taskId',
				displayName: 'Task ID',
				description: 'The scheduled task whose entries to list',
				placeholder: 'e.g. 7c0d4f6e-9a55-4d1c-8b3a-4e5f3f2b8c1e',
			}),
			user: text({
				name: 'user',
				displayName: 'User',
				description: 'Who caused the entry. An asterisk stands for any letters.',
				placeholder: 'e.g. n8n*',
			}),
		},
		optionsAs: FILTERS,
		check: periodProblem,
		endpoint: 'ListLogs',
		right: 'CIPP.Core.Read',
		sends: {
			// Without it CIPP passes over all other filters.
			Filter: () => true,
			Tenant: tenantOrAll,
			StartDate: (params) => searchedDays(params)?.from,
			EndDate: (params) => searchedDays(params)?.to,
			Severity: ({ severities }) => severityFilter(severities),
			API: ({ apiName }) => literally(apiName),
			User: ({ user }) => user || undefined,
			ScheduledTaskId: ({ taskId }) => taskId || undefined,
		},
		rowHas: ['RowKey'],
		where: (row, params) =>
			isWithin(row.DateTime, params) &&
			(params.allTenants || String(row.Tenant).toLowerCase() === params.tenant.toLowerCase()),
		columns: {
			logId: 'RowKey',
			timestamp: 'DateTime',
			tenantDomain: ({ Tenant }) => (Tenant === 'None' ? null : Tenant),
			severity: 'Severity',
			api: 'API',
			message: 'Message',
			user: 'User',
			appId: 'AppId',
			ip: 'IP',
		},
		advice: 'Check the filters, and run it again.',
	},
);
