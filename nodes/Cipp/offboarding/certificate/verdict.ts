import { asSentences } from '../../transport/answers';
import type { StepName } from '../results';
import type { CertifiedStep } from './steps';

/**
 * What an offboarding has come to:
 * - `confirmed`: every step was read back and is as asked for.
 * - `reported`: CIPP reported every step done, and nothing speaks against it; not all could be read back.
 * - `open`: it has not ended, or a part of it comes later.
 * - `incomplete`: a step failed, was not confirmed, or is not so although CIPP reported it.
 * - `changed`: something that CIPP reported done is not so any more, or never was.
 * - `nothingDone`: it could not start.
 */
export type Verdict = 'confirmed' | 'reported' | 'open' | 'incomplete' | 'changed' | 'nothingDone';

/** Where an offboarding stands when a certificate is made of it. */
export interface Standing {
	/** Status of the output. */
	status: string;
	hasEnded: boolean;
	steps: CertifiedStep[];
	/** Wire names of steps that CIPP did not confirm. */
	unconfirmed: StepName[];
	/** Wire names of steps that CIPP does in a later task. */
	pending: StepName[];
	/** True when the user was not read back by the run that carried it out, but later. */
	isLaterLook: boolean;
}

const SENTENCES: Record<Verdict, string> = {
	confirmed: 'Every step was read back from Microsoft 365 and is as asked for.',
	reported:
		'CIPP reported every step done, and nothing that was read back speaks against it. Some of it rests on the word of CIPP alone.',
	open: 'The offboarding has not ended, or a part of it comes later.',
	incomplete: 'Something is left: a step failed, was not confirmed, or is not as CIPP reported.',
	changed: 'Something that CIPP reported done is not so any more, or never took effect.',
	nothingDone: 'The offboarding could not start in CIPP: none of the steps was done.',
};

/** @returns the verdict, and what it means as a sentence */
export function verdictOf(standing: Standing): { verdict: Verdict; summary: string } {
	const verdict = verdictCode(standing);
	return { verdict, summary: SENTENCES[verdict] };
}

function verdictCode({ status, hasEnded, steps, pending, isLaterLook }: Standing): Verdict {
	if (status === 'failed') return 'nothingDone';
	if (!hasEnded) return 'open';
	if (isLaterLook && steps.some(({ readBack }) => readBack === 'contradicted')) return 'changed';
	if (status === 'completedWithErrors') return 'incomplete';
	if (status !== 'completed' || pending.length > 0) return 'open';
	return steps.every(({ readBack }) => readBack === 'confirmed') ? 'confirmed' : 'reported';
}

/** @returns what is left of each step, and of the whole, in sentences */
export function openPoints(standing: Standing): string[] {
	const { hasEnded, status, steps } = standing;
	const whole = hasEnded ? [] : [`The offboarding has not ended: its status is ${status}.`];
	return [
		...whole,
		...steps.flatMap((step) => {
			const left = leftOf(step, standing);
			return left === undefined ? [] : [asSentences([`${step.name}: ${left}`])];
		}),
	];
}

function leftOf(
	{ step, readBack, found, reported, messages }: CertifiedStep,
	{ hasEnded, unconfirmed, pending }: Standing,
): string | undefined {
	if (!hasEnded) return undefined;
	if (readBack === 'contradicted') return `CIPP reported it done, yet: ${String(found)}`;
	if (unconfirmed.includes(step)) {
		return `not confirmed. ${messages.at(-1) ?? 'CIPP said nothing about it'}`;
	}
	if (pending.includes(step)) return 'CIPP does this in a later task';
	if (readBack === 'notYet') return `not so yet. ${String(found)}`;
	return reported === 'warning' ? messages.at(-1) : undefined;
}
