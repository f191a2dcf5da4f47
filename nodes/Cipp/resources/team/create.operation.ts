import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { change } from '../../forms/change';
import type { ValuesOf } from '../../forms/part';
import { presetChoice, requiredText, text, toggle } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { USER_LOOK_UP } from '../../identity/userLookUp';
import { nameOf } from '../../identity/userReference';
import { tenantOf, tenantWith } from '../../nouns/tenant/target';
import { users } from '../../nouns/user/list';
import { lookUpAll } from '../../nouns/user/lookUpAll';
import type { TenantParams } from '../../nouns/tenant/params';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

const TEAMS_READ: EndpointUse = {
	endpoint: 'ListTeams',
	method: 'GET',
	right: 'Teams.Group.Read',
	query: ['tenantFilter', 'type'],
};

const parts = {
	name: requiredText({
		name: 'teamName',
		displayName: 'Name',
		description: 'The name of the team',
		placeholder: 'e.g. Project Phoenix',
	}),
	owners: users({
		name: 'owners',
		displayName: 'Owners',
		description: 'Who administers the team; at least one',
		entry: 'Owner',
		required: true,
	}),
	visibility: presetChoice({
		name: 'visibility',
		displayName: 'Visibility',
		description: 'Who may join the team',
		default: 'private',
		options: [
			{ name: 'Private', value: 'private', description: 'Whom an owner adds' },
			{ name: 'Public', value: 'public', description: 'Everybody in the tenant' },
		],
	}),
};

const options = {
	description: text({
		name: 'description',
		displayName: 'Description',
		description: 'What the team is for',
		typeOptions: { rows: 2 },
	}),
	allowsSameName: toggle({
		name: 'allowSameName',
		displayName: 'Allow Same Name',
		description: 'Whether to create the team also when there is one of this name',
	}),
};

type NewTeam = TenantParams &
	ValuesOf<typeof parts> &
	ValuesOf<typeof options> & {
		/** IDs of the teams of this name before. */
		before?: string[];
	};

/**
 * Creates a team (`Invoke-AddTeam`). Microsoft makes it in the background, and CIPP does not give its
 * ID; a second request makes a second team.
 */
export const createTeam = change(
	tenantWith<NewTeam>(({ name }) => name),
	{
		name: 'Create',
		value: 'create',
		action: 'Create team',
		description: 'Create a team of Microsoft Teams. It takes some minutes until it shows.',
		parts,
		options,
		reads: [USER_LOOK_UP, TEAMS_READ],
		async prepare(params: NewTeam, context) {
			const { tenant, name, owners, allowsSameName } = params;
			const problems = await lookUpAll(tenant, owners, 'both', context);
			params.before = await teamsNamed(name, tenant, context);
			if (params.before.length > 0 && !allowsSameName) {
				problems.push(
					`“Name” is “${name.slice(0, 80)}”, and ${tenant} has a team of this name already (${params.before.join(', ')}). Turn on Allow Same Name if another one is meant.`,
				);
			}
			return problems;
		},
		endpoint: 'AddTeam',
		right: 'Teams.Group.ReadWrite',
		sends: {
			// Another name of it makes the team in the partner's own tenant.
			tenantid: tenantOf,
			displayName: ({ name }) => name,
			description: ({ description }) => description || undefined,
			owner: ({ owners }) => owners.map(({ id }) => id),
			visibility: ({ visibility }) => visibility,
		},
		confirm: async (context, { tenant, name, before = [] }: NewTeam) =>
			await readBack(context, {
				what: 'The list of teams',
				read: async () =>
					(await teamsNamed(name, tenant, context)).filter((id) => !before.includes(id)),
				isMade: (added) => added.length > 0,
				tell: ([teamId]) => ({ teamId }),
				otherwise: 'the team is not among those of the tenant',
				mayLag: 'Microsoft makes it in the background: look at Get Many in some minutes.',
			}),
		alsoAbout: ({ name, owners }) => ({ name, owners: owners.map(nameOf) }),
	},
);

/** @returns the IDs of the teams of a name, in any letter case */
async function teamsNamed(
	name: string,
	tenant: string,
	{ client, patience }: OperationContext,
): Promise<string[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListTeams',
		query: { tenantFilter: tenant, type: 'List' },
	};
	const answer = await sendPatiently(client, request, patience);
	const rows: IDataObject[] = rowsWith(answer, ['id'], 'Look into the log book of CIPP.');
	return rows
		.filter(({ displayName }) => String(displayName).toLowerCase() === name.toLowerCase())
		.map(({ id }) => String(id));
}
