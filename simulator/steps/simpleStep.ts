import { equalsTrue } from '../powershell/truth';
import { goneByName } from './errors';
import { NoMailbox } from './mailboxOf';
import { StepFailure, type Step, type StepContext, type StepOutput } from './step';

type Details = Pick<Step, 'option' | 'title' | 'cmdlet'> &
	Partial<Pick<Step, 'since' | 'asked' | 'userGone'>> & {
		/** Does the step, and gives its line or lines. */
		does: (context: StepContext) => StepOutput | StepOutput[];
		/** The line of a failure. */
		fails: (context: StepContext, error: string) => string;
		/** Whether a failure is returned like a result; most CIPP functions throw it. */
		returnsFailure?: boolean;
	};

/**
 * Makes a step from what is particular about it. Left out, the option is a boolean, the step exists
 * in all versions, a failure is thrown and Graph is asked by user principal name. An error of
 * Exchange inside the step becomes the step's own failure line.
 *
 * @param details what is particular
 * @returns the step
 */
export function simpleStep(details: Details): Step {
	const failure: Step['failure'] = (context, error) => ({
		text: details.fails(context, error),
		thrown: !details.returnsFailure,
	});
	return {
		option: details.option,
		title: details.title,
		cmdlet: details.cmdlet,
		since: details.since ?? 0,
		asked: details.asked ?? ((read) => equalsTrue(read(details.option))),
		userGone: details.userGone ?? goneByName,
		failure,
		run(context) {
			try {
				return [details.does(context)].flat();
			} catch (error) {
				if (!(error instanceof NoMailbox)) throw error;
				const { text, thrown } = failure(context, error.message);
				if (thrown) throw new StepFailure(text);
				return [text];
			}
		},
	};
}
