import type { IDataObject } from 'n8n-workflow';

import { guidOf } from '../../engine/marker';
import type { LeavingStep } from '../results';
import type { AfterLeaving, LeavingAccount } from './order';
import { changesProfile, newDisplayName, profileOf } from './order';

/** Functions that CIPP's scheduler runs for what follows an offboarding. */
export const LEAVING_COMMANDS = ['Set-CIPPUser', 'Set-CIPPManager', 'Add-CIPPGroupMember'] as const;

/** A task that CIPP is to run after the offboarding. */
export interface LeavingTask {
	/**
	 * RowKey. It follows from the offboarding, so that a further try finds the task and makes no second
	 * one: CIPP would overwrite a task under the same key, and run one again that has ended.
	 */
	id: string;
	command: (typeof LEAVING_COMMANDS)[number];
	title: string;
	parameters: IDataObject;
	/** What stands for it in the key: the command, and the ID of the group. */
	part: string;
	/** What it does. */
	step: LeavingStep;
	/** Name of the group, for its line. */
	group?: string;
	/** Whether it must wait until the licences are gone. */
	givesLicences?: boolean;
}

/** The offboarding that the tasks follow. */
export interface LeavingOf {
	tenant: string;
	/** Correlation marker of the offboarding. */
	marker: string;
	userPrincipalName: string;
	/** Whether the offboarding sets a password that the user has to change. */
	resetsPassword: boolean;
	reference: string;
}

/** @returns the title of all tasks that follow the offboarding of a user */
export function leavingTitle(userPrincipalName: string): string {
	return `After Leaving: ${userPrincipalName}`;
}

/**
 * @param marker correlation marker of the offboarding
 * @param part what the task does: the command, and the ID of the group
 * @returns RowKey of a task that follows it
 */
export function leavingTaskId(marker: string, userPrincipalName: string, part: string): string {
	return guidOf([marker, userPrincipalName.toLowerCase(), part]);
}

/**
 * The tasks that CIPP's scheduler takes. Each group has one of its own, because it may have to wait
 * longer than the others. The manager has one too: `Set-CIPPUser` sets it by the user principal name,
 * which leads nowhere with a # in it. What goes by `PatchUser` is not among them.
 *
 * @param wanted completed by the look-up
 */
export function leavingTasks(wanted: AfterLeaving, of: LeavingOf): LeavingTask[] {
	const { account, manager, groups } = wanted;
	if (!account) return [];
	const task = (
		command: LeavingTask['command'],
		step: LeavingStep,
		parameters: IDataObject,
		part: string = command,
	): LeavingTask => ({
		id: leavingTaskId(of.marker, account.userPrincipalName, part),
		part,
		command,
		title: leavingTitle(account.userPrincipalName),
		parameters,
		step,
	});
	const byTask = changesProfile(wanted) && !changesNickname(account) && !account.isSynced;
	return [
		...(byTask
			? [task('Set-CIPPUser', 'UpdateProfile', { UserObj: userObject(wanted, account, of) })]
			: []),
		...(manager !== '' && !account.isSynced
			? [task('Set-CIPPManager', 'SetManager', { Users: [account.id], Manager: manager })]
			: []),
		...groups.map(({ id, displayName, givesLicences }) => ({
			...task(
				'Add-CIPPGroupMember',
				'AddToGroups',
				{ GroupId: id, Member: [account.id] },
				`Add-CIPPGroupMember ${id}`,
			),
			group: displayName || id,
			givesLicences,
		})),
	];
}

/**
 * True where `Set-CIPPUser` would give the user another mail nickname: it always sends the name in
 * front of the @, and there is no leaving it out.
 */
export function changesNickname({ userPrincipalName, mailNickname }: LeavingAccount): boolean {
	const [name = ''] = splitName(userPrincipalName);
	return mailNickname.toLowerCase() !== name.toLowerCase();
}

function splitName(userPrincipalName: string): [string, string] {
	const at = userPrincipalName.lastIndexOf('@');
	return [userPrincipalName.slice(0, at), userPrincipalName.slice(at + 1)];
}

/**
 * In a task the members of an object are looked up in exact case: with `domain` the user would get
 * the name `jane.doe@`. The function builds the user principal name anew, and sets whether the
 * password has to be changed, each time (`Set-CIPPUser`).
 */
function userObject(
	wanted: AfterLeaving,
	account: LeavingAccount,
	{ tenant, resetsPassword }: LeavingOf,
): IDataObject {
	const [username, domain] = splitName(account.userPrincipalName);
	const { department, jobTitle, cleared } = wanted;
	const displayName = newDisplayName(wanted);
	return {
		id: account.id,
		tenantFilter: tenant,
		username,
		Domain: domain,
		...(displayName !== undefined && { displayName }),
		...(department && { department }),
		...(jobTitle && { jobTitle }),
		...(cleared.length > 0 && { clearProperties: cleared }),
		...(resetsPassword && { MustChangePass: true }),
	};
}

/**
 * What is changed at once, by `PatchUser`: what the scheduler loses without a word, and the name and
 * fields where `Set-CIPPUser` would change more than is asked for.
 */
export function patchOf(
	wanted: AfterLeaving,
	attributes: IDataObject,
): { steps: LeavingStep[]; properties: IDataObject } {
	const { account } = wanted;
	if (!account || account.isSynced) return { steps: [], properties: {} };
	const withProfile = changesProfile(wanted) && changesNickname(account);
	const withAttributes = Object.keys(attributes).length > 0;
	return {
		steps: [
			...(withProfile ? (['UpdateProfile'] as const) : []),
			...(withAttributes ? (['SetAttributes'] as const) : []),
		],
		properties: { ...(withProfile && profileOf(wanted)), ...attributes },
	};
}
