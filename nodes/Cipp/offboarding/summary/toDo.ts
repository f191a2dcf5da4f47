import type { IDataObject } from 'n8n-workflow';

import { asSentences } from '../../transport/answers';
import { inFull } from '../../transport/wrapFailure';
import { stepDisplayName } from '../order/steps';
import { hasPendingLicences, type Fated } from './fate';

/** Where in a report somebody is told what to do about a user. */
export interface ToDo {
	/** Index of the input item. */
	item: number;
	user: string;
	fate: Fated['fate'];
	/** What is the matter and what to do, in sentences. */
	what: string;
}

const STOPPED =
	'The execution was stopped before anything was sent for this user. Run the workflow for this user again.';

const UNKNOWN = 'Look at the user before you send it again.';

const MEND =
	'The other steps are done: mend what is left, and do not send the whole offboarding again.';

const LICENCES =
	'The licenses go in a later task of CIPP: look with Offboarding > Verify whether they are gone.';

/** @returns what to do about each user with whom something is left to do */
export function toDoOf(fated: Fated[]): ToDo[] {
	return fated.flatMap((one) => {
		const { item, user, fate } = one;
		const texts = textsOf(one);
		return texts.length > 0 ? [{ item, user, fate, what: asSentences(texts) }] : [];
	});
}

/** @returns true for a user whom somebody has to look at; what only takes its time is none */
export function needsSomebody({ fate, said }: Fated): boolean {
	if (fate === 'open') return false;
	return fate === 'done' ? said.needsAttention === true : said.status !== 'preview';
}

function textsOf(one: Fated): string[] {
	const { fate, said, error } = one;
	const licences = hasPendingLicences(one) ? [LICENCES] : [];
	switch (fate) {
		case 'notSent':
			if (!error)
				return [said.status === 'preview' ? 'Only a preview: nothing was sent.' : STOPPED];
			return [inFull(error)];
		case 'failed':
			return error ? [inFull(error)] : ['None of the steps was done.', ...failures(said)];
		case 'unknown':
			return [...(error ? [inFull(error)] : []), UNKNOWN];
		case 'open':
			return [open(said)];
		case 'withErrors':
			return [...failures(said), ...disproved(said), ...unconfirmed(said), MEND, ...licences];
		case 'done':
			return [...(said.needsAttention === true ? remarks(said) : []), ...licences];
	}
}

function open({ status, taskId, scheduledTime }: IDataObject): string {
	const task = taskId ? ` Task ${String(taskId)}.` : '';
	if (status === 'scheduled') return `Planned for ${String(scheduledTime)}.${task}`;
	return `Not ended: its status is ${String(status)}.${task} Look again with Offboarding > Wait.`;
}

const list = (said: IDataObject, name: string) => (said[name] ?? []) as IDataObject[];

/** Those of which nothing else is said. */
function unconfirmed(said: IDataObject): string[] {
	const told = [
		...list(said, 'details').filter(({ status }) => status === 'failure'),
		...list(said, 'verification').filter(({ actual }) => actual === 'contradicted'),
	].map(({ step }) => step);
	const steps = ((said.unconfirmedSteps ?? []) as string[]).filter((step) => !told.includes(step));
	return steps.length > 0 ? [`Not confirmed: ${steps.map(stepDisplayName).join(', ')}`] : [];
}

function failures(said: IDataObject): string[] {
	return messages(list(said, 'details').filter(({ status }) => status === 'failure'));
}

function disproved(said: IDataObject): string[] {
	return list(said, 'verification')
		.filter(({ actual }) => actual === 'contradicted')
		.map(({ step, message }) => `${stepDisplayName(String(step))}: ${String(message)}`);
}

/** What somebody should read although nothing failed outright. */
function remarks(said: IDataObject): string[] {
	const open = list(said, 'details').filter(
		({ status }) => status === 'warning' || status === 'unknown',
	);
	const found = messages(open);
	return found.length > 0 ? found : ['Read what was read back of the user, in verification'];
}

function messages(details: IDataObject[]): string[] {
	return details.map(({ step, message }) =>
		step ? `${stepDisplayName(String(step))}: ${String(message)}` : String(message),
	);
}
