import { isFinal } from '../../scheduler/state';
import type { Task } from '../../scheduler/task';
import type { Awaited } from '../../scheduler/wait/awaited';
import type { Reading } from '../certificate';
import type { Followed } from '../order/followed';
import type { Detail, LeavingStep, OffboardingSummary } from '../results';
import type { Receipt } from '../send/receipt';
import type { Verification } from '../verify';

/** Where a submitted item stands while the run is being completed. */
export interface Progress {
	index: number;
	params: Followed;
	receipt: Receipt;
	/** Marker for the job that deletes the user, if there is to be one. */
	deletionMarker: string;
	/** Nothing of this item is waited for after this moment, in milliseconds since 1970. */
	deadline: number;
	/** The task, as last seen. */
	task?: Task;
	/** Present when the task is waited for. */
	awaited?: Awaited;
	/** The task that takes the licences, when it is waited for. */
	licences?: Awaited;
	/** The task that takes the licences was seen to end. */
	licencesEnded?: boolean;
	/** Present when the task has ended: what CIPP's lines come to. */
	summary?: OffboardingSummary;
	/** The job that deletes the user, once CIPP has it. */
	deletion?: Awaited;
	/** CIPP was not asked to delete the user, although that was wanted. */
	deletionNotSent?: boolean;
	/** The deletion was sent and has not ended yet. */
	deletionOpen?: boolean;
	/** What was done, or is to be done, after the offboarding. */
	leaving?: LeavingProgress;
	/** Entries about the deletion that comes last, and about what follows an offboarding of which
	 * nothing is known yet. */
	extraDetails: Detail[];
	/** Present when the user was read back. */
	verification?: Verification[];
	/** What reading the user back showed beside the steps. */
	reading?: Reading;
	/** Beside those of the receipt. */
	warnings: string[];
}

/** Where that stands which follows an offboarding. */
export interface LeavingProgress {
	/** Tasks that are waited for. */
	awaited: Awaited[];
	/** Steps of which it is known how they went, and that can be read back. */
	ended: LeavingStep[];
	/** Steps that were not confirmed, or not sent. */
	unconfirmed: LeavingStep[];
	/** Whether a task that was waited for had not ended when the time was up. */
	isOpen: boolean;
}

/** @returns true when the licences were waited for and the time was up before they were gone */
export function isLicenceRemovalOpen({ licences }: Progress): boolean {
	return licences !== undefined && !(licences.task && isFinal(licences.task));
}

/**
 * How long to pause between two looks when items ask for different times.
 *
 * @returns milliseconds
 */
export function shortestInterval(items: Progress[]): number {
	return Math.min(...items.map(({ params }) => params.wait?.intervalMs ?? Infinity));
}
