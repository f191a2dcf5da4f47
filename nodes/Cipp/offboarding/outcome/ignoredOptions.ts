import type { Task } from '../../scheduler/task';
import { STEP_NAMES } from '../results';

/** What the job of CIPP reads from the options of a task. */
const READ = [...STEP_NAMES, 'KeepCopy'];

const BY_LOWER_CASE = new Map(READ.map((name) => [name.toLowerCase(), name]));

/**
 * Options of a task that CIPP takes and then passes over: clients other than this node send names in
 * another case, which the door lets through and the job does not find (`Invoke-CIPPOffboardingJob`,
 * 10.1 and newer), or a bare text in `forward`, of which it reads the member `value`.
 *
 * @returns sentences; none for a task of this node
 */
export function ignoredOptions({ options }: Pick<Task, 'options'>): string[] {
	const misspelt = Object.entries(options).flatMap(([name, value]) => {
		const right = BY_LOWER_CASE.get(name.toLowerCase());
		return right && right !== name && isOn(value) ? [`${name} (it is ${right})`] : [];
	});
	const warnings: string[] = [];
	if (misspelt.length > 0) {
		warnings.push(
			`The task holds options that CIPP passes over, because it looks them up in exact case: ${misspelt.join(', ')}. These steps are not done.`,
		);
	}
	if (typeof options.forward === 'string' && options.forward.trim() !== '') {
		warnings.push(
			'The task holds forward as a text, which CIPP passes over: it reads an object with value. No forwarding is set.',
		);
	}
	return warnings;
}

function isOn(value: unknown): boolean {
	if (Array.isArray(value)) return value.length > 0;
	return !/^(?:|false|0)$/i.test(String(value ?? '').trim());
}
