import { classifyLine, STEP_NAMES, type StepName } from '../../../nodes/Cipp/offboarding/results';
import messages from './messages.json';

const USER = 'mia.berg@fabrikam.com';

describe('result lines of the CIPP functions, as stored in a task', () => {
	it('covers the sample', () => {
		expect(messages.length).toBeGreaterThan(80);
		expect(new Set(messages.map((message) => message.class)).size).toBe(5);
	});

	it.each(messages)('$class: $example', ({ step, class: status, example }) => {
		const requestedSteps = step === null ? [] : [step as StepName];
		const line = classifyLine(example, { requestedSteps, user: USER });
		expect(line.status).toBe(status);
		if (step !== null) expect(line.step).toBe(step);
	});

	it('decides the status without knowing what was asked for', () => {
		for (const requestedSteps of [[], [...STEP_NAMES]]) {
			const statuses = messages.map(
				({ example }) => classifyLine(example, { requestedSteps, user: '' }).status,
			);
			expect(statuses).toEqual(messages.map((message) => message.class));
		}
	});

	it('never names a step the sample does not, whatever was asked for', () => {
		const wrong = messages.filter(({ step, example }) => {
			const line = classifyLine(example, { requestedSteps: STEP_NAMES, user: USER });
			return step !== null && line.step !== step && !line.candidates?.includes(step as StepName);
		});
		expect(wrong).toEqual([]);
	});
});
