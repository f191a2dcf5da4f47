import type { ResultLine } from './resultLine';

/**
 * How sentences begin with which CIPP reports that something was not done. Anchored, because a
 * generated password or the name of a rule may contain such words.
 */
const FAILURE =
	/^(?:failed\b|error\b|could ?n(?:o|')t\b|could not\b|cannot\b|can't\b|unable to\b|we've failed\b|authentication failed\b|access\b.*\bnot allowed|user \S+ not found\b|add action is not supported\b)/i;

/** Words of an error after which nobody knows whether Microsoft made the change. */
const UNCLEAR =
	/timed?[ -]?out|gateway|connection (?:was|has been|is) |(?:task|operation|request) was cancell?ed|service unavailable|internal server error/i;

/** @returns true when the sentence says that something was not done. */
export function isFailureText(text: string): boolean {
	return FAILURE.test(text);
}

/** @returns true when a line reports a failure, by its state or by its sentence. */
export function isFailureLine({ text, state }: ResultLine): boolean {
	if (state !== undefined && !/^(?:success|info|warning)$/i.test(state)) return true;
	return isFailureText(text);
}

/** @returns true when the change may have been made although the sentence reports a failure. */
export function isUnclearText(text: string): boolean {
	return UNCLEAR.test(text);
}
