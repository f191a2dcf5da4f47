import { graphFilter } from '../../forms/graphFilter';
import { list } from '../../forms/list';
import { optionalNumber, toggle } from '../../forms/parts';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import { SIGN_IN_ADVICE, SIGN_IN_COLUMNS } from './signInColumns';

/**
 * Lists the sign-ins of a tenant (`Invoke-ListSignIns`). A filter replaces the days and the choice
 * of failures there, so combinations that CIPP ignores are refused.
 */
export const getAllSignIns = list(tenant, {
	name: 'Get Many Sign-Ins',
	value: 'getAllSignIns',
	action: 'Get many sign ins of tenant',
	description:
		'Get many sign-ins of all users of a tenant, which takes long in a large one. See Get Many Sign-Ins of User.',
	options: {
		filter: graphFilter({
			name: 'filter',
			placeholder: "e.g. createdDateTime ge 2026-08-01 and appDisplayName eq 'Teams'",
			description:
				'Which sign-ins to get, as a filter of Microsoft Graph, in place of the other options',
		}),
		days: optionalNumber({
			displayName: 'Days',
			name: 'days',
			default: 7,
			description: 'How many days to look back',
			from: 1,
		}),
		failedOnly: toggle({
			displayName: 'Wrong Passwords Only',
			name: 'failedSignInsOnly',
			default: true,
			description: 'Whether to get only sign-ins that failed because of a wrong password',
		}),
		minimum: optionalNumber({
			displayName: 'Minimum Failures per User',
			name: 'minimumFailures',
			default: 5,
			description:
				'How many wrong passwords a user must have entered at least. Needs Wrong Passwords Only.',
			from: 1,
		}),
	},
	check({ filter, days, failedOnly, minimum }, item) {
		if (filter && (days !== undefined || failedOnly || minimum !== undefined)) {
			item.note(
				'“Filter” replaces the other options under Options. Remove them, or put them into the filter.',
			);
		} else if (minimum !== undefined && !failedOnly) {
			item.note('“Minimum Failures per User” needs “Wrong Passwords Only”. Turn that on.');
		}
	},
	endpoint: 'ListSignIns',
	right: 'Identity.AuditLog.Read',
	sends: {
		tenantFilter: tenantOf,
		Days: ({ days }) => days,
		failedLogonsOnly: ({ failedOnly }) => failedOnly || undefined,
		FailureThreshold: ({ minimum }) => minimum,
		Filter: ({ filter }) => filter || undefined,
	},
	rowHas: ['id'],
	columnsAlone: true,
	columns: SIGN_IN_COLUMNS,
	advice: SIGN_IN_ADVICE,
});
