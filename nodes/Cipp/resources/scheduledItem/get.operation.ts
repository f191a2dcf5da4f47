import type { Operation } from '../../engine/operation';
import { simplifyField } from '../../fields/list';
import { columnsOf } from '../../scheduler/columns';
import { TASK_DETAILS } from '../../scheduler/endpoints';
import { scheduledItems } from '../../scheduler/family';
import type { ScheduledItem } from '../../scheduler/queries/listItems';
import { TaskQueries } from '../../scheduler/queries/taskQueries';
import { oneTask, type TaskParams } from '../../scheduler/target';

interface GetParams extends TaskParams {
	simplify: boolean;
}

const target = oneTask(scheduledItems);

/** Gives a task of CIPP's scheduler with all its results. */
export const getScheduledItem: Operation<GetParams> = {
	name: 'Get',
	value: 'get',
	action: 'Get scheduled item',
	description:
		"Look at a task of CIPP's scheduler and its results. For the steps of an offboarding, use Offboarding > Get.",
	fields: [...target.fields, simplifyField],
	endpoints: [...target.lookUps, TASK_DETAILS],
	writes: false,
	read: (item) => ({
		...target.read(item),
		simplify: item.switch('simplify', 'Simplify'),
	}),
	subject: target.subject,
	resolve: target.resolve,
	submit: async ({ params }, context) =>
		await columnsOf(params.item as ScheduledItem, params.simplify, new TaskQueries(context)),
};
