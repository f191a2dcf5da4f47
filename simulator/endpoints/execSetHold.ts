import type { SimMailbox } from '../directory/types';
import { textOf } from '../powershell/text';
import { isTruthy } from '../powershell/truth';
import { attempt, mailboxNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Puts a mailbox on a hold, or ends the hold with `disable`. */
function holdEndpoint(
	name: string,
	words: string,
	set: (mailbox: SimMailbox, isOn: boolean, days: number) => void,
	hasDays: boolean,
): Endpoint {
	return {
		name,
		right: 'Exchange.Mailbox.ReadWrite',
		handle(call, state) {
			const identity = textOf(call.bodyMember('Identity'));
			const whom = `${textOf(call.bodyMember('UPN'))} with Id ${identity}`;
			const isOn = !isTruthy(call.bodyMember('disable'));
			const word = isOn ? 'True' : 'False';
			const days = hasDays ? Number(call.bodyMember('days') ?? 0) : 0;
			return attempt(
				() => {
					const tenant = textOf(call.bodyMember('tenantFilter'));
					set(mailboxNamed(state, tenant, identity).mailbox, isOn, days);
					const duration = days !== 0 && isOn ? ` for ${days} days` : '';
					return `${capital(words)} for ${whom} has been set to ${word}${duration}`;
				},
				500,
				(error) => `Could not set ${words} for ${whom} to ${word}. Error: ${error}`,
			);
		},
	};
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Invoke-ExecSetLitigationHold: keeps what is in a mailbox, for a number of days or for ever. */
export const execSetLitigationHold = holdEndpoint(
	'ExecSetLitigationHold',
	'litigation hold',
	(mailbox, isOn, days) => {
		mailbox.litigationHold = isOn ? { ...(days !== 0 && { days }) } : undefined;
	},
	true,
);

/** Invoke-ExecSetRetentionHold: stops the clean-up of a mailbox by its policy. */
export const execSetRetentionHold = holdEndpoint(
	'ExecSetRetentionHold',
	'retention hold',
	(mailbox, isOn) => {
		mailbox.retentionHold = isOn;
	},
	false,
);
