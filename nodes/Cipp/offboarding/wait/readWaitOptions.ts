import type { ItemReader } from '../../engine/itemReader';

/** How to wait for offboardings, and what to do with the result. */
export interface WaitOptions {
	intervalMs: number;
	maximumWaitMs: number;
	failOnStepErrors: boolean;
	verify: boolean;
	returnNewPassword: boolean;
	waitForLicenseRemoval: boolean;
	deleteDespiteErrors: boolean;
}

const DEFAULT_INTERVAL_SECONDS = 10;
const DEFAULT_WAIT_MINUTES = 15;
/** n8n itself ends an execution long before. */
const LONGEST_WAIT_MINUTES = 24 * 60;

/**
 * Reads the collection Wait Options of an item.
 *
 * @param item reader of the item; problems are noted on it
 */
export function readWaitOptions(item: ItemReader): WaitOptions {
	const option = (name: string, displayName: string) =>
		item.switch(`waitOptions.${name}`, displayName);
	return {
		intervalMs:
			positive(item, 'pollInterval', 'Poll Interval', DEFAULT_INTERVAL_SECONDS, 3600) * 1000,
		maximumWaitMs:
			positive(item, 'maximumWait', 'Maximum Wait', DEFAULT_WAIT_MINUTES, LONGEST_WAIT_MINUTES) *
			60_000,
		failOnStepErrors: option('failOnStepErrors', 'Fail on Step Errors'),
		verify: option('verify', 'Verify'),
		returnNewPassword: option('returnNewPassword', 'Return New Password'),
		waitForLicenseRemoval: option('waitForLicenseRemoval', 'Wait for License Removal'),
		deleteDespiteErrors: option('deleteDespiteErrors', 'Delete Despite Step Errors'),
	};
}

function positive(
	item: ItemReader,
	name: string,
	displayName: string,
	fallback: number,
	most: number,
): number {
	const value = item.value(`waitOptions.${name}`, displayName);
	if (value === undefined || value === '') return fallback;
	const number = Number(value);
	if (Number.isFinite(number) && number > 0 && number <= most) return number;
	item.note(`“${displayName}” must be a number above 0 and up to ${most}.`);
	return fallback;
}
