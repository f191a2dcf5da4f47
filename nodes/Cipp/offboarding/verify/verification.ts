import type { IDataObject } from 'n8n-workflow';

import type { UnknownReason, Unread } from '../../nouns/unread';
import type { AfterLeaving } from '../leaving/order';
import type { Detail, DetailStatus, RestsOn, StepName } from '../results';

/** What is true of a step, beside what CIPP said of it. */
export interface Verification {
	step: StepName;
	/** What CIPP's lines say. */
	reported: DetailStatus;
	/**
	 * `confirmed`: it is as asked for. `contradicted`: CIPP reported success, yet it is not so.
	 * `notYet`: it is not so, and CIPP did not claim it or it takes its time. `unknown`: it could not
	 * be read.
	 */
	actual: 'confirmed' | 'contradicted' | 'notYet' | 'unknown';
	message: string;
	/** Why, for `unknown`. */
	reason?: UnknownReason;
	restsOn: RestsOn;
	/** What was granted, where the step is about a place with an address. */
	found?: Found;
}

/** A place, and those of the people in question who have access to it. */
export interface Found {
	url: string;
	/** As they were sent to CIPP. */
	users: string[];
}

/** A user to read back. */
export interface VerifiedUser {
	/** Default domain or customer ID. */
	tenant: string;
	userPrincipalName: string;
	/** Wire names of the steps that were asked for. */
	steps: StepName[];
	/** The options that CIPP got, which hold the values of the steps that have one. */
	options: IDataObject;
	/** What was asked for after the offboarding. */
	afterLeaving?: AfterLeaving;
	details: Detail[];
	/** Steps that CIPP was not asked to do in the end, whatever the details say of them. */
	notSent?: StepName[];
	/** No step ran before this moment, in milliseconds since 1970; undefined when it is not known. */
	notBefore?: number;
	/** All steps had ended at this moment, in milliseconds since 1970; undefined when not known. */
	ended?: number;
}

/** Whether what a step asks for is so; `later` where Microsoft takes its time over it. */
export type Truth =
	{ is: 'so' | 'notSo' | 'later'; message: string; found?: Found } | ({ is: 'unknown' } & Unread);

/** @returns the truth for something that could not be read */
export function unknown({ message, ...rest }: Unread): Truth {
	return { is: 'unknown', message, ...rest };
}

/**
 * @param isSo whether it is as asked for
 * @param message a sentence about how it is
 */
export function truth(isSo: boolean, message: string): Truth {
	return { is: isSo ? 'so' : 'notSo', message };
}
