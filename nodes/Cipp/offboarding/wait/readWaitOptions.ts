import type { ItemReader } from '../../engine/itemReader';
import { readCertificateForm, type CertificateForm } from '../../fields/certificate';
import { defaultIn } from '../../version';

/** How to wait for offboardings that were submitted, and what to do with the result. */
export interface FollowOptions {
	intervalMs: number;
	maximumWaitMs: number;
	failOnStepErrors: boolean;
	/** Whether an offboarding of which nothing was done is an error of the node all the same. */
	failWhenNothingDone: boolean;
	/** Whether an offboarding that CIPP had already is waited for like one that was sent. */
	waitForEarlier: boolean;
	verify: boolean;
	returnNewPassword: boolean;
	waitForLicenseRemoval: boolean;
	/** In which form a certificate of leaving is added to the output. */
	certificate: CertificateForm;
}

/** As `FollowOptions`, and what to do about a deletion that is still to be submitted. */
export interface WaitOptions extends FollowOptions {
	deleteDespiteErrors: boolean;
}

/** Nodes that were added before keep what workflows rely on. */
const STRICT_SINCE = 1.1;

const DEFAULT_INTERVAL_SECONDS = 10;
const DEFAULT_WAIT_MINUTES = 15;
/** n8n itself ends an execution long before. */
const LONGEST_WAIT_MINUTES = 24 * 60;

/**
 * Reads the collection Wait Options of an item that is submitted first.
 *
 * @param item reader of the item; problems are noted on it
 */
export function readWaitOptions(item: ItemReader): WaitOptions {
	return {
		...readFollowOptions(item),
		deleteDespiteErrors: option(item, 'deleteDespiteErrors', 'Delete Despite Step Errors'),
	};
}

/**
 * Reads the collection Wait Options of an item that was submitted earlier. n8n refuses to look for
 * an option that the collection does not offer, so the one about the deletion is not read.
 *
 * @param item reader of the item; problems are noted on it
 */
export function readFollowOptions(item: ItemReader): FollowOptions {
	return {
		intervalMs:
			positive(item, 'pollInterval', 'Poll Interval', DEFAULT_INTERVAL_SECONDS, 3600) * 1000,
		maximumWaitMs:
			positive(item, 'maximumWait', 'Maximum Wait', DEFAULT_WAIT_MINUTES, LONGEST_WAIT_MINUTES) *
			60_000,
		failOnStepErrors: option(item, 'failOnStepErrors', 'Fail on Step Errors'),
		failWhenNothingDone: item.typeVersion >= STRICT_SINCE,
		waitForEarlier: item.typeVersion >= STRICT_SINCE,
		verify: item.switch(
			'waitOptions.verify',
			'Verify',
			defaultIn('waitOptions.verify', item.typeVersion),
		),
		returnNewPassword: option(item, 'returnNewPassword', 'Return New Password'),
		waitForLicenseRemoval: option(item, 'waitForLicenseRemoval', 'Wait for License Removal'),
		certificate: readCertificateForm(item, 'waitOptions'),
	};
}

function option(item: ItemReader, name: string, displayName: string): boolean {
	return item.switch(`waitOptions.${name}`, displayName);
}

function positive(
	item: ItemReader,
	name: string,
	displayName: string,
	fallback: number,
	most: number,
): number {
	const text = item.text(`waitOptions.${name}`, displayName);
	if (text === '') return fallback;
	const number = Number(text);
	if (Number.isFinite(number) && number > 0 && number <= most) return number;
	item.note(`“${displayName}” must be a number above 0 and up to ${most}.`);
	return fallback;
}
