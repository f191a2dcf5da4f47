import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { CACHE_COUNTS_READ, ensureCached } from '../../nouns/tenant/cachedOnly';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import { CippFailure } from '../../transport/failure';
import { ensureNoRules, NO_RULES_READS } from './noRules';

/** The row of a tenant without rules, and that of one that CIPP could not ask. */
const NONE = /^No rules found$/;
const NOT_ASKED = /^Could not connect to tenant/;

/**
 * Lists inbox rules (`Invoke-ListMailboxRules`). The function gathers those of a tenant in the
 * background, and keeps them for an hour. All tenants at once are answered from the reports alone:
 * otherwise only the tenants are in the answer that somebody asked for within that hour.
 */
export const getAllRules = list(
	oneOrAllTenants(
		'Whether to list the rules of all tenants, from what CIPP read last. Tenants that it has not read are missing.',
	),
	{
		name: 'Get Many Rules',
		value: 'getAllRules',
		action: 'Get many inbox rules of mailboxes',
		description: 'Get the inbox rules of all mailboxes of a tenant. CIPP keeps them for an hour.',
		endpoint: 'ListMailboxRules',
		right: 'Exchange.Mailbox.Read',
		sends: {
			tenantFilter: tenantOrAll,
			UseReportDB: ({ allTenants }) => (allTenants ? true : undefined),
		},
		isQueued: true,
		rowsIn: (body) => ruleRows(body),
		rowHas: ['Identity', 'Name'],
		columns: {
			tenantDomain: 'Tenant',
			ruleId: 'Identity',
			mailbox: 'OperationGuid',
			name: 'Name',
			isEnabled: 'Enabled',
			priority: 'Priority',
			description: 'Description',
			forwardTo: 'ForwardTo',
			forwardAsAttachmentTo: 'ForwardAsAttachmentTo',
			redirectTo: 'RedirectTo',
			moveToFolder: 'MoveToFolder',
			deletesMessages: 'DeleteMessage',
			cachedAt: 'CacheTimestamp',
		},
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
		looksUp: [...NO_RULES_READS, CACHE_COUNTS_READ],
		ifEmpty: async (context, params) =>
			params.allTenants
				? await ensureCached(params, 'MailboxRules', context)
				: await ensureNoRules(params.tenant, context),
	},
);

function ruleRows(body: unknown): unknown {
	const { Results: results } = (body ?? {}) as IDataObject;
	if (!Array.isArray(results)) return body;
	const rows = (results as IDataObject[]).filter(({ Name }) => !NONE.test(String(Name)));
	const failed = rows.find(({ Name }) => NOT_ASKED.test(String(Name)));
	if (!failed) return rows;
	throw new CippFailure(String(failed.Name), {
		outcome: 'refused',
		description: 'This is no empty list. CIPP asks anew when an hour is over.',
	});
}
