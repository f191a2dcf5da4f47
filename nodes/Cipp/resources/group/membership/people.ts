import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../../engine/operation';
import type { UserReference } from '../../../identity/userReference';
import { isKeptInExchange } from '../../../nouns/group/group';
import type { GroupParams } from '../../../nouns/group/target';
import { answerRows } from '../../../transport/answers';
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
	{
		endpoint: 'ListExoRequest',
		method: 'POST',
		right: 'CIPP.Core.Read',
		body: ['TenantFilter', 'Cmdlet', 'cmdParams.Identity', 'cmdParams.ResultSize'],
	},
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
	const rows = await askExchange('Get-DistributionGroupMember', params, context, {
		ResultSize: 'Unlimited',
	});
	return rows.map((row) => row.ExternalDirectoryObjectId);
}

async function ownersInExchange(params: GroupParams, context: OperationContext): Promise<People> {
	const [row] = await askExchange('Get-DistributionGroup', params, context);
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
 * `Invoke-ListExoRequest` runs a cmdlet that reads. One row comes as an object, none as null, and a
 * refusal as a row with `Error`.
 */
export async function askExchange(
	cmdlet: string,
	{ tenant, group }: GroupParams,
	{ client }: OperationContext,
	more: IDataObject = {},
): Promise<IDataObject[]> {
	const answer = await client.send({
		method: 'POST',
		endpoint: 'ListExoRequest',
		body: { TenantFilter: tenant, Cmdlet: cmdlet, cmdParams: { Identity: group.id, ...more } },
	});
	const { Results: results = null } = (answer.body ?? {}) as IDataObject;
	const rows = answerRows({ ...answer, body: results === null ? [] : [results].flat() });
	const refused = rows.find(({ Error: error }) => error !== undefined && error !== null);
	if (refused) {
		throw new CippFailure(`Exchange answered: ${String(refused.Error)}`, { outcome: 'refused' });
	}
	return rows;
}

function notReadable(list: List): CippFailure {
	return new CippFailure(`CIPP answered without the ${list} of the group`, { outcome: 'refused' });
}
