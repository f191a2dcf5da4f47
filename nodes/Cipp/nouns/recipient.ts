import type { OperationContext } from '../engine/operation';
import { askExchange } from './askExchange';

/** Somebody whom Exchange knows: a user, a group or a contact. */
export interface Recipient {
	/** The ID that Exchange has for it, which is not the object ID. */
	guid: string;
	displayName: string;
	address: string;
}

/**
 * Finds a recipient by address, user principal name or object ID.
 *
 * @returns undefined when Exchange has none
 * @throws CippFailure when it cannot be asked
 */
export async function findRecipient(
	tenant: string,
	identity: string,
	context: OperationContext,
): Promise<Recipient | undefined> {
	const [row] = await askExchange({ tenant, cmdlet: 'Get-Recipient', identity }, context);
	if (!row) return undefined;
	const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
	return {
		guid: textOf(row.Guid),
		displayName: textOf(row.DisplayName),
		address: textOf(row.PrimarySmtpAddress),
	};
}
