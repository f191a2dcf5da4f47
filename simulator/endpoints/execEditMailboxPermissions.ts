import { ok, plainText } from '../http/answer';
import { member } from '../powershell/members';
import { textOf } from '../powershell/text';
import type { SimMailboxRight } from '../directory/types';
import type { SimulatorState } from '../state';
import { exchangeReaches } from '../tenants';
import { mailboxNamed, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

interface Bucket {
	name: string;
	right: SimMailboxRight['right'];
	add: boolean;
	automap: boolean;
}

const BUCKETS: Bucket[] = [
	{ name: 'RemoveFullAccess', right: 'FullAccess', add: false, automap: true },
	{ name: 'AddFullAccess', right: 'FullAccess', add: true, automap: true },
	{ name: 'AddFullAccessNoAutoMap', right: 'FullAccess', add: true, automap: false },
	{ name: 'AddSendAs', right: 'SendAs', add: true, automap: true },
	{ name: 'RemoveSendAs', right: 'SendAs', add: false, automap: true },
	{ name: 'AddSendOnBehalf', right: 'SendOnBehalf', add: true, automap: true },
	{ name: 'RemoveSendOnBehalf', right: 'SendOnBehalf', add: false, automap: true },
];

/**
 * Invoke-ExecEditMailboxPermissions: reads `.value` of every entry, so bare texts do nothing, and
 * always answers with 200.
 */
export const execEditMailboxPermissions: Endpoint = {
	name: 'ExecEditMailboxPermissions',
	right: 'Exchange.Mailbox.ReadWrite',
	handle(call, state) {
		const identity = textOf(call.bodyMember('userID'));
		if (identity === '') return plainText(500, '');
		const tenant = textOf(call.bodyMember('tenantfilter'));
		const results = BUCKETS.flatMap((bucket) =>
			[member(call.bodyMember(bucket.name), 'value')]
				.flat()
				.filter((user): user is string => typeof user === 'string')
				.map((user) => change(state, tenant, identity, bucket, user)),
		);
		return ok({ Results: results });
	},
};

function change(
	state: SimulatorState,
	tenant: string,
	identity: string,
	{ right, add, automap }: Bucket,
	user: string,
): string {
	try {
		const { mailbox } = mailboxNamed(state, tenant, identity);
		const home = tenantNamed(state, tenant);
		if (exchangeReaches(state, home, tenant) && !state.directory.user(home, user)) {
			throw new Error(`The user or group "${user}" couldn't be found.`);
		}
		mailbox.rights = mailbox.rights.filter((held) => held.user !== user || held.right !== right);
		if (add) mailbox.rights.push({ user, right, automap });
		return sentence(identity, right, add, automap, user);
	} catch (error) {
		const verb = add ? 'Add' : 'Remove';
		return `Failed to ${verb} ${right} for ${user} on ${identity}: ${(error as Error).message}`;
	}
}

function sentence(
	mailbox: string,
	right: SimMailboxRight['right'],
	add: boolean,
	automap: boolean,
	user: string,
): string {
	if (right !== 'FullAccess') {
		return `${add ? 'Granted' : 'Removed'} ${user} ${right} permissions ${add ? 'to' : 'from'} ${mailbox}`;
	}
	return add
		? `Granted ${user} FullAccess to ${mailbox} with automapping ${automap ? 'True' : 'False'}`
		: `Removed ${user} FullAccess from ${mailbox}`;
}
