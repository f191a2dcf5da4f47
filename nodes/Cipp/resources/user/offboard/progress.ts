import type { Verification } from '../../../offboarding/outcome/verify';
import type { Detail, OffboardingSummary } from '../../../offboarding/results';
import type { Task } from '../../../offboarding/tasks/task';
import type { Awaited } from '../../../offboarding/wait/waitForTasks';
import type { OffboardParams } from './params';
import type { Receipt } from './receipt';

/** Where a submitted item stands while the run is being completed. */
export interface Progress {
	index: number;
	params: OffboardParams;
	receipt: Receipt;
	/** Marker for the job that deletes the user, if there is to be one. */
	deletionMarker: string;
	/** The task, as last seen. */
	task?: Task;
	/** Present when the task is waited for. */
	awaited?: Awaited;
	/** The task that takes the licences, when it is waited for. */
	licences?: Awaited;
	/** Present when the task has ended. */
	summary?: OffboardingSummary;
	/** Entries about the deletion that comes last. */
	extraDetails: Detail[];
	/** The deletion was sent and has not ended yet. */
	deletionOpen?: boolean;
	verification?: Verification[];
	/** Beside those of the receipt. */
	warnings: string[];
}
