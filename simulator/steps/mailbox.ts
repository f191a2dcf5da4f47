import { exactMember } from '../powershell/members';
import { isEmptyHtml, textOf } from '../powershell/text';
import { isTruthy } from '../powershell/truth';
import { mailboxGone, mailboxGoneById, targetNotFound } from './errors';
import { mailboxOf } from './mailboxOf';
import { simpleStep } from './simpleStep';
import { StepFailure, type StepContext } from './step';

/** Set-CIPPHideFromGAL: hides the mailbox from the address lists. */
export const hideFromAddressLists = simpleStep({
	option: 'HideFromGAL',
	title: 'Hide from address lists',
	cmdlet: 'Set-CIPPHideFromGAL',
	does(context) {
		mailboxOf(context).hiddenFromAddressLists = true;
		return `Successfully hidden ${context.username} from GAL.`;
	},
	fails: ({ username }, error) => `Failed to set ${username} to hidden in GAL. Error: ${error}`,
	userGone: mailboxGone,
});

/** Remove-CIPPMailboxRule: deletes all inbox rules. */
export const removeRules = simpleStep({
	option: 'RemoveRules',
	title: 'Remove inbox rules',
	cmdlet: 'Remove-CIPPMailboxRule',
	does(context) {
		const deleted = mailboxOf(context).rules.splice(0);
		return deleted.length === 0
			? `No rules found for ${context.username} to delete`
			: `Successfully deleted all rules for ${context.username}`;
	},
	fails: ({ username }, error) => `Failed to delete rules for ${username}. Error: ${error}`,
	userGone: mailboxGone,
});

/** Remove-CIPPMobileDevice: ends the pairing with phones; says so even when there was none. */
export const removeMobileDevices = simpleStep({
	option: 'RemoveMobile',
	title: 'Remove mobile devices',
	cmdlet: 'Remove-CIPPMobileDevice',
	does(context) {
		const devices = mailboxOf(context).mobileDevices.splice(0);
		const names = devices.map((device) => device.friendlyName).join('; ');
		return `Successfully removed ${devices.length} mobile devices for ${context.username}: ${names}`;
	},
	fails: ({ username }, error) =>
		`Failed to remove mobile devices for ${username}. Error: ${error}`,
	userGone: mailboxGone,
});

/** Clear-CIPPMobileDevice: wipes the account data of the phones (newer backend). */
export const wipeMobileDevices = simpleStep({
	option: 'WipeMobile',
	title: 'Wipe mobile devices',
	cmdlet: 'Clear-CIPPMobileDevice',
	since: 10_10_00,
	does(context) {
		const devices = mailboxOf(context).mobileDevices;
		for (const device of devices) device.wiped = true;
		const names = devices.map((device) => device.friendlyName).join('; ');
		return `Successfully issued an account-only wipe for ${devices.length} mobile devices for ${context.username}: ${names}`;
	},
	fails: ({ username }, error) => `Failed to wipe mobile devices for ${username}. Error: ${error}`,
	userGone: mailboxGone,
});

/** Remove-CIPPCalendarInvites: cancels the meetings the user has called. */
export const removeCalendarInvites = simpleStep({
	option: 'removeCalendarInvites',
	title: 'Cancel calendar invites',
	cmdlet: 'Remove-CIPPCalendarInvites',
	does(context) {
		mailboxOf(context).futureMeetings = 0;
		return `Successfully cancelled all calendar invites for ${context.username}`;
	},
	fails: ({ username }, error) =>
		`Failed to cancel calendar invites for ${username}. Error: ${error}`,
	userGone: mailboxGone,
});

/** Set-CIPPOutOfOffice: the same text for everybody. */
export const outOfOffice = simpleStep({
	option: 'OOO',
	title: 'Set out of office',
	cmdlet: 'Set-CIPPOutOfOffice',
	asked: (read, { emptyHtmlIsNoReply }) => {
		const text = textOf(read('OOO'));
		return emptyHtmlIsNoReply ? !isEmptyHtml(text) : text !== '';
	},
	does(context) {
		mailboxOf(context).autoReply = { state: 'Enabled', message: textOf(context.read('OOO')) };
		return `Set Out-of-office for ${context.username} to Enabled.`;
	},
	fails: ({ username }, error) => `Could not add OOO for ${username}. Error: ${error}`,
	userGone: mailboxGone,
});

/**
 * Set-CIPPForwarding with a target. Only an object with `value` has one: a bare text passes every
 * check, sets nothing and writes nothing.
 */
export const forward = simpleStep({
	option: 'forward',
	title: 'Forward email',
	cmdlet: 'Set-CIPPForwarding',
	asked: (read) => textOf(read('forward')) !== '',
	does(context) {
		const target = textOf(exactMember(context.read('forward'), 'value'));
		if (target === '') return [];
		const mailbox = mailboxOf(context, context.user.id);
		if (context.exchangeReaches && !context.state.directory.user(context.tenant, target)) {
			throw new StepFailure(forwardingFailure(context, targetNotFound(target)));
		}
		const keepCopy = isTruthy(context.read('KeepCopy'));
		mailbox.forwardingAddress = target;
		mailbox.deliverToMailboxAndForward = keepCopy;
		return `Successfully set forwarding for ${context.username} to Internal Address ${target} with keeping a copy set to ${textOf(keepCopy)}`;
	},
	fails: forwardingFailure,
	userGone: mailboxGoneById,
});

/** Set-CIPPForwarding without a target: ends the forwarding, and says so twice. */
export const disableForwarding = simpleStep({
	option: 'disableForwarding',
	title: 'Disable email forwarding',
	cmdlet: 'Set-CIPPForwarding',
	does(context) {
		const mailbox = mailboxOf(context, context.user.id);
		mailbox.forwardingAddress = null;
		mailbox.deliverToMailboxAndForward = false;
		return [
			`Disabling forwarding for ${context.username}`,
			`Successfully disabled forwarding for ${context.username}`,
		];
	},
	fails: forwardingFailure,
	userGone: mailboxGoneById,
});

/** Set-CIPPMailboxType: a shared mailbox, with a warning when it is above the 50 GB limit. */
export const convertToShared = simpleStep({
	option: 'ConvertToShared',
	title: 'Convert to shared mailbox',
	cmdlet: 'Set-CIPPMailboxType',
	does(context) {
		const mailbox = mailboxOf(context, context.user.id);
		mailbox.type = 'SharedMailbox';
		const line = `Successfully converted ${context.username} to a Shared mailbox`;
		return mailbox.sizeGB > 50 && context.state.profile.rank >= 10_05_03
			? `${line}. Warning: detected mailbox size is ${mailbox.sizeGB} GB, which exceeds the 50 GB shared mailbox limit. The mailbox may stop receiving mail unless an Exchange Online Plan 2 license is retained.`
			: line;
	},
	fails: ({ username }, error) =>
		`Failed to convert ${username} to a Shared mailbox. Error: ${error}`,
	userGone: mailboxGoneById,
});

function forwardingFailure({ username }: StepContext, error: string): string {
	return `Failed to set forwarding for ${username}. Error: ${error}`;
}
