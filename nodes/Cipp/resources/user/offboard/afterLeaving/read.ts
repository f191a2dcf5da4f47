import type { IDataObject } from 'n8n-workflow';

import { readTexts, textsIn } from '../../../../engine/texts';
import type { ItemReader } from '../../../../engine/itemReader';
import { isGuid, isUserPrincipalName } from '../../../../identity/userAddress';
import { notAUser } from '../../../../identity/userReference';
import type { AfterLeaving } from '../../../../offboarding/leaving/order';
import { leavingSteps } from '../../../../offboarding/leaving/order';
import { attributeOptions, clearOptions } from './fields';

const PATH = 'afterLeaving';

/** CIPP rewrites a text that looks like a moment as a date text. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

/**
 * Reads the collection After Leaving.
 *
 * @param item reader of the item; problems and warnings are noted on it
 * @param leaver the user who leaves, as entered
 * @returns undefined when nothing is asked for
 */
export function readAfterLeaving(item: ItemReader, leaver: string): AfterLeaving | undefined {
	const wanted: AfterLeaving = {
		displayNamePrefix: readAffix(item, 'displayNamePrefix', 'Display Name Prefix'),
		displayNameSuffix: readAffix(item, 'displayNameSuffix', 'Display Name Suffix'),
		department: readField(item, 'department', 'Department'),
		jobTitle: readField(item, 'jobTitle', 'Job Title'),
		cleared: readCleared(item),
		manager: readManager(item, leaver),
		managerId: '',
		groups: readGroups(item),
		attributes: readAttributes(item),
		hideFromTeams: item.switch(`${PATH}.hideFromTeams`, 'Hide From Teams'),
	};
	for (const name of ['department', 'jobTitle'] as const) {
		if (wanted[name] === '' || !wanted.cleared.includes(name)) continue;
		const title = clearOptions.find(({ value }) => value === name)?.name ?? name;
		item.note(`“${title}” gets a value and is in “Clear Fields” too. Remove one.`);
	}
	return leavingSteps(wanted).length > 0 ? wanted : undefined;
}

function readField(item: ItemReader, name: string, displayName: string): string {
	const value = item.freeText(`${PATH}.${name}`, displayName, true);
	noteMoment(item, displayName, value);
	return value;
}

/** The space between it and the name belongs to it. */
function readAffix(item: ItemReader, name: string, displayName: string): string {
	const value = readField(item, name, displayName);
	return value === '' ? '' : String(item.value(`${PATH}.${name}`, displayName));
}

function noteMoment(item: ItemReader, displayName: string, value: string): void {
	if (!MOMENT.test(value)) return;
	item.note(
		`“${displayName}” is “${value.slice(0, 40)}”, which looks like a time. CIPP rewrites it; enter another text.`,
	);
}

function readCleared(item: ItemReader): string[] {
	return readTexts(item, `${PATH}.clearFields`, 'Clear Fields').filter((name) => {
		if (clearOptions.some(({ value }) => value === name)) return true;
		item.note(`“Clear Fields” holds “${name.slice(0, 40)}”, which is no field to clear.`);
		return false;
	});
}

function readManager(item: ItemReader, leaver: string): string {
	const [manager = '', ...others] = readTexts(item, `${PATH}.newManager`, 'New Manager');
	if (others.length > 0) {
		item.note(`“New Manager” holds ${others.length + 1} users. Enter one.`);
	}
	if (manager === '') return '';
	if (manager.toLowerCase() === leaver.toLowerCase()) {
		item.note('“New Manager” holds the user who leaves. Enter somebody else.');
	} else if (!isUserPrincipalName(manager) && !isGuid(manager)) {
		item.note(notAUser(manager, 'New Manager', 'holds'));
	}
	return manager;
}

function readGroups(item: ItemReader): AfterLeaving['groups'] {
	const entries = entriesOf(item, 'addToGroups', 'Add to Groups');
	const names = textsIn(
		item,
		'Add to Groups',
		entries.map(({ group }) => group),
	);
	return names.map((entered) => ({ entered, id: '', displayName: '', givesLicences: false }));
}

function readAttributes(item: ItemReader): AfterLeaving['attributes'] {
	const attributes: AfterLeaving['attributes'] = {};
	for (const { name, value } of entriesOf(item, 'extensionAttributes', 'Extension Attributes')) {
		const key = String(name ?? '');
		const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
		if (!attributeOptions.some((option) => option.value === key)) {
			item.note(
				`“Extension Attributes” holds “${key.slice(0, 40)}”, which is no extension attribute.`,
			);
		} else if (text === '') {
			item.note(`“Extension Attributes” gives ${key} no value. Enter one, or remove the entry.`);
		} else if (attributes[key] !== undefined) {
			item.note(`“Extension Attributes” holds ${key} twice. Remove one.`);
		} else {
			noteMoment(item, 'Extension Attributes', text);
			attributes[key] = text;
		}
	}
	return attributes;
}

function entriesOf(item: ItemReader, name: string, displayName: string): IDataObject[] {
	const value = item.value(`${PATH}.${name}.entry`, displayName);
	return value === undefined || value === '' ? [] : ([value].flat() as IDataObject[]);
}
