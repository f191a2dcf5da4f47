import { FaultList, type Limited } from './faultList';

/** A step of an offboarding that fails. */
export interface StepFault extends Limited {
	/** User principal name; every user when left out. */
	user?: string;
	/** Wire name of the option, in any case, for example DisableSignIn. */
	step: string;
	/** The error inside the step's own failure text; missing rights when left out. */
	message?: string;
	/** Whether the error is thrown ("Failed to execute ..."); as CIPP does it when left out. */
	thrown?: boolean;
	/** Exactly these lines in place of anything the step would write; an empty list for none. */
	lines?: string[];
	/**
	 * The step runs and says what it always says, yet what it changed is not there: never (`none`), or
	 * only once the simulator is told to show it (`late`).
	 */
	effect?: 'none' | 'late';
}

/** A job that does not come to its end. */
export interface JobFault extends Limited {
	/** User principal name; every user when left out. */
	user?: string;
	/**
	 * Why the job cannot start: the task is Failed with an error object as text. Ignored when the job
	 * dies.
	 */
	message?: string;
	/** A plain text for the results of the Failed task in place of the error object. */
	plainText?: string;
	/** The steps are lost on the way: the task stays in Processing. */
	dies?: boolean;
	/** After how many steps it dies; none when left out. */
	afterSteps?: number;
	/** Exactly these lines as the result of all steps, which do run. */
	resultLines?: string[];
}

/** A task that cannot be queued. */
export interface QueueFault extends Limited {
	/** User principal name; every user when left out. */
	user?: string;
	/** Why; "The server is busy." when left out. */
	message?: string;
	/** true: the whole answer is 403. Else the text comes with 200. */
	thrown?: boolean;
	/**
	 * The row is written and only the wake-up message is lost: the answer says false, and the task
	 * starts at the next quarter of an hour.
	 */
	wakeUpLost?: boolean;
}

/** Something that Microsoft refuses inside a step, and that CIPP does not notice or words badly. */
export interface Refusal extends Limited {
	/** User principal name; every user when left out. */
	user?: string;
	/**
	 * What is refused: the read of the user's groups; the whole batch of Graph or of Exchange that
	 * takes the user out of groups; one group; the batch of Exchange for mail-enabled licence groups.
	 * In the tasks that follow an offboarding: the change of the account, its manager, one group.
	 */
	what:
		| 'groupRead'
		| 'groupGraphBatch'
		| 'groupExchangeBatch'
		| 'group'
		| 'licenseGroupExchangeBatch'
		| 'editUser'
		| 'setManager';
	/** Only this group, by display name; any when left out. */
	group?: string;
	/** What Microsoft says; missing rights when left out. */
	message?: string;
}

/** All faults inside CIPP's own work, in contrast to those of the connection. */
export class OffboardingFaults {
	readonly steps = new FaultList<StepFault>();
	readonly jobs = new FaultList<JobFault>();
	readonly refusals = new FaultList<Refusal>();
	readonly queueing = new FaultList<QueueFault>();

	/** Takes all of them back. */
	clear(): void {
		for (const list of [this.steps, this.jobs, this.refusals, this.queueing]) list.clear();
	}
}
