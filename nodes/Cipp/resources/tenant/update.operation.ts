import { change } from '../../forms/change';
import { presetChoice, requiredText, textList } from '../../forms/parts';
import type { Part } from '../../forms/part';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import type { KnownTenantParams } from '../../nouns/tenant/known';
import { customerIdOf, knownTenant } from '../../nouns/tenant/known';
import { reportedFailure } from '../../output/changeFailure';
import type { Plan, Wanted } from './plan';
import { isAsPlanned, NO_PLAN, planned } from './plan';
import { PROPERTY_READS, readProperties, readTenantGroups } from './properties';
import { stateLines, stateMessage } from './stateAnswer';

type Params = KnownTenantParams & { plan: Plan };

const target: Target<Params> = {
	...(knownTenant as Target<Params>),
	read: (item) => ({ ...knownTenant.read(item), plan: NO_PLAN }),
};

const aliasChange = presetChoice({
	name: 'aliasChange',
	displayName: 'Alias',
	description: 'What happens to the name under which CIPP shows the tenant',
	default: 'keep',
	options: [
		{ name: 'Keep', value: 'keep' },
		{ name: 'Remove', value: 'remove', description: 'CIPP shows the name from Microsoft again' },
		{ name: 'Set', value: 'set' },
	],
}) as Part<Wanted['aliasChange']>;

const alias = requiredText({
	name: 'alias',
	displayName: 'New Alias',
	description: 'The name under which CIPP shows the tenant from now on',
	placeholder: 'e.g. Contoso (Berlin)',
	displayOptions: { show: { aliasChange: ['set'] } },
});

/** Changes alias and tenant groups of a tenant (`Invoke-EditTenant`). */
export const updateTenant = change(target, {
	name: 'Update',
	value: 'update',
	action: 'Update tenant',
	description:
		'Change alias and tenant groups. What you do not change stays; a tenant cannot leave its last group.',
	parts: {
		aliasChange,
		alias,
		addTo: textList({
			name: 'addToGroups',
			displayName: 'Add to Groups',
			description: 'Names or IDs of tenant groups that the tenant joins, separated by commas',
			placeholder: 'e.g. Gold, Managed Security',
		}),
		removeFrom: textList({
			name: 'removeFromGroups',
			displayName: 'Remove From Groups',
			description: 'Names or IDs of tenant groups that the tenant leaves, separated by commas',
			placeholder: 'e.g. Trial',
		}),
	},
	check({ aliasChange: kind, addTo, removeFrom }, item) {
		if (kind === 'keep' && addTo.length + removeFrom.length === 0) {
			item.note('Nothing is to be changed. Set “Alias”, “Add to Groups” or “Remove From Groups”.');
		}
	},
	reads: PROPERTY_READS,
	async prepare(params, context) {
		const asksForGroups = params.addTo.length + params.removeFrom.length > 0;
		const now = await readProperties(params.customerId, context);
		const all = asksForGroups ? await readTenantGroups(context) : [];
		const { plan, problems } = planned(params, now, all);
		params.plan = plan;
		return problems;
	},
	wholeOf: customerIdOf,
	endpoint: 'EditTenant',
	right: 'Tenant.Config.ReadWrite',
	sends: {
		customerId: customerIdOf,
		tenantAlias: ({ plan }) => plan.alias || undefined,
		'tenantGroups[].groupId': ({ plan }) => plan.groups?.map(({ id }) => id),
		'tenantGroups[].groupName': ({ plan }) => plan.groups?.map(({ name }) => name),
	},
	// The answer has no Results, but the sentence itself.
	judge: (_lines, _params, body) => reportedFailure(stateLines(body), /updated successfully/i),
	output: (_lines, _params, body) => ({ success: true, message: stateMessage(body) }),
	confirm: async (context, { customerId, plan }) =>
		await readBack(context, {
			what: 'The tenant',
			read: async () => await readProperties(customerId, context),
			isMade: (seen) => isAsPlanned(plan, seen),
			tell: ({ alias: found, groups }) => ({
				alias: found || null,
				tenantGroups: groups.map(({ name }) => name),
			}),
			otherwise: 'the tenant is not as asked for',
		}),
});
