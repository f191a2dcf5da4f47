import { hasEmptyName } from '../../output/judge/emptyName';
import { startsAsFailure } from '../../output/judge/failureWords';
import { maskNames } from '../../output/judge/mask';
import { redactSecrets } from '../../output/judge/redact';
import { judge } from '../../output/judge/verdict';
import type { ResultLine } from '../../scheduler/results/lines';
import { cmdletWords, stepsOfCmdlet } from './cmdlets';
import { errorReason } from './errorReason';
import { isSomebodyElses } from './leaver';
import { isReverse } from './opposite';
import { PATTERNS } from './patterns';
import { stepsByTopic } from './topics';
import type { ClassifiedLine, LineContext, LineStatus, Reason, StepName } from './types';

interface Meaning {
	steps: StepName[];
	status: LineStatus;
	reason?: Reason;
}

/** Push-CIPPOffboardingTask.ps1 puts the name of the function before the error it threw. */
const THROWN = /^Failed to execute (?:command |cmdlet )?['"]?([\w-]+)['"]?\s*:\s*([\s\S]*)$/i;

/** Beyond this the text is a list of names or a reply to senders, and tells nothing more. */
const LONGEST_READ = 4000;

const MISSING_FUNCTION = /^Cmdlet \S+ does not exist/i;

function byPattern(text: string, masked: string): Meaning | undefined {
	const isFailure = startsAsFailure(masked);
	return PATTERNS.find(
		({ words, status, despiteFailureStart }) =>
			(status === 'failure' || !isFailure || despiteFailureStart) && words.test(text),
	);
}

function byForm(masked: string): Meaning {
	const { status, reason } = judge(masked);
	const steps = stepsByTopic(masked);
	// A success about nothing one knows would count for a step that it has nothing to do with.
	if (status === 'success' && steps.length === 0) return { steps, status: 'unknown' };
	if (status === 'success' && steps.every((step) => isReverse(masked, step))) {
		return { steps, status: 'failure', reason: 'opposite' };
	}
	return { steps, status, reason };
}

function understand(text: string, user: string): Meaning {
	const masked = maskNames(text, user);
	return byPattern(text, masked) ?? byForm(masked);
}

function narrow(steps: StepName[], by: StepName[]): StepName[] {
	const both = steps.filter((step) => by.includes(step));
	return both.length > 0 ? both : steps;
}

/** The same line with another status; the reason explained the old one, so it goes with it. */
function asStatus({ steps, status, reason }: Meaning, changed: LineStatus): Meaning {
	return status === changed ? { steps, status, reason } : { steps, status: changed };
}

/** A sentence that CIPP words as a failure, and that is none. */
function isFalseAlarm({ reason }: Meaning): boolean {
	return reason === 'alreadyGone' || reason === 'mayBeDone';
}

/** What a thrown step means: a failure, unless the text inside is one of the known warnings. */
function understandThrown(cmdlet: string, inner: string, user: string): Meaning {
	const meaning = understand(inner, user);
	const known = stepsOfCmdlet(cmdlet);
	const steps = known.length > 0 ? narrow(known, meaning.steps) : stepsByTopic(cmdletWords(cmdlet));
	if (MISSING_FUNCTION.test(inner)) {
		return { steps: known, status: 'failure', reason: 'stepNotSupported' };
	}
	// Only what is known by its wording to be no failure; any other text that was thrown is an error.
	const isNoFailure = meaning.status === 'warning' || isFalseAlarm(meaning);
	if (isNoFailure && meaning.reason !== undefined) return { ...meaning, steps };
	return asStatus({ ...meaning, steps }, 'failure');
}

/**
 * A sentence that leaves the name empty or names another account confirms nothing about the leaver,
 * and somebody has to look. What reports a failure stays one.
 */
function aboutWhom(meaning: Meaning, message: string, user: string): Meaning {
	const { steps, status, reason } = meaning;
	if (status === 'failure' || status === 'unknown') return meaning;
	// What is said of a task as a whole, and what only announces something, confirms nothing anyway.
	if (steps.length === 0 || (status === 'info' && reason === undefined)) return meaning;
	if (hasEmptyName(message)) return { steps, status: 'unknown', reason: 'nameMissing' };
	if (isSomebodyElses(message, user)) return { steps, status: 'unknown', reason: 'otherAccount' };
	return meaning;
}

/** Weighs the text against what CIPP said beside it. Neither may turn the other into a success. */
function weigh(meaning: Meaning, state: ResultLine['state']): Meaning {
	if (state === 'failure' && meaning.status !== 'warning') {
		return asStatus(meaning, 'failure');
	}
	const isVague = meaning.status === 'unknown' || meaning.status === 'info';
	if (state === 'warning' && (isVague || meaning.status === 'success')) {
		return asStatus(meaning, 'warning');
	}
	return meaning;
}

/** The beginning of a sentence: its end may have said that it failed, or of whom it speaks. */
function cutOff({ steps, status, reason }: Meaning): Meaning {
	return status === 'failure'
		? { steps, status, reason }
		: { steps, status: 'unknown', reason: 'cutOff' };
}

/** The step a line belongs to, or null with the steps it may belong to. */
function chooseStep(
	steps: StepName[],
	{ requestedSteps, onlyStep }: LineContext,
): Pick<ClassifiedLine, 'step' | 'candidates'> {
	if (onlyStep !== undefined) return { step: onlyStep };
	const [first, ...others] = steps;
	if (first === undefined) return { step: null };
	if (others.length === 0) return { step: first };
	const [requested, ...more] = steps.filter((step) => requestedSteps.includes(step));
	if (requested === undefined) return { step: null, candidates: steps };
	if (more.length === 0) return { step: requested };
	return { step: null, candidates: [requested, ...more] };
}

/**
 * Reads one result line: which step it is about and how the step went. CIPP stores neither, only a
 * sentence, and says `Completed` whatever the sentences hold. Known wordings are tried first, then
 * the way the sentence is built; a sentence that neither explains is `unknown`.
 *
 * @param line the line, from readResultLines or as plain text (secrets are taken out here, too)
 * @param context the steps asked for, and the user
 * @returns step (null when none or several fit, then with `candidates`), status, clean message and,
 * where known, the reason. Never throws.
 */
export function classifyLine(line: ResultLine | string, context: LineContext): ClassifiedLine {
	const {
		message: raw,
		state,
		isCutOff,
	}: ResultLine = typeof line === 'string' ? { message: line } : line;
	const message = redactSecrets(raw).text.trim();
	const text = message.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').slice(0, LONGEST_READ);

	const thrown = THROWN.exec(text);
	const said = weigh(
		thrown
			? understandThrown(thrown[1] ?? '', thrown[2] ?? '', context.user)
			: understand(text, context.user),
		state,
	);
	const meaning = isCutOff ? cutOff(said) : aboutWhom(said, message, context.user);
	const reason = meaning.reason ?? (meaning.status === 'failure' ? errorReason(text) : undefined);
	return {
		...chooseStep(meaning.steps, context),
		status: meaning.status,
		message,
		...(reason === undefined ? {} : { reason }),
	};
}
