import type { Entry, Operation, OperationContext, Refusals } from '../../../engine/operation';
import { runBounded } from '../../../engine/pool';
import { inTurn } from '../../../forms/inTurn';
import { readForm, fieldsOf } from '../../../forms/part';
import type { UserReference } from '../../../identity/userReference';
import { lookUpUsers, USER_LOOK_UP } from '../../../identity/userLookUp';
import type { GroupParams } from '../../../nouns/group/target';
import { group } from '../../../nouns/group/target';
import { users } from '../../../nouns/user/list';
import { resultTexts } from '../../../transport/answers';
import { CippFailure } from '../../../transport/failure';
import { inFull, notFoundOut } from '../../../transport/wrapFailure';
import { LOOKS_AFTER_MS } from '../../../nouns/group/readBack';
import { syncedGroup } from '../takesMail';
import { outcomesOf, type UserOutcome } from './outcomes';
import { PEOPLE_READS, readPeople, type List, type People } from './people';
import { report } from './report';

interface MembershipParams extends GroupParams {
	users: UserReference[];
	/** Who was in the group before; undefined when that could not be read. */
	before?: People;
}

/** A change of who is in a group, as data. */
interface Membership {
	name: string;
	value: string;
	action: string;
	description: string;
	/** Member of the request that says what to do. */
	wireAction: 'addMember' | 'removeMember' | 'addOwner' | 'removeOwner';
	list: List;
	wantsInside: boolean;
}

/**
 * An operation that adds people to a group or removes them (`Invoke-ExecGroupMembers`): all users of
 * an item in one request, with an outcome for each. Who is there already, or is not, is left out.
 *
 * The function answers with success as soon as one of them worked, and for a batch that Exchange
 * refused as a whole, so that the group is read before and afterwards.
 */
export function membership(definition: Membership): Operation<MembershipParams> {
	const { name, value, action, description, list, wantsInside, wireAction } = definition;
	const entry = list === 'members' ? 'Member' : 'Owner';
	const target = group;
	const parts = {
		users: users({
			displayName: `${entry}s`,
			name: 'users',
			description: `Who ${wantsInside ? 'is added' : 'is removed'}; each has an outcome of their own`,
			entry,
			required: true,
		}),
	};
	const resolve = async (
		entries: Array<Entry<MembershipParams>>,
		context: OperationContext,
	): Promise<Refusals> => {
		const refusals: Refusals = (await target.resolve?.(entries, context)) ?? new Map();
		const found = entries.filter(({ index }) => !refusals.has(index));
		const questions = found.flatMap(({ index, params: { tenant, users: people } }) =>
			people.map((user) => ({ index, tenant, user, need: 'both' as const })),
		);
		for (const [index, why] of await lookUpUsers(questions, context)) refusals.set(index, why);
		await runBounded(found, async ({ index, params }) => {
			if (refusals.has(index)) return;
			const problems = [...syncedGroup(params), ...ruledGroup(params, list)];
			if (problems.length > 0) refusals.set(index, problems);
			else {
				await readPeople(list, params, context).then(
					(people) => (params.before = people),
					(error: Error) => {
						const what = `The ${list} of ${params.group.displayName} could not be read`;
						refusals.set(index, notFoundOut(what, error));
					},
				);
			}
		});
		return refusals;
	};
	const operation: Operation<MembershipParams> = {
		name,
		value,
		action,
		description,
		writes: true,
		fields: [...target.fields, ...fieldsOf({ parts })],
		endpoints: [
			{
				endpoint: 'ExecGroupMembers',
				method: 'POST',
				right: 'Identity.Group.ReadWrite',
				body: ['tenantFilter', 'groupId', 'action', 'users'],
			},
			USER_LOOK_UP,
			...target.lookUps,
			...PEOPLE_READS,
		],
		read: (item) => ({ ...target.read(item), ...readForm(item, { parts }) }),
		subject: ({ group: { entered }, users: people }) =>
			`${entered}: ${people.map((user) => user.entered).join(', ')}`,
		resolve,
		async submit({ params }, context) {
			const isThere = (user: UserReference) =>
				params.before?.has(user) === wantsInside && (params.before.isExact || wantsInside);
			const open = params.users.filter((user) => !isThere(user));
			const settled: UserOutcome[] = params.users
				.filter(isThere)
				.map((user) => ({ user, outcome: 'unchanged' }));
			const about = target.about(params);
			if (open.length === 0) return report([], settled, about, definition);
			const { texts, failure } = await send(wireAction, open, params, context);
			if (failure && !mayHaveWorked(failure)) throw failure;
			const { after, unread } = await readAfter(open, texts, definition, params, context);
			const outcomes = outcomesOf(open, texts, params.before, after, wantsInside);
			const all = [...settled, ...outcomes];
			const ordered = params.users.flatMap((user) => all.find((one) => one.user === user) ?? []);
			return report(texts, ordered, about, definition, unread, failure);
		},
	};
	// `Add-CIPPGroupOwner` and `Remove-CIPPGroupOwner` read the owners in Exchange, and write all of them.
	return list === 'owners' ? inTurn(operation, wholeGroup, resolve) : operation;
}

const wholeGroup = ({ tenant, group: { id } }: GroupParams) => `${tenant} ${id}`;

/** A rule decides about the members of a dynamic group, and nobody can be added by hand. */
function ruledGroup({ group: { isDynamic, displayName } }: GroupParams, list: List): string[] {
	return isDynamic && list === 'members'
		? [`“Group” is ${displayName}, whose members are set by a rule. Change the rule, with Update.`]
		: [];
}

async function send(
	action: string,
	people: UserReference[],
	{ tenant, group: { id } }: GroupParams,
	{ client }: OperationContext,
): Promise<{ texts: string[]; failure?: CippFailure }> {
	const body = { tenantFilter: tenant, groupId: id, action, users: people.map((user) => user.id) };
	const answer = await client
		.send({ method: 'POST', endpoint: 'ExecGroupMembers', body })
		.catch((error: Error) => error);
	if (!(answer instanceof Error)) return { texts: resultTexts(answer.body) };
	if (answer instanceof CippFailure) return { texts: answer.results, failure: answer };
	throw answer;
}

/** A status of 500 comes with CIPP's words about each user, and a broken connection with none. */
function mayHaveWorked({ outcome }: CippFailure): boolean {
	return outcome === 'unknown';
}

/** Reads until all that CIPP did not deny is seen, a few times at most. */
async function readAfter(
	open: UserReference[],
	texts: string[],
	{ list, wantsInside }: Membership,
	params: MembershipParams,
	context: OperationContext,
): Promise<{ after?: People; unread?: string }> {
	let after: People | undefined;
	// What CIPP denied altogether does not come about by waiting.
	const isDenied = texts.length > 0 && !texts.some((text) => /^Successfully\b/i.test(text));
	for (const pause of isDenied ? [0] : LOOKS_AFTER_MS) {
		if (pause > 0) await context.patience.pause(pause);
		try {
			after = await readPeople(list, params, context);
		} catch (error) {
			return { unread: `The ${list} could not be read back: ${inFull(error as Error)}` };
		}
		const isSeen = open.every((user) => after?.has(user) === wantsInside);
		if (isSeen || (!after.isExact && after.fingerprint !== params.before?.fingerprint)) break;
	}
	return { after };
}
