import type { IDataObject } from 'n8n-workflow';

import { userTexts } from '../../engine/textParts';
import { redactSecrets } from '../../output/judge/redact';
import { stepDisplayName, VALUE_STEPS } from '../order/steps';
import type { Detail, DetailStatus, StepName } from '../results';
import { reportedOf, type Verification } from '../verify';

/** A step as a certificate has it. */
export interface CertifiedStep {
	/** Wire name. */
	step: StepName;
	name: string;
	/** Who was to get something; absent for a step that names nobody. */
	people?: string[];
	/** What CIPP's lines come to; null while the offboarding has not ended. */
	reported: DetailStatus | null;
	/** CIPP's own lines. */
	messages: string[];
	/** What reading back showed; null when it was not read back. */
	readBack: Verification['actual'] | null;
	/** What was found then, or why nothing could be seen. */
	found: string | null;
	/** ISO 8601 in the workflow's time zone. */
	readBackAt: string | null;
	/** `reported` is CIPP's word alone, `nothing` where there is not even that. */
	restsOn: 'readBack' | 'reported' | 'nothing';
}

interface StepFacts {
	steps: StepName[];
	details: Detail[];
	verification: Verification[] | undefined;
	options: IDataObject;
	hasEnded: boolean;
	readAt(step: StepName): string | null;
}

/** @returns one entry for each step that was asked for, and for each that CIPP told of besides */
export function certifiedSteps(facts: StepFacts): CertifiedStep[] {
	const told = facts.details.flatMap(({ step }) => (step === null ? [] : [step]));
	return [...new Set([...facts.steps, ...told])].map((step) => certifiedStep(step, facts));
}

function certifiedStep(
	step: StepName,
	{ details, verification, options, hasEnded, readAt }: StepFacts,
): CertifiedStep {
	const seen = verification?.find((one) => one.step === step);
	const reported = seen?.reported ?? (hasEnded ? reportedOf(step, details) : null);
	const hasWord = reported !== null && reported !== 'unknown';
	const people = peopleOf(step, options);
	return {
		step,
		name: stepDisplayName(step),
		...(people.length > 0 && { people }),
		reported,
		messages: details
			.filter((detail) => detail.step === step)
			.map(({ message }) => redactSecrets(message).text),
		readBack: seen?.actual ?? null,
		found: seen?.message ?? null,
		readBackAt: seen ? readAt(step) : null,
		restsOn: seen?.restsOn === 'readBack' ? 'readBack' : hasWord ? 'reported' : 'nothing',
	};
}

function peopleOf(step: StepName, options: IDataObject): string[] {
	const names = VALUE_STEPS.some(({ wireName, kind }) => wireName === step && kind !== 'text');
	return names && options[step] !== undefined ? userTexts(options[step]) : [];
}
