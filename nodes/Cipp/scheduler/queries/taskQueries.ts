import type { IDataObject } from 'n8n-workflow';

import { cleanFailure } from '../../output/failureSecrets';
import { answerRows, type CippAnswer } from '../../transport/answers';
import type { CippClient } from '../../transport/client';
import { sendPatiently, type Patience } from '../../transport/patience';
import { readTask, type Task } from '../task';
import { isOfTenant, type TenantNames } from '../tenantNames';

/** What tasks are read with. */
interface TaskSource {
	client: CippClient;
	patience: Patience;
	/** The tenants that are known, for comparing; left out, each has the one name. */
	tenants?: { namesOf: TenantNames };
}

/**
 * Reads tasks from CIPP's table of scheduled tasks. All need the right CIPP.Scheduler.Read.
 *
 * Every filter is applied here once more: CIPP before 10.2.4 ignores `tenantFilter`, before 8.7.0
 * `SearchTitle`, and before 8.1.1 `Id`, and then answers with everything.
 */
export class TaskQueries {
	/** All names of a tenant, as far as they are known. */
	readonly namesOf: TenantNames;

	/** @param source the context of a run, or what of it is there */
	constructor(private readonly source: TaskSource) {
		this.namesOf = (tenant) => source.tenants?.namesOf(tenant) ?? [tenant.trim().toLowerCase()];
	}

	/**
	 * @param id RowKey of the task
	 * @returns the task, or undefined when CIPP has none with this id
	 */
	async byId(id: string): Promise<Task | undefined> {
		// CIPP before 8.1.1 does not know the filter and answers with every task.
		return (await this.list({ Id: id })).find((task) => task.id === id);
	}

	/**
	 * The tasks of one user that were made under the name of the tenant that the node sends. Unlike
	 * the filter `Name`, a search for the title ignores case and takes apostrophes: a task that
	 * somebody queued under another spelling counts.
	 *
	 * @param tenant tenant as it was sent with the task
	 * @param command name of the command that the task runs
	 * @param title title of the task, such as `Offboarding: jane.doe@contoso.com`
	 */
	async byTitle(tenant: string, command: string, title: string): Promise<Task[]> {
		const query = { tenantFilter: tenant, Type: command, SearchTitle: title };
		return this.titled(await this.list(query), tenant, title);
	}

	/**
	 * The tasks of one user whatever name the tenant was given when they were made. Through 10.7 the
	 * filter of CIPP compares texts, and later it does not find a task under the initial domain; so a
	 * second request asks for the title alone. Storage compares that one itself from 10.8.0 on, where a
	 * search for the title would make CIPP read every offboarding of all tenants.
	 */
	async underAnyName(tenant: string, command: string, title: string): Promise<Task[]> {
		// An apostrophe breaks the filter Name of CIPP before 10.8.0.
		const filter = title.includes("'") ? { SearchTitle: title } : { Name: title };
		const elsewhere = await this.list({ Type: command, ...filter });
		const own = await this.byTitle(tenant, command, title);
		const known = new Set(own.map(({ id }) => id));
		const more = this.titled(elsewhere, tenant, title).filter(({ id }) => !known.has(id));
		return [...own, ...more];
	}

	/**
	 * All tasks that run one command, newest first. CIPP never clears this list.
	 *
	 * @param tenant tenant as it was sent; undefined for the tasks of all tenants
	 * @param command name of the command that the tasks run
	 */
	async ofTenant(tenant: string | undefined, command: string): Promise<Task[]> {
		const tasks = await this.list({
			...(tenant !== undefined && { tenantFilter: tenant }),
			Type: command,
		});
		return tenant === undefined
			? tasks
			: tasks.filter((task) => isOfTenant(task, tenant, this.namesOf));
	}

	/**
	 * All tasks of the users of a domain, newest first, whatever name their tenant was given.
	 *
	 * @param command name of the command that the tasks run
	 * @param titlePrefix start of the title; the user principal name follows
	 * @param domain what stands behind the @ in the user principal names
	 */
	async ofDomain(command: string, titlePrefix: string, domain: string): Promise<Task[]> {
		return await this.list({ Type: command, SearchTitle: `${titlePrefix}*@${domain}` });
	}

	private titled(tasks: Task[], tenant: string, title: string): Task[] {
		return tasks.filter(
			(task) =>
				task.name.toLowerCase() === title.toLowerCase() && isOfTenant(task, tenant, this.namesOf),
		);
	}

	/**
	 * The result lines of a task whose results are too long for its row.
	 *
	 * @returns raw results, or undefined when CIPP could not give them
	 */
	async details(id: string): Promise<unknown> {
		const { body } = await this.ask('ListScheduledItemDetails', { RowKey: id });
		const { Details } = (body ?? {}) as { Details?: unknown };
		const results = Array.isArray(Details)
			? Details.flatMap((entry) => ((entry as IDataObject | null)?.Results as unknown[]) ?? [])
			: [];
		// An empty list can also mean that CIPP failed to look up the tenant.
		return results.length > 0 ? results : undefined;
	}

	/** @param query filters of `ListScheduledItems`; several versions ignore some of them */
	async list(query: IDataObject): Promise<Task[]> {
		return (await this.rows(query)).flatMap((row) => readTask(row) ?? []);
	}

	/** As `list`, with the rows as CIPP gives them. They may hold passwords. */
	async rows(query: IDataObject): Promise<IDataObject[]> {
		return await this.rowsOf('ListScheduledItems', query);
	}

	/** The rows of another endpoint that tells of tasks. */
	async rowsOf(endpoint: string, query: IDataObject): Promise<IDataObject[]> {
		const answer = await this.ask(endpoint, query);
		try {
			return answerRows(answer);
		} catch (error) {
			throw cleanFailure(error as Error);
		}
	}

	private async ask(endpoint: string, query: IDataObject): Promise<CippAnswer> {
		const { client, patience } = this.source;
		try {
			return await sendPatiently(client, { method: 'GET', endpoint, query }, patience);
		} catch (error) {
			throw cleanFailure(error as Error);
		}
	}
}
