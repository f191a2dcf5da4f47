import type { IDataObject } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { readChoice } from '../../fields/choice';
import { fromJson } from '../../fields/json';
import { readWholeNumber } from '../../fields/wholeNumber';
import { readWait } from '../../forms/waitForData';
import { isObject } from '../../output/asItem';
import { readTenant } from '../../nouns/tenant/params';
import { METHODS, TREATMENTS } from './choices';
import type { AgentLimits, FilledField, SendParams } from './params';

/** A name of an endpoint: nothing that leads elsewhere. */
const NAME = /^[A-Za-z]\w*$/;

/** Reads what is asked for; every problem is noted on the reader. */
export function readWishes(item: ItemReader): SendParams {
	const allTenants = item.switch('allTenants', 'All Tenants');
	const tenant = allTenants || isNoTenant(item) ? '' : readTenant(item).tenant;
	return {
		endpoint: readEndpoint(item),
		tenant,
		allTenants,
		fields: readFields(item),
		query: readObject(item, 'queryJson', 'Query (JSON)') as IDataObject,
		body: readObject(item, 'bodyJson', 'Body (JSON)'),
		method: readMethod(item),
		treatAs: readChoice(item, {
			name: 'treatAs',
			displayName: 'Treat As',
			options: TREATMENTS,
		}),
		sendUnlistedTenants: item.switch('options.sendUnlistedTenants', 'Send Unlisted Tenants'),
		takeAnswerAsIs: item.switch('options.takeAnswerAsIs', 'Take Answer as It Is'),
		splitIntoItems: item.switch('splitIntoItems', 'Split Into Items', true),
		limit: readWholeNumber(item, 'options.limit', 'Limit', { from: 1 }),
		waitSeconds: readWait(item, 'options'),
		agent: readAgentLimits(item),
		reads: false,
		isUnchecked: false,
	};
}

/** What comes from an expression, an agent may have said. */
function readAgentLimits(item: ItemReader): AgentLimits {
	const allow = 'options.allowAgentChanges';
	const isAllowed = item.switch(allow, 'Allow Agent Changes');
	const isSaid = item.isExpression(allow) || item.isExpression('options', 'whole');
	return {
		isAgent: item.isTool,
		mayChange: isAllowed && !isSaid,
		choosesEndpoint: item.isExpression('endpoint') || item.isExpression('treatAs'),
		choosesAllTenants: item.isExpression('allTenants'),
	};
}

/** An expression that gives nothing is a mistake, and not the choice to name no tenant. */
function isNoTenant(item: ItemReader): boolean {
	const isEmpty = String(item.value('tenantDomain', 'Tenant') ?? '').trim() === '';
	return isEmpty && !item.isExpression('tenantDomain');
}

function readEndpoint(item: ItemReader): string {
	const entered = item.requiredText('endpoint', 'Endpoint');
	const name = entered.replace(/^.*\/?api\//i, '').replace(/^Invoke-/i, '');
	if (entered && !NAME.test(name)) {
		item.note(
			`“Endpoint” is “${entered.slice(0, 80)}”. Enter its name alone, e.g. ListUsers; what follows a question mark in an address belongs into Query (JSON).`,
		);
	}
	return name;
}

function readMethod(item: ItemReader): string {
	const name = 'options.method';
	if (item.value(name, 'Method') === undefined) return 'automatic';
	return readChoice(item, { name, displayName: 'Method', options: METHODS });
}

/** The fields of the mapper: those without a value are left out, unless an expression gave none. */
function readFields(item: ItemReader): FilledField[] {
	const mapping = item.value('fields', 'Fields');
	const { value: values } = (mapping ?? {}) as { value?: unknown };
	if (typeof values !== 'object' || values === null) return [];
	return Object.entries(values).flatMap(([id, value]) => {
		const [, place, name = id] = /^(query|body):(.*)$/.exec(id) ?? [];
		const isExpression = item.isExpression(`fields.value.${id}`);
		if (value === null || value === undefined) {
			if (isExpression) {
				item.note(
					`“${name}” under Fields has no value: its expression gives nothing. Correct the expression, or remove the field.`,
				);
			}
			return [];
		}
		if (value === '' && !isExpression) return [];
		return [{ name, value, ...(place !== undefined && { place: place as FilledField['place'] }) }];
	});
}

function readObject(
	item: ItemReader,
	name: string,
	displayName: string,
): IDataObject | IDataObject[] {
	const isBody = name === 'bodyJson';
	const value = fromJson(item.value(name, displayName));
	if (value === undefined) {
		if (item.isExpression(name)) {
			item.note(`“${displayName}” is empty: its expression gives nothing. Correct the expression.`);
		}
		return {};
	}
	const isList = Array.isArray(value) && value.every(isObject);
	if (isObject(value) || (isList && isBody)) return value as IDataObject | IDataObject[];
	const wanted = isBody ? 'an object or a list of objects' : 'an object';
	item.note(`“${displayName}” is not ${wanted}. Enter JSON such as { "ID": "..." }.`);
	return {};
}
