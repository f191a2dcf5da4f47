import { simplifyField } from '../../fields/list';
import { filterText } from '../../forms/filterText';
import type { ValuesOf } from '../../forms/part';
import { toggle } from '../../forms/parts';
import { columnsOf } from '../../scheduler/columns';
import { taskListOperation } from '../../scheduler/list/operation';
import { searchPattern } from '../../scheduler/queries/titlePattern';
import type { Task } from '../../scheduler/task';

const filters = {
	command: filterText({
		displayName: 'Command',
		name: 'command',
		placeholder: 'e.g. Invoke-CIPPOffboardingJob',
		description: 'The command that the tasks run, spelled exactly as in CIPP',
	}),
	name: filterText(
		{
			displayName: 'Name',
			name: 'name',
			placeholder: 'e.g. Offboarding: jane.doe@contoso.com',
			description: 'The whole name of the tasks, spelled exactly as in CIPP',
		},
		'freeText',
	),
	searchTitle: filterText(
		{
			displayName: 'Search Title',
			name: 'searchTitle',
			placeholder: 'e.g. jane.doe',
			description:
				'A part of the name of the tasks. With * or ? it is a pattern that the whole name must match.',
		},
		'freeText',
	),
	showHidden: toggle({
		displayName: 'Show Hidden',
		name: 'showHidden',
		description:
			'Whether to list the tasks that CIPP hides from its own list, instead of the others',
	}),
};

type Filters = ValuesOf<typeof filters>;

/** Lists the tasks of CIPP's scheduler. */
export const getAllScheduledItems = taskListOperation({
	action: 'Get many scheduled items',
	description: "List the tasks of CIPP's scheduler, the latest first",
	parts: { simplify: toggle(simplifyField) },
	filters,
	subject: ({ name, searchTitle, tenant }) => name || searchTitle || tenant,
	sends: {
		Type: ({ command }) => command || undefined,
		Name: ({ name }) => (name && isSafe(name) ? name : undefined),
		SearchTitle: (params) => searchTitleOf(params),
		ShowHidden: ({ showHidden }) => showHidden || undefined,
	},
	where: (task, params) => matches(task, params),
	columns: async (item, { simplify }) => await columnsOf(item, simplify),
});

/** An apostrophe in Name breaks the filter of CIPP before 10.8.0, one in SearchTitle does not. */
function isSafe(name: string): boolean {
	return !name.includes("'");
}

function searchTitleOf({ name, searchTitle }: Filters): string | undefined {
	const pattern = searchTitle ? asPattern(searchTitle) : isSafe(name) ? '' : name;
	return pattern ? searchPattern(pattern) : undefined;
}

function matches(task: Task, { command, name, searchTitle }: Filters): boolean {
	if (command && command.toLowerCase() !== task.command.toLowerCase()) return false;
	if (name && name !== task.name) return false;
	return !searchTitle || wildcard(asPattern(searchTitle)).test(task.name);
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
