import { randomUUID } from 'node:crypto';

import { ok } from '../../http/answer';
import type { SimulatorState } from '../../state';
import type { Endpoint } from '../endpoint';
import { kept } from './kept';

/** A job of CIPP's queue, as ListCippQueue shows it. */
interface Job {
	RowKey: string;
	Name: string;
	Status: string;
	[column: string]: unknown;
}

/** What CIPP has read of a tenant: one kind of rows. */
interface Cache {
	tenant: string;
	type: string;
	rows: object[];
	at: string;
}

const TYPES = ['Users', 'Groups', 'Mailboxes', 'Devices'];
const READ_AT = '2026-11-26T02:00:00.0000000+00:00';

/** IDs of the jobs that there are at first. */
export const JOB_IDS = [
	'84e32bdf-5021-4a01-9325-73522a53c00e',
	'135d6b58-d24b-4737-94ef-7231b37f445e',
	'3ea5290d-b4da-4356-8701-4e7a7c332dad',
];

function job(RowKey: string, name: string, Status: string, Timestamp: string): Job {
	const done = Status === 'Running' ? 0 : 1;
	return {
		PartitionKey: 'CippQueue',
		RowKey,
		Name: name,
		Link: '',
		Reference: '',
		TotalTasks: 1,
		CompletedTasks: done,
		RunningTasks: 1 - done,
		FailedTasks: Status === 'Completed (with errors)' ? 1 : 0,
		PercentComplete: done * 100,
		PercentFailed: 0,
		PercentRunning: 0,
		Tasks: [{ Timestamp, Name: name.replace(' Sync', ''), Status }],
		Status,
		Timestamp,
	};
}

/** The jobs of CIPP's queue that fill caches. */
export const cacheJobs = kept<Job[]>(() =>
	['Completed', 'Running', 'Completed (with errors)'].map((status, place) =>
		job(JOB_IDS[place] ?? '', `Users Cache Sync (${place + 1})`, status, READ_AT),
	),
);

const caches = kept<Cache[]>(({ directory }) =>
	directory.managed().map((tenant) => ({
		tenant: tenant.defaultDomainName,
		type: 'Users',
		rows: tenant.users.map(({ id, displayName, userPrincipalName }) => ({
			id,
			displayName,
			userPrincipalName,
		})),
		at: READ_AT,
	})),
);

function tenantsOf({ directory }: SimulatorState, name: string): string[] {
	const all = /^alltenants$/i.test(name);
	return directory
		.managed()
		.map(({ defaultDomainName }) => defaultDomainName)
		.filter((domain) => all || directory.managedTenant(name)?.defaultDomainName === domain);
}

/** Invoke-ListDBCache: a kind that it does not have is an empty list. */
const listDbCache: Endpoint = {
	name: 'ListDBCache',
	right: 'CIPP.Core.Read',
	anyTenant: true,
	handle(call, state) {
		const name = call.query('tenantFilter') ?? '';
		const domains = tenantsOf(state, name);
		if (domains.length === 0) {
			return { status: 400, json: { Results: `Tenant '${name}' not found` } };
		}
		const type = call.query('type');
		const found = caches(state).filter(
			(one) => domains.includes(one.tenant) && (type === undefined || one.type === type),
		);
		if (call.query('countsOnly') === 'true') {
			const Results = found.map(({ tenant, type: Type, rows, at }) => ({
				Tenant: tenant,
				Type,
				Count: rows.length,
				LastRefresh: at,
			}));
			return ok({ Results });
		}
		const all = /^alltenants$/i.test(name);
		return ok({
			Results: found.flatMap(({ tenant, rows }) =>
				rows.map((row) => (all ? { ...row, Tenant: tenant } : row)),
			),
		});
	},
};

/** Invoke-ExecCIPPDBCache: reads the query, and starts a job for a tenant that there is not, too. */
const execCippDbCache: Endpoint = {
	name: 'ExecCIPPDBCache',
	right: 'CIPP.Core.ReadWrite',
	handle(call, state) {
		const name = call.query('Name') ?? '';
		const tenant = call.query('TenantFilter') ?? '';
		if (!TYPES.includes(name)) {
			const Results = `Failed to start cache operation: Cache function 'Set-CIPPDBCache${name}' not found`;
			return { status: 400, json: { Results } };
		}
		const all = tenant === 'AllTenants';
		const at = new Date(state.clock.now()).toISOString();
		const id = randomUUID();
		cacheJobs(state).push(job(id, `${name} Cache Sync (${tenant})`, 'Completed', at));
		for (const domain of tenantsOf(state, tenant)) {
			const found = caches(state).find(({ tenant: of, type }) => of === domain && type === name);
			if (found) found.at = at;
			else caches(state).push({ tenant: domain, type: name, rows: [], at });
		}
		return ok({
			Results: `Successfully started cache operation for ${name} ${all ? 'for all tenants' : `on tenant ${tenant}`}`,
			Metadata: { Name: name, Tenant: tenant, InstanceId: randomUUID(), QueueId: id },
		});
	},
};

/** What CIPP does in the background, and what it has cached. */
export const cacheEndpoints: Endpoint[] = [listDbCache, execCippDbCache];
