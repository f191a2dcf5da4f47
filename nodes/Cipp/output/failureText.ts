import { judgeChangeLine, maskedLine } from './judge/changeLine';
import { judge } from './judge/verdict';
import type { ResultLine } from './resultLine';

export { isUnclearText } from './judge/failureWords';

/** @returns true when a sentence reports that something was not done */
export function isFailureText(text: string): boolean {
	return judge(maskedLine({ text })).status === 'failure';
}

/** @returns true when a line reports, by its state or its sentence, that something was not done */
export function isFailureLine(line: ResultLine): boolean {
	const verdict = judgeChangeLine(line);
	return verdict === 'failed' || verdict === 'notMade';
}
