import { nobody } from '../directory/nowhere';
import type { SimMailbox, SimTenant, SimUser } from '../directory/types';
import { userAt } from '../graph/resources';
import { ok, type Answer } from '../http/answer';
import type { SimulatorState } from '../state';
import { calledTenant, exchangeReaches } from '../tenants';

/**
 * Answers as most functions that change something do: `Results` with what they did, or with a
 * sentence about the error and a status.
 *
 * @param change makes the change and gives the results; an Error stands for a refusal of Microsoft
 * @param status the status of a refusal
 * @param sentence the sentence about the error; by itself, the error says all
 */
export function attempt(
	change: () => unknown,
	status: number,
	sentence: (error: string) => unknown = (error) => error,
): Answer {
	try {
		return ok({ Results: change() });
	} catch (error) {
		return { status, json: { Results: sentence((error as Error).message) } };
	}
}

/** The tenant a function works in, maybe nowhere; without a name it is the partner's own. */
export const tenantNamed: (state: SimulatorState, name: string | undefined) => SimTenant =
	calledTenant;

/**
 * The user an address of Graph leads to, with the name put into it unescaped; nobody in a tenant
 * that is not found.
 *
 * @throws GraphError when the tenant has no such user
 */
export function graphUserNamed(
	state: SimulatorState,
	tenantName: string | undefined,
	key: string,
): SimUser {
	const tenant = tenantNamed(state, tenantName);
	return tenant.nowhere ? nobody(key) : userAt(state.directory, tenant, key);
}

/** A mailbox with its owner. */
export interface OwnedMailbox {
	owner: SimUser;
	mailbox: SimMailbox;
}

/**
 * The mailbox Exchange finds under an identity; nobody's when the call does not reach the tenant.
 *
 * @throws Error with the text of Exchange when there is none
 */
export function mailboxNamed(
	state: SimulatorState,
	tenantName: string | undefined,
	identity: string,
): OwnedMailbox {
	const tenant = tenantNamed(state, tenantName);
	if (!exchangeReaches(state, tenant, tenantName)) {
		const owner = nobody(identity);
		return { owner, mailbox: owner.mailbox as SimMailbox };
	}
	const owner = state.directory.user(tenant, identity);
	if (owner?.mailbox) return { owner, mailbox: owner.mailbox };
	throw new Error(
		`Ex6F9304|Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException|The operation couldn't be performed because object '${identity}' couldn't be found on 'DB8PR04A01DC001.EURPR04A001.PROD.OUTLOOK.COM'.`,
	);
}
