import type { Entry, OperationContext, Refusals } from '../../../../engine/operation';
import { addRefusal } from '../../../../engine/problems';
import type { Directory, Wanted } from '../../../../identity/directory';
import { lookUpAccounts } from '../../../../identity/directory';
import { isGuid } from '../../../../identity/userAddress';
import type { StepName } from '../../../../offboarding/results';
import type { CippFailure } from '../../../../transport/failure';
import { notFoundOut } from '../../../../transport/wrapFailure';
import type { OffboardParams } from '../../../../offboarding/order/params';
import { lookUpRecipients, type Recipients } from './recipients';
import { stepDisplayName } from '../../../../offboarding/order/steps';

/**
 * Replaces object IDs by user principal names: CIPP offboards by user principal name only. The
 * users are looked up before anything is sent, and one that does not exist is refused. The one who
 * gets the email may also be a contact or a group, of which the address is taken.
 *
 * @param entries checked items; their parameters are changed
 */
export async function resolveObjectIds(
	entries: Array<Entry<OffboardParams>>,
	{ client, patience }: OperationContext,
): Promise<Refusals> {
	const wanted = entries.flatMap(({ params }) =>
		[params.userPrincipalName, params.forward, ...Object.values(params.userLists).flat()]
			.filter(isGuid)
			.map((value) => ({ tenant: params.tenant, value })),
	);
	const refusals: Refusals = new Map();
	if (wanted.length === 0) return refusals;
	const directory = await lookUpAccounts(
		wanted,
		'id',
		['userPrincipalName', 'displayName'],
		client,
		patience,
	);
	const recipients = await lookUpRecipients(
		entries
			.map(({ params }) => ({ tenant: params.tenant, value: params.forward }))
			.filter((forward) => isUnknown(forward, directory)),
		client,
		patience,
	);
	for (const { index, params } of entries) {
		const problems = replaceIds(params, directory, recipients);
		for (const problem of problems) {
			addRefusal(refusals, index, typeof problem === 'string' ? [problem] : problem);
		}
	}
	return refusals;
}

function isUnknown(wanted: Wanted, directory: Directory): boolean {
	return isGuid(wanted.value) && !directory.find(wanted) && !directory.failure(wanted);
}

function replaceIds(
	params: OffboardParams,
	directory: Directory,
	recipients: Recipients,
): Array<string | CippFailure> {
	const problems: Array<string | CippFailure> = [];
	const nameOf = (value: string, displayName: string): string => {
		if (!isGuid(value)) return value;
		const wanted = { tenant: params.tenant, value };
		const failure = directory.failure(wanted);
		const name = directory.find(wanted)?.userPrincipalName;
		if (typeof name === 'string' && name) return name;
		problems.push(
			failure
				? notFoundOut(
						`“${displayName}” ${value} could not be looked up`,
						failure,
						'A user principal name in its place needs no look-up.',
					)
				: `“${displayName}” ${value} does not exist in ${params.tenant}. Choose the user again.`,
		);
		return value;
	};
	const account = directory.find({ tenant: params.tenant, value: params.userPrincipalName });
	if (!params.userLabel && account?.displayName) params.userLabel = String(account.displayName);
	params.userPrincipalName = nameOf(params.userPrincipalName, 'User');
	if (params.forward) {
		const recipient = recipients({ tenant: params.tenant, value: params.forward });
		if (recipient && 'problem' in recipient) problems.push(recipient.problem);
		else params.forward = recipient?.address ?? nameOf(params.forward, stepDisplayName('forward'));
	}
	for (const [name, users] of Object.entries(params.userLists)) {
		const step = name as StepName;
		params.userLists[step] = users.map((user) => nameOf(user, stepDisplayName(step)));
	}
	return [...problems, ...leaverAmongRecipients(params)];
}

/** An ID may turn out to be the very user who leaves. */
function leaverAmongRecipients(params: OffboardParams): string[] {
	const leaver = params.userPrincipalName.toLowerCase();
	const lists: Array<[string, string[]]> = [
		['forward', [params.forward]],
		...Object.entries(params.userLists),
	];
	return lists
		.filter(([, users]) => users.some((user) => user.toLowerCase() === leaver))
		.map(([name]) => `“${stepDisplayName(name)}” holds the user who leaves. Enter somebody else.`);
}
