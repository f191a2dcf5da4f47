import type { Operation } from '../../engine/operation';
import { simplifyField } from '../../fields/list';
import { TaskQueries } from '../../scheduler/queries/taskQueries';
import { lookUpTasks, type TaskParams } from '../../scheduler/target';
import type { ScheduledItem } from '../../scheduler/queries/listItems';
import { readTaskId, taskField } from '../../scheduler/taskField';
import { columnsOf } from '../../scheduler/columns';
import { scheduledItems } from '../../scheduler/scheduledItems';

interface GetParams extends TaskParams {
	simplify: boolean;
}

/** Gives a task of CIPP's scheduler with all its results. */
export const getScheduledItem: Operation<GetParams> = {
	name: 'Get',
	value: 'get',
	action: 'Get scheduled item',
	description:
		"Look at a task of CIPP's scheduler and its results. For the steps of an offboarding, use Offboarding > Get.",
	fields: [taskField(scheduledItems), simplifyField],
	endpoints: [
		{
			endpoint: 'ListScheduledItems',
			method: 'GET',
			right: 'CIPP.Scheduler.Read',
			query: ['Id', 'ShowHidden'],
		},
		{
			endpoint: 'ListScheduledItemDetails',
			method: 'GET',
			right: 'CIPP.Scheduler.Read',
			query: ['RowKey'],
		},
	],
	writes: false,
	read: (item) => ({
		taskId: readTaskId(item),
		simplify: item.switch('simplify', 'Simplify'),
	}),
	subject: ({ taskId }) => taskId,
	resolve: async (entries, context) => await lookUpTasks(entries, context, scheduledItems),
	submit: async ({ params }, { client, patience, tenants }) =>
		await columnsOf(
			params.item as ScheduledItem,
			params.simplify,
			new TaskQueries(client, patience, tenants),
		),
};
