import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { givingRows } from '../../engine/givingRows';
import type { ItemReader } from '../../engine/itemReader';
import type { OperationContext, Operation } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import { isUserPrincipalName } from '../../identity/userAddress';
import { OFFBOARDING_TASKS } from '../../offboarding/tasks/findTasks';
import { isOffboarding } from '../../offboarding/tasks/task';
import { readFilterText } from '../../fields/withoutValue';
import { TaskQueries } from '../../offboarding/tasks/taskQueries';
import type { TaskListParams } from '../../scheduledTasks/listFilters';
import {
	filtered,
	filtersField,
	readTaskList,
	taskListFields,
	titlePattern,
} from '../../scheduledTasks/listFilters';
import type { VersionSource } from '../../offboarding/tasks/oldVersion';
import { VERSION_QUESTION } from '../../offboarding/tasks/oldVersion';
import { listItemsOf, type ScheduledItem } from '../../scheduledTasks/scheduledItem';
import { ALL_OFFBOARDINGS } from './family';
import { reportOn } from './report';

interface OffboardingListParams extends TaskListParams {
	/** User principal name, or a part of one; empty for all users. */
	user: string;
}

const ROWS_BETWEEN_PAUSES = 100;

const userFilter: INodeProperties = {
	displayName: 'User',
	name: 'user',
	type: 'string',
	default: '',
	placeholder: 'e.g. jane.doe@contoso.com',
	description:
		'The user whose offboardings to list. A whole user principal name finds this user only, a part of one finds everybody whose name holds it.',
};

/** Lists the offboardings that CIPP has, as the table of its offboarding wizard does. */
export const getAllOffboardings: Operation<OffboardingListParams> = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many offboardings',
	description:
		'List offboardings that are planned, running or ended, the latest first, until they are deleted in CIPP',
	fields: [...taskListFields, filtersField([userFilter])],
	endpoints: [
		{
			endpoint: 'ListScheduledItems',
			method: 'GET',
			right: 'CIPP.Scheduler.Read',
			query: ['tenantFilter', 'Type', 'SearchTitle'],
		},
		{
			endpoint: 'ListScheduledItemDetails',
			method: 'GET',
			right: 'CIPP.Scheduler.Read',
			query: ['RowKey'],
		},
		VERSION_QUESTION,
	],
	writes: false,
	read: (item) => ({ ...readTaskList(item), user: readUserFilter(item) }),
	subject: ({ tenant, user }) => user || tenant,
	...givingRows(list),
};

function readUserFilter(item: ItemReader): string {
	return readFilterText(item, 'filters.user', 'User').toLowerCase();
}

async function list(
	params: OffboardingListParams,
	{ client, patience, tenants }: OperationContext,
): Promise<IDataObject[]> {
	const queries = new TaskQueries(client, patience, tenants);
	const { tenant, user, limit } = params;
	const items = await listItemsOf(queries, tenant, {
		...ALL_OFFBOARDINGS,
		...(user && { SearchTitle: `${OFFBOARDING_TASKS.titlePrefix}${userPattern(user)}` }),
	});
	const wanted = filtered(items, params, queries.namesOf)
		.filter(({ task }) => isOffboarding(task) && isOf(task.user, user))
		.slice(0, limit);
	return await reportOnAll(wanted, queries, { client, patience });
}

async function reportOnAll(
	items: ScheduledItem[],
	queries: TaskQueries,
	source: VersionSource,
): Promise<IDataObject[]> {
	const { patience } = source;
	const rows: IDataObject[] = [];
	await runBounded(
		[...items.entries()],
		async ([place, item]) => {
			// To read thousands of results takes seconds, in which n8n has other work to do as well.
			if (place % ROWS_BETWEEN_PAUSES === 0) await patience.pause(0);
			rows[place] = (await reportOn(item, queries, source)).columns;
		},
		patience.stopped,
	);
	return rows;
}

function userPattern(user: string): string {
	return isUserPrincipalName(user) ? titlePattern(user) : `*${titlePattern(user)}*`;
}

/** A whole name is not taken for the end of a longer one: `jane@` is not `mary.jane@`. */
function isOf(candidate: string, user: string): boolean {
	const name = candidate.toLowerCase();
	return isUserPrincipalName(user) ? name === user : name.includes(user);
}
