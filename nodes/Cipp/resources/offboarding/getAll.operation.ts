import { filterText } from '../../forms/filterText';
import type { Part } from '../../forms/part';
import { isUserPrincipalName } from '../../identity/userAddress';
import { reportOn } from '../../offboarding/outcome/report';
import { isOffboarding, OFFBOARDING_COMMAND } from '../../offboarding/tasks/commands';
import { OFFBOARDING_TASKS } from '../../offboarding/tasks/findTasks';
import { TASK_DETAILS, VERSION_QUESTION } from '../../scheduler/endpoints';
import { taskListOperation } from '../../scheduler/list/operation';
import { titlePattern } from '../../scheduler/queries/titlePattern';

const name = filterText({
	displayName: 'User',
	name: 'user',
	placeholder: 'e.g. jane.doe@contoso.com',
	description:
		'The user whose offboardings to list. A whole user principal name finds this user only, a part of one finds everybody whose name holds it.',
});

const user: Part<string> = {
	...name,
	read: (item, path) => name.read(item, path).toLowerCase(),
};

/** Lists the offboardings that CIPP has, as the table of its offboarding wizard does. */
export const getAllOffboardings = taskListOperation({
	action: 'Get many offboardings',
	description:
		'List offboardings that are planned, running or ended, the latest first, until they are deleted in CIPP',
	filters: { user },
	subject: (params) => params.user || params.tenant,
	sends: {
		Type: () => OFFBOARDING_COMMAND,
		SearchTitle: (params) =>
			params.user ? `${OFFBOARDING_TASKS.titlePrefix}${userPattern(params.user)}` : undefined,
	},
	where: (task, params) => isOffboarding(task) && isOf(task.user, params.user),
	columns: async (item, _params, queries, context) =>
		(await reportOn(item, queries, context)).columns,
	looksUp: [TASK_DETAILS, VERSION_QUESTION],
});

function userPattern(wanted: string): string {
	return isUserPrincipalName(wanted) ? titlePattern(wanted) : `*${titlePattern(wanted)}*`;
}

/** A whole name is not taken for the end of a longer one: `jane@` is not `mary.jane@`. */
function isOf(candidate: string, wanted: string): boolean {
	const one = candidate.toLowerCase();
	return isUserPrincipalName(wanted) ? one === wanted : one.includes(wanted);
}
