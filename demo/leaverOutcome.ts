import type { IDataObject } from 'n8n-workflow';

import type { Leaver } from './exampleFiles';

/** What is known of a step: an entry of the node's `details`, as text. */
export interface StepReport {
	/** Wire name; `-` for a line that belongs to no step. */
	step: string;
	status: string;
	message: string;
	/** The node's `verification` of the step; empty where there is none. */
	readBack: string;
}

/** What became of one row of the HR file. */
export interface LeaverOutcome {
	leaver: Leaver;
	/** `queued` or `scheduled` when CIPP took it, else `not sent`, `refused` or `unknown`. */
	taken: string;
	/** The node's status after the waiting; empty when it did not wait for this row. */
	result: string;
	/** ISO 8601 in the workflow's time zone; empty for now. */
	scheduledTime: string;
	/** Why it was refused; empty when it was not. */
	reason: string;
	warnings: string[];
	steps: StepReport[];
}

const AS_TAKEN = ['queued', 'scheduled'];

/**
 * Reads an item of the success output.
 *
 * @param json output of Offboard User
 */
export function acceptedOutcome(leaver: Leaver, json: IDataObject): LeaverOutcome {
	const status = String(json.status);
	const scheduledTime = String(json.scheduledTime ?? '');
	const isWaitedFor = !AS_TAKEN.includes(status);
	const readBack = new Map(objects(json.verification).map(({ step, actual }) => [step, actual]));
	return {
		leaver,
		taken: scheduledTime ? 'scheduled' : 'queued',
		result: isWaitedFor ? status : '',
		scheduledTime,
		reason: '',
		warnings: (json.warnings ?? []) as string[],
		steps: isWaitedFor
			? inOrder(objects(json.details), (json.steps ?? []) as string[]).map(
					({ step, status: said, message }) => ({
						step: String(step ?? '-'),
						status: String(said),
						message: String(message),
						readBack: String(readBack.get(step) ?? ''),
					}),
				)
			: [],
	};
}

/**
 * Reads an item of the error output.
 *
 * @param json the fields of the input item with `message` and `error`
 */
export function refusedOutcome(leaver: Leaver, json: IDataObject): LeaverOutcome {
	const { outcome } = json.error as IDataObject;
	return {
		leaver,
		taken: outcome === 'notSent' ? 'not sent' : String(outcome),
		result: '',
		scheduledTime: '',
		reason: String(json.message),
		warnings: [],
		steps: [],
	};
}

/** Both halves of an outcome in one text, such as `queued, completed`. */
export function outcomeText({ taken, result }: LeaverOutcome): string {
	return [taken, result].filter(Boolean).join(', ');
}

/** CIPP runs the steps in no fixed order; here they stand in the order in which they were asked for. */
function inOrder(details: IDataObject[], steps: string[]): IDataObject[] {
	const place = ({ step }: IDataObject) => {
		const index = steps.indexOf(String(step));
		return index < 0 ? steps.length : index;
	};
	const text = ({ message }: IDataObject) => String(message);
	return [...details].sort((a, b) => place(a) - place(b) || (text(a) < text(b) ? -1 : 1));
}

function objects(value: unknown): IDataObject[] {
	return Array.isArray(value) ? (value as IDataObject[]) : [];
}
