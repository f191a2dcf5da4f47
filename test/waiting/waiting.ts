import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { RecordedRequest, Simulator, SimulatorOptions } from '../../simulator';
import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';
import { allItems } from '../support/runResult';
import { startedBeforeEach } from '../support/startedBefore';
import type { CippRunResult } from '../../workbench/runCipp';

export const JANE = 'jane.doe@contoso.com';
export const JOHN = 'john.smith@fabrikam.com';
export const MIKE = 'mike@northwind.example';

/** The leavers, in the order of the input. */
export const USERS = [JANE, JOHN, MIKE];

/** A wait that is over in a fifth of a second; in minutes, as the option takes it. */
export const SHORT_WAIT = 0.2 / 60;

/**
 * A minute after CIPP's scheduler has woken up, as it does at each quarter of an hour: it does not do
 * so again in the middle of a test.
 */
export const AFTER_QUARTER = Math.ceil(Date.now() / 900_000) * 900_000 + 60_000;

/**
 * Parameters that wait, with looks that follow each other quickly.
 *
 * @param waitOptions what differs; `maximumWait` is in minutes
 */
export function waitingWith(waitOptions: INodeParameters = {}): INodeParameters {
	return {
		waitForCompletion: true,
		waitOptions: { pollInterval: 0.02, maximumWait: 10 / 60, ...waitOptions },
	};
}

/**
 * Gives each test of a file a CIPP of its own, because offboardings change the directory.
 *
 * @returns a function that gives the running one
 */
export function freshCipp(options: SimulatorOptions = {}): () => CippTest {
	const running = startedBeforeEach(async () => await startCippTest(options));
	return () => running;
}

/**
 * Lets the time in CIPP pass as it is looked at: before each look at a task that is followed by its
 * id, or at a list of tasks.
 *
 * @param milliseconds of CIPP's own clock, for each look
 */
export function passTimeWithLooks(cipp: Simulator, milliseconds: number): void {
	cipp.fault({
		endpoint: 'ListScheduledItems',
		when: () => {
			void cipp.clock.advance(milliseconds);
			return false;
		},
	});
}

/** Has something done just before CIPP works on the requests to an endpoint. */
export function before(cipp: Simulator, endpoint: string, act: () => void): void {
	cipp.fault({
		endpoint,
		when: () => {
			act();
			return false;
		},
	});
}

/** @returns the JSON of the items in the order of the input, whichever output they came out of */
export function jsonOf(result: CippRunResult): IDataObject[] {
	return allItems(result).map(({ json }) => json);
}

/** @returns what each item says in one of its fields */
export function each(result: CippRunResult, field: string): unknown[] {
	return jsonOf(result).map((json) => json[field]);
}

/** @returns `step: status` of every entry about a step, sorted */
export function stepsOf(json: IDataObject | undefined): string[] {
	return detailsOf(json)
		.filter(({ step }) => step !== null)
		.map(({ step, status }) => `${String(step)}: ${String(status)}`)
		.sort();
}

/** @returns the entries of one item about one step, or all of them */
export function detailsOf(json: IDataObject | undefined, step?: string): IDataObject[] {
	const details = (json?.details ?? []) as IDataObject[];
	return step === undefined ? details : details.filter((detail) => detail.step === step);
}

/** @returns the looks at the table of tasks, in order of arrival */
export function looks(cipp: Simulator): RecordedRequest[] {
	return cipp.requestsTo('ListScheduledItems');
}

/** @returns how often CIPP was asked to offboard each user */
export function timesAsked(cipp: Simulator): Record<string, number> {
	const times: Record<string, number> = {};
	for (const { body } of cipp.requestsTo('ExecOffboardUser')) {
		const [user] = (body as { user: Array<{ value: string }> }).user;
		const name = user?.value ?? '';
		times[name] = (times[name] ?? 0) + 1;
	}
	return times;
}

/** @returns RowKey of the only task of a user, or of the last one */
export function taskIdOf(cipp: Simulator, user: string): string {
	const name = `Offboarding: ${user}`.toLowerCase();
	const own = cipp.tasks.filter((task) => task.Name.toLowerCase() === name);
	return own.at(-1)?.RowKey ?? '';
}
