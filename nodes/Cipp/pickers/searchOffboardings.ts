import { taskPicker } from './taskPicker';
import { isOffboarding, OFFBOARDING_COMMAND } from '../offboarding/tasks/commands';

/** Lists the offboardings that CIPP has, the latest first, by part of the user principal name. */
export const searchOffboardings = taskPicker({
	query: { Type: OFFBOARDING_COMMAND },
	matches: isOffboarding,
	label: ({ user, tenant }) => `${user} (${tenant})`,
});
