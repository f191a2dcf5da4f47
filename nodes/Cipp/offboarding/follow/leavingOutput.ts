import type { IDataObject } from 'n8n-workflow';

import type { Progress } from './progress';

/**
 * @param hasSummary whether what the steps came to is known, which then tells of these too
 * @returns what an output holds about what follows the offboarding; nothing where nothing does
 */
export function leavingOutput({ receipt, leaving }: Progress, hasSummary: boolean): IDataObject {
	const { followingRequests } = receipt;
	const unconfirmed = leaving?.unconfirmed ?? [];
	return {
		...(followingRequests && { followingRequests }),
		...(leaving && { afterLeavingTasks: tasksAfter(receipt) }),
		...(!hasSummary &&
			unconfirmed.length > 0 && { needsAttention: true, unconfirmedSteps: unconfirmed }),
	};
}

/** The tasks that follow the offboarding, as CIPP has them. */
function tasksAfter({ leaving }: Progress['receipt']): IDataObject[] {
	return (leaving?.tasks ?? []).map(({ taskId, command, scheduledTime }) => ({
		taskId,
		command,
		scheduledTime,
	}));
}

/** @returns what is to be said where a task that was waited for has not ended */
export function leavingOpen({ leaving }: Progress): string[] {
	return leaving?.isOpen
		? [
				'The waiting has ended before all was done that follows the offboarding. Look at the tasks under afterLeavingTasks later with Scheduled Item > Get.',
			]
		: [];
}
