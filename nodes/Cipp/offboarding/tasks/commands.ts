import type { Task } from '../../scheduler/task';

/** The command that CIPP's scheduler runs for an offboarding. */
export const OFFBOARDING_COMMAND = 'Invoke-CIPPOffboardingJob';

/** The command of the second task, which takes the licences (`Remove-CIPPLicense -Schedule`). */
export const LICENCE_COMMAND = 'Remove-CIPPLicense';

const OFFBOARDING_NAME = /^Offboarding: /i;

/** @returns true for the task of an offboarding, by its command or else by its name */
export function isOffboarding({ command, name }: Task): boolean {
	if (!command) return OFFBOARDING_NAME.test(name);
	return command.toLowerCase() === OFFBOARDING_COMMAND.toLowerCase();
}
