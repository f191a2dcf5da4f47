import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import { requiredText, textList, toggle, wholeNumber } from '../../forms/parts';
import type { Target } from '../../forms/target';
import type { TenantsParams } from '../../nouns/tenant/oneOrAll';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import type { CacheTimes } from '../../nouns/tenant/cachedOnly';
import { CACHE_COUNTS_READ, cacheTimes } from '../../nouns/tenant/cachedOnly';
import { notReadAnew } from './notReadAnew';
import { JOB_READ, jobStatus } from './jobs';

/** `before`: how old the rows were, where that could be read. */
type Params = TenantsParams & { before?: CacheTimes };

const target = oneOrAllTenants(
	'Whether to refresh the data of all tenants, which takes a while',
) as Target<Params>;

/**
 * Has CIPP read one kind of data anew (`Invoke-ExecCIPPDBCache`, which reads the query). The function
 * takes a tenant that it does not know as well, and its job then ends as if it had done something.
 */
export const refreshCachedData = change(target, {
	name: 'Refresh Cached Data',
	value: 'refreshCachedData',
	action: 'Refresh cached data of CIPP',
	description: 'Have CIPP read one kind of data anew that its reports are made from',
	parts: {
		dataType: requiredText({
			name: 'dataType',
			displayName: 'Type of Data',
			description: 'The kind of data, by the name that CIPP has for it',
			placeholder: 'e.g. Mailboxes',
		}),
		wait: toggle({
			name: 'waitForEnd',
			displayName: 'Wait for End',
			description: 'Whether to wait until CIPP has ended the job',
		}),
	},
	options: {
		longest: wholeNumber({
			name: 'longestWait',
			displayName: 'Longest Wait',
			description: 'How long to wait for the end, in seconds. Counts with Wait for End only.',
			default: 300,
			from: 5,
			to: 3600,
		}),
		kinds: textList({
			name: 'kinds',
			displayName: 'Parts',
			description: 'Of Mailboxes, only these parts, separated by commas',
			placeholder: 'e.g. Permissions, Rules',
		}),
	},
	endpoint: 'ExecCIPPDBCache',
	right: 'CIPP.Core.ReadWrite',
	inQuery: true,
	sends: {
		TenantFilter: tenantOrAll,
		Name: ({ dataType }) => dataType,
		Types: ({ kinds }) => kinds.join(',') || undefined,
	},
	reads: [JOB_READ, CACHE_COUNTS_READ],
	async prepare(params, context) {
		if (params.wait)
			params.before = await cacheTimes(params, params.dataType, context).catch(() => undefined);
		return [];
	},
	alsoAbout: ({ dataType, allTenants }) => ({ allTenants, dataType }),
	output: (lines, _params, body) => ({
		success: true,
		message: lines.map(({ text }) => text).join(' '),
		queueId: queueOf(body),
		status: 'Queued',
	}),
	async confirm(context, params, { queueId }) {
		if (!params.wait || typeof queueId !== 'string') return {};
		const status = await jobStatus(queueId, params.longest, context).catch((error: Error) => error);
		if (typeof status !== 'string') {
			return { warnings: [`The job could not be looked at: ${status.message}`] };
		}
		const { before } = params;
		const now =
			before && (await cacheTimes(params, params.dataType, context).catch(() => undefined));
		const warning =
			status === 'Completed'
				? before && now && notReadAnew(params.dataType, before, now)
				: endOf(status);
		return { status, ...(warning !== undefined && { warnings: [warning] }) };
	},
});

function queueOf(body: unknown): string | null {
	const { Metadata } = (body ?? {}) as { Metadata?: IDataObject };
	return typeof Metadata?.QueueId === 'string' ? Metadata.QueueId : null;
}

function endOf(status: string): string {
	return /^completed|^failed/i.test(status)
		? 'Some of it failed. Look into the log book of CIPP (CIPP > Log Book).'
		: 'The job had not ended by then. Get Many Jobs shows how it goes on.';
}
