import { taskPicker } from './taskPicker';

/** Lists the tasks of CIPP's scheduler that are not hidden, the latest first, by part of the name. */
export const searchScheduledItems = taskPicker({
	label: ({ name, tenant }) => (tenant ? `${name} (${tenant})` : name),
});
