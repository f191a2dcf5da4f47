import type { IDataObject } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { readGraphFilter } from '../../fields/graphFilter';
import { limited, listFields, readLimit, simplifyField } from '../../fields/list';
import { readWholeNumber } from '../../fields/wholeNumber';
import { readingOfTenant } from '../../operations/inTenant';
import { simplifier } from '../../output/columns';
import { rowsWith } from '../../output/rows';
import { SIGN_IN_COLUMNS } from './signInColumns';

interface Wanted {
	limit: number | undefined;
	simplify: boolean;
	/** What is asked for, in CIPP's names. */
	query: IDataObject;
}

/**
 * Lists the sign-ins of a tenant (`Invoke-ListSignIns`). A filter replaces the days and the choice
 * of failures there, so combinations that CIPP ignores are refused.
 */
export const getAllSignIns = readingOfTenant<Wanted>({
	name: 'Get Many Sign-Ins',
	value: 'getAllSignIns',
	action: 'Get many sign ins of tenant',
	description:
		'Get many sign-ins of all users of a tenant, which takes long in a large one. See Get Many Sign-Ins of User.',
	fields: [
		...listFields,
		simplifyField,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Days',
					name: 'days',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 7,
					description: 'How many days to look back',
				},
				{
					displayName: 'Filter',
					name: 'filter',
					type: 'string',
					default: '',
					placeholder: "e.g. createdDateTime ge 2026-08-01 and appDisplayName eq 'Teams'",
					description:
						'Which sign-ins to get, as a filter of Microsoft Graph, in place of the other options',
				},
				{
					displayName: 'Minimum Failures per User',
					name: 'minimumFailures',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 5,
					description:
						'How many wrong passwords a user must have entered at least. Needs Wrong Passwords Only.',
				},
				{
					displayName: 'Wrong Passwords Only',
					name: 'failedSignInsOnly',
					type: 'boolean',
					default: true,
					description: 'Whether to get only sign-ins that failed because of a wrong password',
				},
			],
		},
	],
	readMore: (item) => ({
		limit: readLimit(item),
		simplify: item.switch('simplify', 'Simplify'),
		query: readQuery(item),
	}),
	endpoints: [
		{
			endpoint: 'ListSignIns',
			method: 'GET',
			right: 'Identity.AuditLog.Read',
			query: ['tenantFilter', 'Days', 'failedLogonsOnly', 'FailureThreshold', 'Filter'],
		},
	],
	async rows(client, { tenant, limit, simplify, query }) {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListSignIns',
			query: { tenantFilter: tenant, ...query },
		});
		const advice = 'Check the tenant. Sign-ins need Entra ID P1 there.';
		const rows = rowsWith(answer, ['id'], advice);
		return simplifier(SIGN_IN_COLUMNS, simplify)(limited(rows, limit));
	},
});

function readQuery(item: ItemReader): IDataObject {
	const filter = readGraphFilter(item, 'options.filter', 'Filter');
	const days = readWholeNumber(item, 'options.days', 'Days', { from: 1 });
	const failedOnly = item.switch('options.failedSignInsOnly', 'Wrong Passwords Only');
	const minimum = readWholeNumber(item, 'options.minimumFailures', 'Minimum Failures per User', {
		from: 1,
	});
	if (filter && (days !== undefined || failedOnly || minimum !== undefined)) {
		item.note(
			'“Filter” replaces the other options under Options. Remove them, or put them into the filter.',
		);
	} else if (minimum !== undefined && !failedOnly) {
		item.note('“Minimum Failures per User” needs “Wrong Passwords Only”. Turn that on.');
	}
	if (filter) return { Filter: filter };
	return {
		...(days !== undefined && { Days: days }),
		...(failedOnly && { failedLogonsOnly: true }),
		...(minimum !== undefined && { FailureThreshold: minimum }),
	};
}
