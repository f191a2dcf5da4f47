import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { distinct, userTexts } from '../../../../engine/textParts';
import type { StepName } from '../../../../offboarding/results';
import {
	isManagerWord,
	managerIn,
	namesManager,
	type Manager,
} from '../../../../offboarding/order/manager';
import type { FilledIn, OffboardParams } from '../../../../offboarding/order/params';
import {
	filledIn,
	inHtml,
	placeholdersIn,
	type Placeholder,
} from '../../../../offboarding/order/placeholders';
import { stepDisplayName, VALUE_STEPS } from '../../../../offboarding/order/steps';
import type { Task } from '../../../../scheduler/task';
import { settle, stepProblems } from '../settle';

/** Texts that may hold placeholders, with the names of their fields. */
const TEXTS = [
	['outOfOffice', stepDisplayName('OOO')],
	['reference', 'Reference'],
] as const;

const OF_DIRECTORY: Placeholder[] = ['user', 'manager', 'managerEmail'];

/** @returns the placeholders of an order that are to be filled in */
function placeholdersOf({ fillPlaceholders, outOfOffice, reference }: OffboardParams) {
	return fillPlaceholders ? placeholdersIn(`${outOfOffice}\n${reference}`) : [];
}

/** @returns true when the user has to be read before it is known what is sent */
export function needsDirectory(params: OffboardParams): boolean {
	return namesManager(params) || placeholdersOf(params).some((name) => OF_DIRECTORY.includes(name));
}

/**
 * Puts the manager, and what the placeholders stand for, into an order.
 *
 * @param params changed
 * @param row the user, read with the manager; undefined when nothing of the directory is needed
 * @param zone the workflow's time zone, in which today's date is told
 * @returns what stands against it, as sentences
 */
export function fillIn(
	params: OffboardParams,
	row: IDataObject | undefined,
	zone: string,
): string[] {
	const wanted = placeholdersOf(params);
	const isAboutManager =
		namesManager(params) || wanted.some((name) => name === 'manager' || name === 'managerEmail');
	const reading = row && isAboutManager ? managerIn(row) : undefined;
	if (reading && 'problem' in reading) {
		return [
			`“User” is ${params.userPrincipalName}, who ${reading.problem}. Name somebody else in place of the manager, or set another manager in the directory.`,
		];
	}
	if (reading === null && params.ifNoManager === 'refuse') {
		return [
			`“User” is ${params.userPrincipalName}, who has no manager in the directory. Name somebody else, or set If No Manager under Options to Leave Step Out.`,
		];
	}
	if (reading === null) leaveOutManager(params);
	else if (reading) putIn(params, reading.userPrincipalName);
	const problems = fillTexts(params, row, reading ?? null, zone);
	if (problems.length > 0) return problems;
	note(params, reading);
	return stepProblems(params);
}

/** The order of a task that an earlier try has made: what it says is what was filled in then. */
export function fillInFromTask(params: OffboardParams, { options, reference }: Task): void {
	[params.forward = ''] = userTexts(options.forward);
	const lists = VALUE_STEPS.filter(({ kind }) => kind === 'users').map(
		({ wireName }) => [wireName, userTexts(options[wireName])] as const,
	);
	params.userLists = Object.fromEntries(lists.filter(([, users]) => users.length > 0));
	params.outOfOffice = typeof options.OOO === 'string' ? options.OOO : '';
	params.reference = reference;
	note(params, undefined);
}

function note(params: OffboardParams, manager: Manager | null | undefined): void {
	const { switches, forward, keepCopy, userLists, outOfOffice, reference } = params;
	const values = { switches, forward, keepCopy, userLists, outOfOffice, reference };
	const filled: FilledIn = { ...(manager !== undefined && { manager }), values };
	params.filled = filled;
	settle(params);
}

function putIn(params: OffboardParams, manager: string): void {
	const nameOf = (user: string) => (isManagerWord(user) ? manager : user);
	params.forward = nameOf(params.forward);
	for (const [step, users] of Object.entries(params.userLists)) {
		params.userLists[step as StepName] = distinct(users.map(nameOf));
	}
}

function leaveOutManager(params: OffboardParams): void {
	const leftOut = (field: string, rest = '') =>
		params.remarks.push(
			`“${field}” is left out${rest}, because the user has no manager in the directory.`,
		);
	if (isManagerWord(params.forward)) {
		Object.assign(params, { forward: '', keepCopy: false });
		leftOut(stepDisplayName('forward'));
		for (const step of params.unlessForwarded ?? []) {
			params.switches.push(step);
			params.stepsFromTenant.push(step);
		}
	}
	for (const [name, users] of Object.entries(params.userLists)) {
		const others = users.filter((user) => !isManagerWord(user));
		if (others.length === users.length) continue;
		if (others.length > 0) params.userLists[name as StepName] = others;
		else delete params.userLists[name as StepName];
		leftOut(stepDisplayName(name), others.length > 0 ? ' for the manager' : '');
	}
	for (const [member, field] of TEXTS) {
		if (!placeholdersIn(params[member]).some((name) => name.startsWith('manager'))) continue;
		if (!params.fillPlaceholders) continue;
		params[member] = '';
		leftOut(field);
	}
}

function fillTexts(
	params: OffboardParams,
	row: IDataObject | undefined,
	manager: Manager | null,
	zone: string,
): string[] {
	if (!params.fillPlaceholders) return [];
	const values: Record<Placeholder, string> = {
		user: String(row?.displayName ?? '').trim(),
		userEmail: params.userPrincipalName,
		manager: manager?.displayName ?? '',
		managerEmail: manager?.email ?? '',
		date: (params.schedule?.iso ?? DateTime.now().setZone(zone).toISO() ?? '').slice(0, 10),
	};
	const problems = TEXTS.flatMap(([member, field]) =>
		placeholdersIn(params[member])
			.filter((name) => values[name] === '')
			.map((name) => `“${field}” holds [${name}], for which the directory has nothing. ${REMEDY}`),
	);
	if (problems.length > 0) return problems;
	const html = Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, inHtml(value)]),
	);
	params.outOfOffice = filledIn(params.outOfOffice, html);
	params.reference = filledIn(params.reference, values);
	return [];
}

const REMEDY = 'Fill it in there, or write the text without it.';
