import { change } from '../../forms/change';
import { requiredText, textList } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { findRecipient } from '../../nouns/recipient';
import { tenantOf, tenantWith } from '../../nouns/tenant/target';
import { EXCHANGE_READ } from '../../nouns/askExchange';
import type { TenantParams } from '../../nouns/tenant/params';

interface Params extends TenantParams {
	address: string;
}

const localPart = (address: string) => address.slice(0, address.lastIndexOf('@'));
const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** Letters that an address may have; CIPP puts it together and does not look. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+$/;

/**
 * Makes a shared mailbox and blocks the sign-in of its account (`Invoke-AddSharedMailbox`). The
 * function reads the tenant as `tenantID`, and takes the partner's own without it.
 */
export const createSharedMailbox = change(
	tenantWith<Params>(({ address }) => address),
	{
		name: 'Create Shared Mailbox',
		value: 'createSharedMailbox',
		action: 'Create shared mailbox',
		description: 'Create a shared mailbox; CIPP blocks the sign-in of its account',
		parts: {
			displayName: requiredText({
				name: 'displayName',
				displayName: 'Display Name',
				description: 'The name that people see',
				placeholder: 'e.g. Sales Berlin',
			}),
			address: requiredText({
				name: 'address',
				displayName: 'Email Address',
				description: 'The address of the mailbox, in a domain of the tenant',
				placeholder: 'e.g. sales.berlin@contoso.com',
			}),
		},
		options: {
			aliases: textList({
				name: 'aliases',
				displayName: 'Further Addresses',
				description: 'Further addresses of the mailbox, separated by commas',
				placeholder: 'e.g. sales@contoso.com',
			}),
		},
		check({ address, aliases }, item) {
			for (const one of [address, ...aliases].filter((text) => text && !ADDRESS.test(text))) {
				item.note(
					`“${one.slice(0, 80)}” is no email address. Enter one such as sales@contoso.com.`,
				);
			}
		},
		reads: [EXCHANGE_READ],
		async prepare({ tenant, address }, context) {
			const there = await findRecipient(tenant, address, context);
			return there
				? [`“Email Address” is ${address}, which ${there.displayName} has already.`]
				: [];
		},
		endpoint: 'AddSharedMailbox',
		right: 'Exchange.Mailbox.ReadWrite',
		sends: {
			tenantID: tenantOf,
			displayName: ({ displayName }) => displayName,
			username: ({ address }) => localPart(address),
			domain: ({ address }) => domainOf(address),
			addedAliases: ({ aliases }) => aliases.join('\n') || undefined,
		},
		alsoAbout: ({ address, displayName, aliases }) => ({ address, name: displayName, aliases }),
		confirm: async (context, { tenant, address }) =>
			await readBack(context, {
				what: 'The mailbox',
				read: async () => await findRecipient(tenant, address, context),
				isMade: (found) => found !== undefined,
				tell: (found) => ({ mailboxId: found?.guid ?? null }),
				otherwise: `Exchange does not have ${address}`,
			}),
	},
);
