import type { INodeProperties } from 'n8n-workflow';
import { DateTime } from 'luxon';

import type { ItemReader } from '../../engine/itemReader';
import { listFields, readLimit } from '../../fields/list';
import { readMoment } from '../../fields/moment';
import { tenantField } from '../../fields/tenant';
import { inTitleOrder } from '../../fields/titleOrder';
import { tenantProblem } from '../../identity/tenant';
import { readTexts } from '../../engine/texts';
import { refuseWithoutValue } from '../../fields/withoutValue';
import { isOfTenant, type TenantNames } from '../tenantNames';
import type { ScheduledItem } from '../queries/listItems';
import { STATE_GROUPS, stateGroup, type StateGroup } from '../state';

/** What every list of tasks can be narrowed down by. */
export interface TaskListParams {
	/** Default domain or customer ID; empty for all tenants. */
	tenant: string;
	/** Empty for all states. */
	states: StateGroup[];
	/** Unix seconds; tasks that are scheduled at this moment or later. */
	from?: number;
	/** Unix seconds; tasks that are scheduled at this moment or earlier. */
	to?: number;
	/** Undefined for all. */
	limit?: number;
}

/** The fields before the filters. */
export const taskListFields: INodeProperties[] = [
	{
		...tenantField(),
		required: false,
		description: 'The tenant whose tasks to list. Leave empty for all tenants.',
	},
	...listFields,
];

const stateFilter: INodeProperties = {
	displayName: 'State',
	name: 'state',
	type: 'multiOptions',
	options: [
		{ name: 'Completed', value: 'Completed', description: 'CIPP has run it to its end' },
		{ name: 'Failed', value: 'Failed', description: 'CIPP could not start it' },
		{ name: 'Planned', value: 'Planned', description: 'CIPP has not begun it' },
		{ name: 'Running', value: 'Running', description: 'CIPP has begun it and not finished' },
	],
	default: [],
	description: 'The states of the tasks to list. When none is chosen, all are listed.',
};

const timeFilters: INodeProperties[] = [
	{
		displayName: 'Scheduled After',
		name: 'scheduledAfter',
		type: 'dateTime',
		default: '',
		description:
			"The earliest scheduled time, in the workflow's time zone unless it carries an offset",
	},
	{
		displayName: 'Scheduled Before',
		name: 'scheduledBefore',
		type: 'dateTime',
		default: '',
		description:
			"The latest scheduled time, in the workflow's time zone unless it carries an offset",
	},
];

/**
 * The collection Filters.
 *
 * @param own filters that only this list has
 */
export function filtersField(own: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		default: {},
		options: inTitleOrder([stateFilter, ...timeFilters, ...own]),
	};
}

/** @param item reader of the item; filters that cannot be used are noted on it */
export function readTaskList(item: ItemReader): TaskListParams {
	const from = readMoment(item, 'filters.scheduledAfter', 'Scheduled After');
	const to = readMoment(item, 'filters.scheduledBefore', 'Scheduled Before');
	if (from !== undefined && to !== undefined && from > to) {
		item.note('“Scheduled After” is later than “Scheduled Before”. Exchange the two.');
	}
	return { tenant: readTenant(item), states: readStates(item), from, to, limit: readLimit(item) };
}

function readTenant(item: ItemReader): string {
	const tenant = item.text('tenantDomain', 'Tenant');
	// To read the tasks of all tenants does no harm.
	if (!tenant || /^all\s*tenants$/i.test(tenant)) return '';
	const problem = tenantProblem(tenant, 'Tenant');
	if (problem) item.note(problem);
	return tenant;
}

function readStates(item: ItemReader): StateGroup[] {
	refuseWithoutValue(item, 'filters.state', 'State', 'tasks of all states would be listed');
	return readTexts(item, 'filters.state', 'State').flatMap((text) => {
		const state = STATE_GROUPS.find((group) => group.toLowerCase() === text.toLowerCase());
		if (!state) {
			item.note(`“State” holds “${text.slice(0, 60)}”. Choose from ${STATE_GROUPS.join(', ')}.`);
		}
		return state ?? [];
	});
}

/**
 * Keeps the tasks that the filters ask for; CIPP knows only some of them, and not in all versions.
 *
 * @param namesOf all names of a tenant; without it a list of one tenant is taken as it is
 */
export function filtered(
	items: ScheduledItem[],
	params: TaskListParams,
	namesOf?: TenantNames,
): ScheduledItem[] {
	const { states, from = -Infinity, to = Infinity } = params;
	const hasTimes = params.from !== undefined || params.to !== undefined;
	return ofTenant(items, params.tenant, namesOf).filter(({ task }) => {
		if (states.length > 0 && !states.includes(stateGroup(task))) return false;
		if (!hasTimes) return true;
		const time = task.scheduledTime && DateTime.fromISO(task.scheduledTime).toSeconds();
		return typeof time === 'number' && time >= from && time <= to;
	});
}

/**
 * CIPP before 10.2.4 answers with the tasks of all tenants. Where the names of the tenant are not
 * known, a list of one tenant is taken as it is: a row holds only one of them.
 */
function ofTenant(
	items: ScheduledItem[],
	tenant: string,
	namesOf: TenantNames | undefined,
): ScheduledItem[] {
	if (!tenant) return items;
	if (namesOf) return items.filter(({ task }) => isOfTenant(task, tenant, namesOf));
	const tenants = new Set(items.map(({ task }) => task.tenant.toLowerCase()));
	if (tenants.size <= 1) return items;
	return items.filter(({ task }) => task.tenant.toLowerCase() === tenant.toLowerCase());
}

/**
 * A text for `SearchTitle`, which CIPP compares with `-like`: `*` is any text, `?` one character,
 * and brackets a choice of characters.
 *
 * @param pattern in which only `*` and `?` have a meaning
 * @returns the pattern with `?` for what CIPP would take for more; the answer must be looked through
 */
export function searchPattern(pattern: string): string {
	return pattern.replace(/[[\]`]/g, '?');
}

/** As `searchPattern`, for a plain text that the title is to hold. */
export function titlePattern(text: string): string {
	return searchPattern(text.replace(/\*/g, '?'));
}
