import type { IDataObject } from 'n8n-workflow';

import { isLeavingStep } from '../leaving/names';
import type { OffboardParams } from '../order/params';
import type { Detail, LeavingStep, StepName } from '../results';
import { afterLeavingValue } from './afterLeavingValue';
import type { LocalAccount } from './account';

/** What has to be done in the local Active Directory for a step. */
interface LocalAction {
	step: StepName | LeavingStep;
	/** A word for a program to decide by. */
	action: string;
	/** The attribute of Active Directory that holds it; null where it is none of the account. */
	attribute: string | null;
	/** `ifNeeded` where it depends on how the local domain is set up, as the description says. */
	when: 'always' | 'ifNeeded';
	description: string;
}

/**
 * Steps that the cloud refuses for a synced account, or undoes with the next synchronization. CIPP
 * says so itself of the sign-in, the password, synced groups and the immutable ID
 * (`Set-CIPPSignInState`, `Set-CIPPResetPassword`, `Remove-CIPPGroups`, `Clear-CIPPImmutableId`); the
 * others write attributes that the local directory masters, which Exchange and Graph refuse.
 */
const ACTIONS: LocalAction[] = [
	{
		step: 'DisableSignIn',
		action: 'disableAccount',
		attribute: 'userAccountControl',
		when: 'always',
		description: 'Disable the account. Otherwise a synchronization may allow the sign-in again.',
	},
	{
		step: 'ResetPass',
		action: 'resetPassword',
		attribute: 'unicodePwd',
		when: 'ifNeeded',
		description:
			'Set a random password. Where password writeback is on, the reset in the cloud does this.',
	},
	{
		step: 'RemoveGroups',
		action: 'removeFromGroups',
		attribute: 'memberOf',
		when: 'always',
		description: 'Remove the account from its groups. Synced groups cannot be left in the cloud.',
	},
	{
		step: 'HideFromGAL',
		action: 'hideFromAddressLists',
		attribute: 'msExchHideFromAddressLists',
		when: 'always',
		description: 'Hide the account from the address lists',
	},
	{
		step: 'forward',
		action: 'forwardEmail',
		attribute: 'altRecipient',
		when: 'always',
		description: 'Forward the email of the account to the recipient in value',
	},
	{
		step: 'disableForwarding',
		action: 'stopForwarding',
		attribute: 'altRecipient',
		when: 'always',
		description: 'End the forwarding of email',
	},
	{
		step: 'AccessSendOnBehalf',
		action: 'allowSendOnBehalf',
		attribute: 'publicDelegates',
		when: 'always',
		description: 'Let the users in value send on behalf of the account',
	},
	{
		step: 'ConvertToShared',
		action: 'convertMailbox',
		attribute: 'msExchRemoteRecipientType',
		when: 'ifNeeded',
		description:
			'Make the remote mailbox a shared one. Needed only where the local domain has Exchange.',
	},
	{
		step: 'ClearImmutableId',
		action: 'endSynchronization',
		attribute: null,
		when: 'always',
		description: 'Take the account out of what is synchronized. The immutable ID stays until then.',
	},
	{
		step: 'DeleteUser',
		action: 'deleteAccount',
		attribute: null,
		when: 'always',
		description:
			'Delete the account, or take it out of what is synchronized. It comes back in the cloud otherwise.',
	},
	{
		step: 'UpdateProfile',
		action: 'changeProperties',
		attribute: null,
		when: 'always',
		description: 'Change or empty the properties in value. The cloud takes them from here.',
	},
	{
		step: 'SetManager',
		action: 'setManager',
		attribute: 'manager',
		when: 'always',
		description: 'Set the manager in value',
	},
	{
		step: 'SetAttributes',
		action: 'setAttributes',
		attribute: null,
		when: 'always',
		description: 'Set the extension attributes in value',
	},
];

/**
 * What is left to be done in the local Active Directory, as data for a following node.
 *
 * @param account how the local directory knows the account
 * @param steps wire names of all steps that were asked for
 * @param order what was asked for, for values such as the recipient of the email
 * @param details what CIPP reported of the steps; empty while nothing is known
 */
export function localWork(
	account: LocalAccount,
	steps: Array<StepName | LeavingStep>,
	order: Pick<OffboardParams, 'forward' | 'userLists' | 'afterLeaving'> | undefined,
	details: Detail[],
): IDataObject {
	const actions = ACTIONS.filter(({ step }) => steps.includes(step)).map((action) => {
		const value = valueOf(action.step, order);
		return {
			...action,
			...(value !== undefined && { value }),
			reported: reportedOf(action.step, details),
		};
	});
	return { required: actions.some(({ when }) => when === 'always'), ...account, actions };
}

function valueOf(
	step: LocalAction['step'],
	order: Pick<OffboardParams, 'forward' | 'userLists' | 'afterLeaving'> | undefined,
): IDataObject[string] {
	if (step === 'forward') return order?.forward;
	return isLeavingStep(step)
		? afterLeavingValue(step, order?.afterLeaving)
		: order?.userLists[step]?.slice();
}

/** What CIPP said of the step: the first that is no success decides; null when it said nothing. */
function reportedOf(step: LocalAction['step'], details: Detail[]): string | null {
	const own = details.filter((detail) => detail.step === step);
	const bad = own.find(({ status }) => status !== 'success');
	return bad?.status ?? own[0]?.status ?? null;
}
