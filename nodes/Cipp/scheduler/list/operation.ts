import type { IDataObject } from 'n8n-workflow';

import { givingRows } from '../../engine/givingRows';
import type { ItemReader } from '../../engine/itemReader';
import type { Operation, OperationContext } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import { listFields, readLimit } from '../../fields/list';
import { tenantField } from '../../fields/tenant';
import type { Form, NoParts, Parts, ValuesOf } from '../../forms/part';
import { FILTERS } from '../../fields/collection';
import { fieldsOf, readForm } from '../../forms/part';
import type { Sends } from '../../forms/wire';
import { requestOf } from '../../forms/wire';
import { tenantProblem } from '../../identity/tenant';
import { taskList } from '../endpoints';
import { listItemsOf, type ScheduledItem } from '../queries/listItems';
import { TaskQueries } from '../queries/taskQueries';
import type { Task } from '../task';
import { passesFilters, taskFilters } from './filters';

/** To read thousands of results takes seconds, in which n8n has other work to do as well. */
const ROWS_BETWEEN_PAUSES = 100;

type Params<T extends Parts, O extends Parts> = ValuesOf<T> &
	ValuesOf<typeof taskFilters> &
	ValuesOf<O> & {
		/** Default domain or customer ID; empty for all tenants. */
		tenant: string;
		/** Undefined for all. */
		limit: number | undefined;
	};

/** A list of tasks as data. */
interface TaskList<T extends Parts, O extends Parts> {
	action: string;
	description: string;
	parts?: T;
	/** Filters beside those that every list of tasks has. */
	filters: O;
	/** Names what an item is about, for messages and for retries. */
	subject(params: Params<T, O>): string;
	/** The filters of `ListScheduledItems`, beside the tenant. */
	sends: Sends<Params<T, O>>;
	/** Older versions of CIPP do not know all the filters, so they are applied here once more. */
	where(task: Task, params: Params<T, O>): boolean;
	/** A task as output. */
	columns(
		item: ScheduledItem,
		params: Params<T, O>,
		queries: TaskQueries,
		context: OperationContext,
	): Promise<IDataObject>;
	/** What making the columns may send. */
	looksUp?: Operation['endpoints'];
}

/**
 * The operation that lists tasks. It is not a `list` of forms/, because the tasks of a tenant may
 * take several requests, what is output of one may take another, and rows may hold passwords.
 */
export function taskListOperation<T extends Parts = NoParts, O extends Parts = NoParts>(
	definition: TaskList<T, O>,
): Operation<Params<T, O>> {
	const { action, description, parts, filters, subject, sends, looksUp = [] } = definition;
	const options = { ...taskFilters, ...filters };
	const form = { parts, options, optionsAs: FILTERS } as Form<T, typeof options>;
	return {
		name: 'Get Many',
		value: 'getAll',
		action,
		description,
		fields: [
			{
				...tenantField(),
				required: false,
				description: 'The tenant whose tasks to list. Leave empty for all tenants.',
			},
			...listFields,
			...fieldsOf(form),
		],
		endpoints: [taskList('tenantFilter', ...Object.keys(sends)), ...looksUp],
		writes: false,
		read(item) {
			const params = { tenant: readTenant(item), limit: readLimit(item), ...readForm(item, form) };
			const { from, to } = params as ValuesOf<typeof taskFilters>;
			if (from !== undefined && to !== undefined && from > to) {
				item.note('“Scheduled After” is later than “Scheduled Before”. Exchange the two.');
			}
			return params as Params<T, O>;
		},
		subject,
		...givingRows(async (params, context) => await rowsOf(definition, params, context)),
	};
}

function readTenant(item: ItemReader): string {
	const tenant = item.text('tenantDomain', 'Tenant');
	// To read the tasks of all tenants does no harm.
	if (!tenant || /^all\s*tenants$/i.test(tenant)) return '';
	const problem = tenantProblem(tenant, 'Tenant');
	if (problem) item.note(problem);
	return tenant;
}

async function rowsOf<T extends Parts, O extends Parts>(
	{ sends, where, columns }: TaskList<T, O>,
	params: Params<T, O>,
	context: OperationContext,
): Promise<IDataObject[]> {
	const { patience } = context;
	const queries = new TaskQueries(context);
	const { endpoint, method, right } = taskList();
	const { query = {} } = requestOf({ endpoint, method, right, sends }, params);
	const wanted = (await listItemsOf(queries, params.tenant, query))
		.filter(({ task }) => passesFilters(task, params) && where(task, params))
		.slice(0, params.limit);
	const rows: IDataObject[] = [];
	await runBounded(
		[...wanted.entries()],
		async ([place, item]) => {
			if (place % ROWS_BETWEEN_PAUSES === 0) await patience.pause(0);
			rows[place] = await columns(item, params, queries, context);
		},
		patience.stopped,
	);
	return rows;
}
