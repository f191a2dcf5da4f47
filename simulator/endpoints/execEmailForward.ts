import { plainText } from '../http/answer';
import { valueOf } from '../powershell/members';
import { textOf } from '../powershell/text';
import { equalsTrue } from '../powershell/truth';
import type { SimulatorState } from '../state';
import { attempt, mailboxNamed, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** What Exchange says of a recipient that a parameter names. */
const notFound = (target: string) =>
	`Ex6F9304|Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException|Couldn't find object "${target}". Please make sure that it was spelled correctly or specify a different object.`;

/** Whether a tenant has a recipient; nobody looks in one that is not found. */
function reaches(state: SimulatorState, tenantName: string, target: string): boolean {
	const tenant = tenantNamed(state, tenantName);
	return !!tenant.nowhere || state.directory.user(tenant, target) !== undefined;
}

/**
 * Invoke-ExecEmailForward: sets or ends a forwarding. An unknown option gives no status, and an empty
 * target gives a success without a word that changed nothing.
 */
export const execEmailForward: Endpoint = {
	name: 'ExecEmailForward',
	right: 'Exchange.Mailbox.ReadWrite',
	handle(call, state) {
		const whom = textOf(call.bodyMember('userID'));
		const option = textOf(call.bodyMember('forwardOption')).toLowerCase();
		const keepCopy = equalsTrue(call.bodyMember('KeepCopy'));
		if (!['internaladdress', 'externaladdress', 'disabled'].includes(option)) {
			return plainText(500, 'Cannot convert null to type "System.Net.HttpStatusCode".');
		}
		const isInternal = option === 'internaladdress';
		const target = isInternal
			? textOf(valueOf(call.bodyMember('ForwardInternal')))
			: textOf(call.bodyMember('ForwardExternal'));
		return attempt(
			() => {
				const tenant = textOf(call.bodyMember('tenantFilter'));
				const { mailbox } = mailboxNamed(state, tenant, whom);
				if (option === 'disabled') {
					mailbox.forwardingAddress = null;
					mailbox.deliverToMailboxAndForward = false;
					return [
						`Disabling forwarding for ${whom}`,
						`Successfully disabled forwarding for ${whom}`,
					];
				}
				if (target === '') return [null];
				if (isInternal && !reaches(state, tenant, target)) throw new Error(notFound(target));
				mailbox.forwardingAddress = target;
				mailbox.deliverToMailboxAndForward = keepCopy;
				const kind = isInternal ? 'Internal' : 'External';
				return [
					`Successfully set forwarding for ${whom} to ${kind} Address ${target} with keeping a copy set to ${keepCopy ? 'True' : 'False'}`,
				];
			},
			500,
			(error) => [`Failed to set forwarding for ${whom}. Error: ${error}`],
		);
	},
};
