import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { givingRows } from '../../engine/givingRows';
import type { ItemReader } from '../../engine/itemReader';
import type { OperationContext, Operation } from '../../engine/operation';
import { simplifyField } from '../../fields/list';
import { readFilterText } from '../../fields/withoutValue';
import { TaskQueries } from '../../offboarding/tasks/taskQueries';
import type { TaskListParams } from '../../scheduledTasks/listFilters';
import {
	filtered,
	filtersField,
	readTaskList,
	taskListFields,
	searchPattern,
} from '../../scheduledTasks/listFilters';
import { listItemsOf } from '../../scheduledTasks/scheduledItem';
import { columnsOf } from './columns';

interface ScheduledItemListParams extends TaskListParams {
	/** Name of the command; empty for all. */
	command: string;
	/** Whole name of the task; empty for all. */
	name: string;
	/** Part of the name, or a pattern; empty for all. */
	searchTitle: string;
	showHidden: boolean;
	simplify: boolean;
}

const ownFilters: INodeProperties[] = [
	{
		displayName: 'Command',
		name: 'command',
		type: 'string',
		default: '',
		placeholder: 'e.g. Invoke-CIPPOffboardingJob',
		description: 'The command that the tasks run, spelled exactly as in CIPP',
	},
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. Offboarding: jane.doe@contoso.com',
		description: 'The whole name of the tasks, spelled exactly as in CIPP',
	},
	{
		displayName: 'Search Title',
		name: 'searchTitle',
		type: 'string',
		default: '',
		placeholder: 'e.g. jane.doe',
		description:
			'A part of the name of the tasks. With * or ? it is a pattern that the whole name must match.',
	},
	{
		displayName: 'Show Hidden',
		name: 'showHidden',
		type: 'boolean',
		default: false,
		description:
			'Whether to list the tasks that CIPP hides from its own list, instead of the others',
	},
];

/** Lists the tasks of CIPP's scheduler. */
export const getAllScheduledItems: Operation<ScheduledItemListParams> = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many scheduled items',
	description: "List the tasks of CIPP's scheduler, the latest first",
	fields: [...taskListFields, simplifyField, filtersField(ownFilters)],
	endpoints: [
		{
			endpoint: 'ListScheduledItems',
			method: 'GET',
			right: 'CIPP.Scheduler.Read',
			query: ['tenantFilter', 'Type', 'Name', 'SearchTitle', 'ShowHidden'],
		},
	],
	writes: false,
	read,
	subject: ({ name, searchTitle, tenant }) => name || searchTitle || tenant,
	...givingRows(list),
};

function read(item: ItemReader): ScheduledItemListParams {
	return {
		...readTaskList(item),
		command: readFilterText(item, 'filters.command', 'Command'),
		name: readFilterText(item, 'filters.name', 'Name', 'freeText'),
		searchTitle: readFilterText(item, 'filters.searchTitle', 'Search Title', 'freeText'),
		showHidden: item.switch('filters.showHidden', 'Show Hidden'),
		simplify: item.switch('simplify', 'Simplify'),
	};
}

async function list(
	params: ScheduledItemListParams,
	{ client, patience, tenants }: OperationContext,
): Promise<IDataObject[]> {
	const queries = new TaskQueries(client, patience, tenants);
	const items = await listItemsOf(queries, params.tenant, query(params));
	const { limit, simplify } = params;
	const wanted = filtered(items, params, queries.namesOf)
		.filter(({ task }) => matches(task.name, task.command, params))
		.slice(0, limit);
	return await Promise.all(wanted.map(async (item) => await columnsOf(item, simplify)));
}

function query(params: ScheduledItemListParams): IDataObject {
	const { command, name, searchTitle, showHidden } = params;
	// An apostrophe in Name breaks the filter of CIPP before 10.8.0, one in SearchTitle does not.
	const isSafe = !name.includes("'");
	const pattern = searchTitle ? asPattern(searchTitle) : isSafe ? '' : name;
	return {
		...(command && { Type: command }),
		...(name && isSafe && { Name: name }),
		...(pattern && { SearchTitle: searchPattern(pattern) }),
		...(showHidden && { ShowHidden: true }),
	};
}

/** Older versions of CIPP do not know all the filters, so they are applied here once more. */
function matches(
	name: string,
	command: string,
	params: Pick<ScheduledItemListParams, 'command' | 'name' | 'searchTitle'>,
): boolean {
	if (params.command && params.command.toLowerCase() !== command.toLowerCase()) return false;
	if (params.name && params.name !== name) return false;
	return !params.searchTitle || wildcard(asPattern(params.searchTitle)).test(name);
}

function asPattern(searchTitle: string): string {
	return /[*?]/.test(searchTitle) ? searchTitle : `*${searchTitle}*`;
}

/** What `-like` takes for a match: case does not count, `*` is any text and `?` one character. */
function wildcard(pattern: string): RegExp {
	const escaped = pattern
		.replace(/[.+^${}()|\\[\]]/g, '\\$&')
		.replace(/\*/g, '.*')
		.replace(/\?/g, '.');
	return new RegExp(`^${escaped}$`, 'is');
}
