import { inBatches, runBounded } from '../../engine/pool';
import { isUnread, unreadBecause, type Read } from '../../nouns/unread';
import { answerRows } from '../../transport/answers';
import type { CippClient } from '../../transport/client';
import type { CippRequest } from '../../transport/request';
import { replyOf, replyRequest } from './automaticReply';
import type { Wanted } from './directoryReads';
import { readDirectory } from './directoryReads';
import type { Evidence, Rows } from './evidence';
import { MAILBOXES_PER_REQUEST, readMailboxes } from './mailbox';
import { devicesRequest, rulesRequest } from './mailboxContent';
import { rightsRequest } from './mailboxRights';
import { siteMembersRequest } from './oneDrive';
import { reportRequest } from './permissionReport';
import { numbersRequest } from './teamsNumber';
import type { VerifiedUser } from './verification';

/**
 * Reads what the steps in question need and nothing else: first the directory, many users at a
 * time; then mailboxes, fifteen at a time; lists of a tenant once; and the rest user by user. Of an
 * account that is not there nothing more is read.
 *
 * @param stopped ends the reading early
 * @returns what was read of each user. Throws nothing
 */
export async function gather(
	wanted: Wanted[],
	client: CippClient,
	stopped: () => boolean,
): Promise<Map<VerifiedUser, Evidence>> {
	const found = await readDirectory(wanted, client);
	const there = wanted.filter(({ user }) => {
		const account = found.get(user)?.account;
		return account !== undefined && (isUnread(account) || account.value !== null);
	});
	const work = [
		...mailboxWork(there, found, client),
		...tenantWork(wanted, found, client),
		...userWork(there, found, client),
	];
	await runBounded(work, async (one) => await one(), stopped);
	return found;
}

type Work = () => Promise<void>;
type Found = Map<VerifiedUser, Evidence>;

function mailboxWork(wanted: Wanted[], found: Found, client: CippClient): Work[] {
	const users = wanted.filter(({ sources }) => sources.has('mailbox')).map(({ user }) => user);
	const batches = byTenant(users).flatMap((group) => inBatches(group, MAILBOXES_PER_REQUEST));
	return batches.map((batch) => async () => {
		for (const [user, mailbox] of await readMailboxes(batch, client)) {
			Object.assign(found.get(user) as Evidence, { mailbox });
		}
	});
}

/** Lists of a tenant that stand for all of its users. */
function tenantWork(wanted: Wanted[], found: Found, client: CippClient): Work[] {
	const lists = [
		{ source: 'numbers', request: numbersRequest, what: 'The telephone numbers' },
		{ source: 'report', request: reportRequest, what: 'The report of mailbox permissions' },
	] as const;
	return lists.flatMap(({ source, request, what }) => {
		const users = wanted.filter(({ sources }) => sources.has(source)).map(({ user }) => user);
		return byTenant(users).map((group) => async () => {
			const { tenant } = group[0] as VerifiedUser;
			const rows = await readRows(request(tenant), what, client);
			for (const user of group) Object.assign(found.get(user) as Evidence, { [source]: rows });
		});
	});
}

function userWork(wanted: Wanted[], found: Found, client: CippClient): Work[] {
	const lists = [
		{ source: 'rules', request: rulesRequest, what: 'The inbox rules' },
		{ source: 'devices', request: devicesRequest, what: 'The mobile devices' },
		{ source: 'rights', request: rightsRequest, what: 'The rights on the mailbox' },
	] as const;
	return wanted.flatMap(({ user, sources }) => {
		const evidence = found.get(user) as Evidence;
		const work: Work[] = lists
			.filter(({ source }) => sources.has(source))
			.map(({ source, request, what }) => async () => {
				Object.assign(evidence, { [source]: await readRows(request(user), what, client) });
			});
		if (sources.has('reply')) {
			work.push(async () => {
				evidence.reply = await attempt('The automatic reply', async () =>
					replyOf((await client.send(replyRequest(user))).body),
				);
			});
		}
		const { drive } = evidence;
		if (sources.has('siteMembers') && drive && !isUnread(drive) && drive.value) {
			const request = siteMembersRequest(user, drive.value);
			work.push(async () => {
				evidence.siteMembers = await readRows(request, 'The OneDrive', client);
			});
		}
		return work;
	});
}

async function readRows(
	request: CippRequest,
	what: string,
	client: CippClient,
): Promise<Read<Rows>> {
	return await attempt(what, async () => answerRows(await client.send(request)));
}

async function attempt<T>(what: string, read: () => Promise<T>): Promise<Read<T>> {
	try {
		return { value: await read() };
	} catch (error) {
		return unreadBecause(error, what);
	}
}

function byTenant(users: VerifiedUser[]): VerifiedUser[][] {
	const groups = new Map<string, VerifiedUser[]>();
	for (const user of users) {
		const key = user.tenant.toLowerCase();
		groups.set(key, [...(groups.get(key) ?? []), user]);
	}
	return [...groups.values()];
}
