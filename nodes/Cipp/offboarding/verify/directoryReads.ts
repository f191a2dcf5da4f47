import type { IDataObject } from 'n8n-workflow';

import { userTexts } from '../../engine/textParts';
import type { GraphPart } from '../../nouns/graphParts';
import { inAddress, readGraphParts } from '../../nouns/graphParts';
import type { Read } from '../../nouns/unread';
import { isUnread } from '../../nouns/unread';
import type { CippClient } from '../../transport/client';
import type { StepName } from '../results';
import { DELETED_USERS, deletedAccount, deletedId } from './deletion';
import type { Evidence, Rows, Source } from './evidence';
import { GROUP_COLUMNS } from './groups';
import { leavingColumns, MANAGER_OF } from './leaving';
import { PERSON_COLUMNS, personOf } from './people';
import { SIGN_IN_COLUMNS } from './signIn';
import type { VerifiedUser } from './verification';

/** A user, and what is to be read of it. */
export interface Wanted {
	user: VerifiedUser;
	/** Wire names of the steps in question. */
	steps: StepName[];
	sources: Set<Source>;
}

const ACCOUNT_COLUMNS = ['id', 'userPrincipalName', ...SIGN_IN_COLUMNS, 'licenseAssignmentStates'];

/** Steps whose value names people. */
const NAMING: StepName[] = [
	'forward',
	'OnedriveAccess',
	'AccessNoAutomap',
	'AccessAutomap',
	'AccessSendAs',
	'AccessSendOnBehalf',
];

/** The parts that belong to a user. */
interface UserParts {
	account?: GraphPart;
	groups?: GraphPart;
	deleted?: GraphPart;
	methods?: GraphPart;
	drive?: GraphPart;
	people: Array<{ given: string; part: GraphPart }>;
}

/**
 * Reads everything of Microsoft Entra: two requests for many users of a tenant. People who were to
 * get something, and the list of the deleted users, are read once per tenant.
 *
 * @returns what was read of each user. Throws nothing
 */
export async function readDirectory(
	wanted: Wanted[],
	client: CippClient,
): Promise<Map<VerifiedUser, Evidence>> {
	const shared = new Map<string, GraphPart>();
	const once = (part: GraphPart): GraphPart => {
		const key = `${part.tenant}\n${part.url}`.toLowerCase();
		const known = shared.get(key) ?? part;
		shared.set(key, known);
		return known;
	};
	const plans = wanted.map((one) => ({ one, parts: partsOf(one, once) }));
	const all = plans.flatMap(({ parts: { people, ...own } }) => [
		...Object.values(own as Record<string, GraphPart | undefined>).flatMap((part) => part ?? []),
		...people.map(({ part }) => part),
	]);
	const found = await readGraphParts([...new Set(all)], client);
	return new Map(plans.map(({ one, parts }) => [one.user, evidenceOf(one.user, parts, found)]));
}

function partsOf(
	{ user, steps, sources }: Wanted,
	once: (part: GraphPart) => GraphPart,
): UserParts {
	const { tenant, userPrincipalName, options } = user;
	const columns = [...ACCOUNT_COLUMNS, ...leavingColumns(user, steps)].join(',');
	const expand = steps.includes('SetManager') ? `&$expand=${MANAGER_OF}` : '';
	const root = `users/${inAddress(userPrincipalName)}`;
	const part = (what: string, url: string, asApp = false): GraphPart => ({
		tenant,
		url,
		what,
		...(asApp && { asApp }),
	});
	const id = deletedId(user);
	const givens = steps
		.filter((step) => NAMING.includes(step))
		.flatMap((step) => userTexts(options[step]));
	return {
		...(sources.has('account') && {
			account: part('The user', `${root}?$select=${columns}${expand}`),
		}),
		...(sources.has('groups') && {
			groups: part('The groups', `${root}/memberOf/microsoft.graph.group?$select=${GROUP_COLUMNS}`),
		}),
		...(sources.has('deleted') && {
			deleted: id
				? part('The deleted user', `directory/deletedItems/${id}`)
				: once(part('The deleted users', DELETED_USERS)),
		}),
		...(sources.has('methods') && {
			methods: part('The MFA methods', `${root}/authentication/methods`, true),
		}),
		...(sources.has('drive') && {
			drive: part('The OneDrive', `${root}/drive?$select=webUrl`, true),
		}),
		people: sources.has('people')
			? givens.map((given) => ({
					given,
					part: once(part(given, `users/${inAddress(given)}?$select=${PERSON_COLUMNS}`)),
				}))
			: [],
	};
}

function evidenceOf(
	user: VerifiedUser,
	{ account, groups, deleted, methods, drive, people }: UserParts,
	found: Map<GraphPart, Read<IDataObject | null>>,
): Evidence {
	const read = (part: GraphPart | undefined): Read<IDataObject | null> =>
		(part && found.get(part)) ?? { reason: 'noAnswer', message: 'Nothing was read back.' };
	return {
		account: read(account),
		...(groups && { groups: rowsOf(read(groups)) }),
		...(deleted && { deleted: deletedAccount(read(deleted), user) }),
		...(methods && { methods: rowsOf(read(methods)) }),
		...(drive && { drive: webUrlOf(read(drive)) }),
		people: new Map(
			people.map(({ given, part }) => [given.toLowerCase(), personOf(given, read(part))]),
		),
	};
}

function rowsOf(read: Read<IDataObject | null>): Read<Rows> {
	if (isUnread(read)) return read;
	const rows = read.value?.value;
	return { value: Array.isArray(rows) ? (rows as Rows) : [] };
}

function webUrlOf(read: Read<IDataObject | null>): Read<string | null> {
	if (isUnread(read)) return read;
	const webUrl = read.value?.webUrl;
	return { value: typeof webUrl === 'string' && webUrl ? webUrl : null };
}
