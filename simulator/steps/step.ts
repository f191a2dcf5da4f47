import type { SimTenant, SimUser } from '../directory/types';
import type { JsonRecord } from '../powershell/members';
import type { Profile } from '../profiles';
import type { SimulatorState } from '../state';

/** What a step writes: a line, the object of a password reset, or (before 8.5) one with a line. */
export type StepOutput =
	| string
	| { resultText: string; copyField: string; state: 'success' | 'warning' }
	| { Results: string };

/** One run of an offboarding, as its steps see it. */
export interface StepContext {
	state: SimulatorState;
	/** Where it runs; maybe nowhere. */
	tenant: SimTenant;
	/** The tenant as it was sent. */
	tenantName: string;
	/** Whether calls of Exchange reach the tenant under this name. */
	exchangeReaches: boolean;
	/** Whether whole batches of Exchange calls do. */
	batchesReach: boolean;
	/** The user that was looked up when the job started; maybe deleted since. */
	user: SimUser;
	/** The user principal name as it was sent. */
	username: string;
	options: JsonRecord;
	/** Whether it runs inside the request. */
	inRequest: boolean;
	/** Reads an option, in exact case or not, as this version and way of running does. */
	read(option: string): unknown;
}

/** One step of Invoke-CIPPOffboardingJob. */
export interface Step {
	/** The wire name of the option that asks for it, in exact case. */
	option: string;
	/** What ListOffboardingProgress calls it. */
	title: string;
	/** The CIPP function that does it. */
	cmdlet: string;
	/** Rank of the first version that has it; 0 for all. */
	since: number;
	/** Whether the options ask for it. */
	asked(read: (option: string) => unknown, profile: Profile): boolean;
	/** Does it, and gives the lines. Throws StepFailure where the CIPP function throws. */
	run(context: StepContext): StepOutput[];
	/** The line that tells of a failure, and whether the CIPP function throws it or returns it. */
	failure(context: StepContext, error: string): { text: string; thrown: boolean };
	/** The error Microsoft gives when the user is no longer there. */
	userGone(context: StepContext): string;
}

/** An error that a CIPP function throws; the job catches it and goes on with the next step. */
export class StepFailure extends Error {}
