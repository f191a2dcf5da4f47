import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../../engine/operation';
import type { UserReference } from '../../../identity/userReference';
import { isKeptInExchange } from '../../../nouns/group/group';
import type { GroupParams } from '../../../nouns/group/target';
import { askExchange, EXCHANGE_READ } from '../../../nouns/askExchange';
import { CippFailure } from '../../../transport/failure';
import { sendPatiently } from '../../../transport/patience';

/** Who of a group is meant. */
export type List = 'members' | 'owners';

/** The members or the owners of a group. */
export interface People {
	has(user: UserReference): boolean;
	/** False where Exchange may write a person in a way that is not recognized. */
	isExact: boolean;
	/** The same text again while nobody came or went. */
	fingerprint: string;
}

/** What reading them sends, for the list of endpoints of an operation. */
export const PEOPLE_READS: EndpointUse[] = [
	{
		endpoint: 'ListGroups',
		method: 'GET',
		right: 'Identity.Group.Read',
		query: ['tenantFilter', 'groupID', 'members', 'owners'],
	},
	EXCHANGE_READ,
];

/**
 * Reads the members or owners of a group where they are kept: Entra ID shows a change that was made
 * in Exchange only after some minutes.
 *
 * @throws CippFailure when they cannot be read
 */
export async function readPeople(
	list: List,
	params: GroupParams,
	context: OperationContext,
): Promise<People> {
	if (!isKeptInExchange(params.group)) return byId(await fromEntra(list, params, context));
	return list === 'members'
		? byId(await membersInExchange(params, context))
		: await ownersInExchange(params, context);
}

function byId(ids: unknown[]): People {
	const known = new Set(ids.map((id) => String(id).toLowerCase()));
	return {
		has: ({ id = '' }) => known.has(id.toLowerCase()),
		isExact: true,
		fingerprint: fingerprintOf(known),
	};
}

function fingerprintOf(known: Set<string>): string {
	return [...known].sort().join('\n');
}

/** `Invoke-ListGroups` with an ID answers with one object, and asks Graph without its index. */
async function fromEntra(
	list: List,
	{ tenant, group }: GroupParams,
	{ client, patience }: OperationContext,
): Promise<unknown[]> {
	const { body } = await sendPatiently(
		client,
		{
			method: 'GET',
			endpoint: 'ListGroups',
			query: { tenantFilter: tenant, groupID: group.id, [list]: true },
		},
		patience,
	);
	const people = (body as IDataObject | null)?.[list];
	if (!Array.isArray(people)) throw notReadable(list);
	return people.map((person) => (person as IDataObject | null)?.id);
}

async function membersInExchange(
	params: GroupParams,
	context: OperationContext,
): Promise<unknown[]> {
	const { tenant, group } = params;
	const cmdlet = 'Get-DistributionGroupMember';
	const more = { ResultSize: 'Unlimited' };
	const rows = await askExchange({ tenant, cmdlet, identity: group.id, more }, context);
	return rows.map((row) => row.ExternalDirectoryObjectId);
}

async function ownersInExchange(params: GroupParams, context: OperationContext): Promise<People> {
	const row = await groupInExchange(params, context);
	if (!row) throw notReadable('owners');
	const names = [row.ManagedBy].flat().map((name) => String(name ?? '').toLowerCase());
	const known = new Set(names);
	return {
		has: ({ id, userPrincipalName, displayName }) =>
			[id, userPrincipalName, displayName].some((name) => name && known.has(name.toLowerCase())),
		isExact: false,
		fingerprint: fingerprintOf(known),
	};
}

/**
 * @returns the distribution list or mail-enabled security group as Exchange has it
 * @throws CippFailure when Exchange refuses
 */
export async function groupInExchange(
	{ tenant, group }: GroupParams,
	context: OperationContext,
): Promise<IDataObject | undefined> {
	const question = { tenant, cmdlet: 'Get-DistributionGroup', identity: group.id };
	return (await askExchange(question, context))[0];
}

function notReadable(list: List): CippFailure {
	return new CippFailure(`CIPP answered without the ${list} of the group`, { outcome: 'refused' });
}
