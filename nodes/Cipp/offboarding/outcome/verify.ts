import type { IDataObject } from 'n8n-workflow';

import { runBounded } from '../../engine/pool';
import { lookUpAccounts } from '../../identity/directory';
import type { CippClient } from '../../transport/client';
import type { Patience } from '../../transport/patience';
import { sendPatiently } from '../../transport/patience';
import type { Detail, DetailStatus, StepName } from '../results';

/** What is true of a step, beside what CIPP said of it. */
export interface Verification {
	step: StepName;
	/** What CIPP's lines say. */
	reported: DetailStatus;
	/**
	 * `confirmed`: it is as asked for. `contradicted`: CIPP reported success, yet it is not so.
	 * `notYet`: it is not so, and CIPP did not claim it. `unknown`: it could not be read.
	 */
	actual: 'confirmed' | 'contradicted' | 'notYet' | 'unknown';
	message: string;
}

/** A user to read back. */
export interface VerifiedUser {
	tenant: string;
	userPrincipalName: string;
	steps: StepName[];
	details: Detail[];
	/** Steps that CIPP was not asked to do in the end, whatever the details say of them. */
	notSent?: StepName[];
}

const VERIFIABLE: StepName[] = ['DisableSignIn', 'RemoveLicenses', 'ConvertToShared', 'DeleteUser'];

type Account = { accountEnabled?: unknown; assignedLicenses?: unknown };

/**
 * Reads users back and compares them with what was asked for. Accounts are read from Graph by
 * CIPP, fifteen per request; mailboxes one by one, and only where a conversion was asked for.
 *
 * @returns the verifications of each user, in the order given. Throws nothing: what cannot be read
 * is `unknown`
 */
export async function verifyUsers(
	users: VerifiedUser[],
	client: CippClient,
	patience: Patience,
): Promise<Verification[][]> {
	const accounts = await readAccounts(users, client, patience);
	const mailboxes = new Map<VerifiedUser, string | undefined>();
	await runBounded(
		users.filter(({ steps }) => steps.includes('ConvertToShared')),
		async (user) => {
			mailboxes.set(user, await readMailboxType(user, client, patience));
		},
	);
	return users.map((user) =>
		VERIFIABLE.filter((step) => user.steps.includes(step)).map((step) => {
			const isDeleted = user.steps.includes('DeleteUser');
			const truth = truthOf(step, accounts.get(user), mailboxes.get(user), isDeleted);
			return judge(step, user, truth);
		}),
	);
}

/** An account, `null` when there is none, undefined when it could not be read. */
type ReadAccount = Account | null | undefined;

async function readAccounts(
	users: VerifiedUser[],
	client: CippClient,
	patience: Patience,
): Promise<Map<VerifiedUser, ReadAccount>> {
	const wanted = ({ tenant, userPrincipalName }: VerifiedUser) => ({
		tenant,
		value: userPrincipalName,
	});
	const directory = await lookUpAccounts(
		users.map(wanted),
		'userPrincipalName',
		['accountEnabled', 'assignedLicenses'],
		client,
		patience,
	);
	return new Map(
		users.map((user) => [
			user,
			directory.failure(wanted(user)) ? undefined : (directory.find(wanted(user)) ?? null),
		]),
	);
}

async function readMailboxType(
	user: VerifiedUser,
	client: CippClient,
	patience: Patience,
): Promise<string | undefined> {
	try {
		const answer = await sendPatiently(
			client,
			{
				method: 'GET',
				endpoint: 'ListUserMailboxDetails',
				query: {
					tenantFilter: user.tenant,
					UserID: user.userPrincipalName,
					userMail: user.userPrincipalName,
				},
			},
			patience,
		);
		const [row] = Array.isArray(answer.body) ? answer.body : [answer.body];
		const { Mailbox, RecipientTypeDetails } = (row ?? {}) as IDataObject;
		const mailbox = Array.isArray(Mailbox) ? Mailbox[0] : Mailbox;
		const type = RecipientTypeDetails ?? (mailbox as IDataObject | undefined)?.RecipientTypeDetails;
		return typeof type === 'string' && type ? type : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Whether what a step asks for is so; undefined when it could not be read. An account that is not
 * there although nobody asked for its deletion may live on under another name.
 */
function truthOf(
	step: StepName,
	account: ReadAccount,
	mailboxType: string | undefined,
	isDeleted: boolean,
): { isSo?: boolean; message: string } {
	if (step === 'ConvertToShared') {
		if (!mailboxType) return { message: 'The mailbox could not be read back.' };
		return { isSo: /^shared/i.test(mailboxType), message: `The mailbox is a ${mailboxType}.` };
	}
	if (account === undefined) return { message: 'The user could not be read back.' };
	if (account === null) {
		return isDeleted
			? { isSo: true, message: 'The account does not exist any more.' }
			: { message: 'There is no account with this user principal name.' };
	}
	switch (step) {
		case 'DeleteUser':
			return { isSo: false, message: 'The account still exists.' };
		case 'DisableSignIn':
			return account.accountEnabled === false
				? { isSo: true, message: 'Sign-in is blocked.' }
				: { isSo: false, message: 'Sign-in is not blocked.' };
		default: {
			const { assignedLicenses: licences } = account;
			if (!Array.isArray(licences)) return { message: 'The licenses could not be read back.' };
			return licences.length === 0
				? { isSo: true, message: 'No licenses are assigned.' }
				: { isSo: false, message: `Licenses that are still assigned: ${licences.length}.` };
		}
	}
}

function judge(
	step: StepName,
	{ details, notSent = [] }: VerifiedUser,
	truth: { isSo?: boolean; message: string },
): Verification {
	const own = details.filter((detail) => detail.step === step).map(({ status }) => status);
	const ranked: DetailStatus[] = ['failure', 'warning', 'pending', 'success', 'skipped', 'info'];
	const reported = ranked.find((status) => own.includes(status)) ?? 'unknown';
	const claimed = (reported === 'success' || reported === 'skipped') && !notSent.includes(step);
	const actual =
		truth.isSo === undefined
			? 'unknown'
			: truth.isSo
				? 'confirmed'
				: claimed
					? 'contradicted'
					: 'notYet';
	return { step, reported, actual, message: truth.message };
}
