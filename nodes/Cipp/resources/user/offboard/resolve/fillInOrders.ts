import type { Entry, OperationContext, Refusals } from '../../../../engine/operation';
import { namesManager } from '../../../../offboarding/order/manager';
import type { OffboardParams } from '../../../../offboarding/order/params';
import { notFoundOut } from '../../../../transport/wrapFailure';
import { fillIn, fillInFromTask, needsDirectory } from './fillIn';
import type { Leavers } from './leavers';

/**
 * Puts the manager in the directory, and what placeholders stand for, into the orders. What an
 * earlier try has sent stays as it was sent.
 *
 * @param entries items whose users were looked up; their parameters are changed
 * @param leavers what that came to
 * @returns those that cannot be sent, because something is missing in the directory
 */
export function fillInOrders(
	entries: Array<Entry<OffboardParams>>,
	{ accountOf }: Leavers,
	context: OperationContext,
): Refusals {
	const refusals: Refusals = new Map();
	const filled = entries.filter(({ params }) => params.fillPlaceholders || namesManager(params));
	for (const { index, params } of filled) {
		const { earlier, previewOnly } = params;
		if (earlier && !previewOnly) {
			if (earlier.isOwn) fillInFromTask(params, earlier.task);
			continue;
		}
		if (context.wasSent(index)) continue;
		const account = needsDirectory(params) ? accountOf(params) : undefined;
		if (account instanceof Error) {
			refusals.set(index, notFoundOut('The manager could not be looked up', account, REMEDY));
			continue;
		}
		const problems =
			account || !needsDirectory(params)
				? fillIn(params, account, context.timezone)
				: [`“User” is ${params.userPrincipalName}, whom CIPP does not find, and so no manager.`];
		if (problems.length > 0) refusals.set(index, problems);
	}
	warnOfLeavingManagers(entries);
	return refusals;
}

const REMEDY = 'An order without the manager and without placeholders needs no look-up.';

/** Nobody should get what somebody leaves behind and leave too. */
function warnOfLeavingManagers(entries: Array<Entry<OffboardParams>>): void {
	const leaving = new Map(
		entries.map(({ index, params }) => [params.userPrincipalName.toLowerCase(), index]),
	);
	for (const { params } of entries) {
		const manager = params.filled?.manager?.userPrincipalName ?? '';
		const item = leaving.get(manager.toLowerCase());
		if (item === undefined) continue;
		params.warnings.push(`The manager ${manager} leaves too, in item ${item} of this run.`);
	}
}
