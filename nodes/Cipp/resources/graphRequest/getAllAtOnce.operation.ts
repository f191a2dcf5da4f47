import type { IDataObject } from 'n8n-workflow';

import { givingRows } from '../../engine/givingRows';
import type { Operation } from '../../engine/operation';
import { fieldsOf, readForm } from '../../forms/part';
import { toggle } from '../../forms/parts';
import { tenant as target } from '../../nouns/tenant/target';
import type { TenantParams } from '../../nouns/tenant/params';
import type { CippAnswer } from '../../transport/answers';
import { CippFailure } from '../../transport/failure';
import { sendReading } from '../../transport/reading';
import { asApp } from './parts';
import type { GraphRead } from './requests';
import { readRequests, requestFields } from './requests';

const form = {
	options: {
		firstPageOnly: toggle({
			name: 'firstPageOnly',
			displayName: 'First Page Only',
			description: 'Whether lists end with their first page, instead of being followed to the end',
		}),
		asApp,
	},
};

interface AtOnceParams extends TenantParams {
	requests: GraphRead[];
	firstPageOnly: boolean;
	asApp: boolean;
}

/** Reads several things of Microsoft Graph with one request (`Invoke-ListGraphBulkRequest`). */
export const getAllGraphAtOnce: Operation<AtOnceParams> = {
	name: 'Get Many at Once',
	value: 'getAllAtOnce',
	action: 'Get many answers of Microsoft Graph at once',
	description:
		'Send several reads of Microsoft Graph for one tenant together, with one outcome each',
	writes: false,
	fields: [...target.fields, ...requestFields, ...fieldsOf(form)],
	read: (item) => ({
		...target.read(item),
		requests: readRequests(item),
		...readForm(item, form),
	}),
	subject: (params) => target.subject(params),
	endpoints: [
		{
			endpoint: 'ListGraphBulkRequest',
			method: 'POST',
			right: 'CIPP.Core.Read',
			query: ['tenantFilter'],
			body: [
				'tenantFilter',
				'requests[].id',
				'requests[].method',
				'requests[].url',
				'asApp',
				'noPaginateIds',
			],
		},
	],
	...givingRows(async (params, { client, patience }) => {
		const { tenant, requests, firstPageOnly, asApp: isApp } = params;
		const answer = await sendReading(
			client,
			{
				method: 'POST',
				endpoint: 'ListGraphBulkRequest',
				// A POST empties the cache of the container edition: with this, for the one tenant alone.
				query: { tenantFilter: tenant },
				body: {
					tenantFilter: tenant,
					requests: requests.map(({ id, url }) => ({ id, method: 'GET', url })),
					...(isApp && { asApp: true }),
					...(firstPageOnly && { noPaginateIds: requests.map(({ id }) => id) }),
				},
				takesText: true,
			},
			patience,
		);
		return outcomes(answer, requests, tenant);
	}),
};

/**
 * One row for each read, in the order in which they were asked. CIPP gives one alone as an object, and
 * nothing at all for a tenant that it does not know.
 */
function outcomes({ body }: CippAnswer, reads: GraphRead[], tenantDomain: string): IDataObject[] {
	const rows = [body].flat().filter((row) => typeof row === 'object' && row !== null);
	if (rows.length === 0) throw nothing(tenantDomain);
	return reads.map(({ id, url }) => {
		const row = (rows as IDataObject[]).find((one) => String(one.id) === id);
		return { tenantDomain, id, url, ...outcome(row) };
	});
}

function outcome(row: IDataObject | undefined): IDataObject {
	if (!row) {
		return { success: false, status: null, failure: 'CIPP gave no answer to this request.' };
	}
	const { status, body } = row as { status?: number; body?: IDataObject | null };
	const isDone = status !== undefined && status >= 200 && status < 300;
	if (isDone) return { success: true, status, body: body ?? null };
	const { message } = (body?.error ?? {}) as IDataObject;
	const said = typeof message === 'string' && message !== '';
	const failure = said ? message : `Microsoft answered with status ${status}.`;
	return { success: false, status: status ?? null, failure, body: body ?? null };
}

function nothing(tenantDomain: string): CippFailure {
	return new CippFailure('CIPP answered with nothing', {
		outcome: 'refused',
		description: `It does so for a tenant that it does not know. Check ${tenantDomain} in CIPP, and look into its log book (CIPP > Log Book).`,
	});
}
