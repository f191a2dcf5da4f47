import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import { toggle } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import type { KnownTenantParams } from '../../nouns/tenant/known';
import { customerIdOf, knownTenant } from '../../nouns/tenant/known';
import { readDefaults } from '../../nouns/tenant/offboardingDefaults';
import { tenantOf } from '../../nouns/tenant/target';
import { reportedFailure } from '../../output/changeFailure';
import { stateLines, stateMessage } from './stateAnswer';
import { stepSwitches } from './stepSwitches';

/** `whole`: all that CIPP keeps as defaults afterwards. */
type Params = KnownTenantParams & { whole: IDataObject };

const target: Target<Params> = {
	...(knownTenant as Target<Params>),
	read: (item) => ({ ...knownTenant.read(item), whole: {} }),
};

/** Changes the offboarding defaults of a tenant (`Invoke-EditTenantOffboardingDefaults`). */
export const setOffboardingDefaults = change(target, {
	name: 'Set Offboarding Defaults',
	value: 'setOffboardingDefaults',
	action: 'Set offboarding defaults of tenant',
	description:
		'Set which steps an offboarding starts with in a tenant. Steps that you do not add keep their state.',
	parts: { steps: stepSwitches },
	options: {
		removeOthers: toggle({
			name: 'removeOtherDefaults',
			displayName: 'Remove All Other Defaults',
			description:
				'Whether everything that is not set here is removed from the defaults. Without a step this removes the defaults of the tenant altogether.',
		}),
	},
	check({ steps, removeOthers }, item) {
		if (Object.keys(steps).length === 0 && !removeOthers) {
			item.note('“Steps” is empty. Add at least one step.');
		}
	},
	reads: [
		{
			endpoint: 'ListTenants',
			method: 'GET',
			right: 'CIPP.Core.Read',
			query: ['TenantFilter', 'IncludeOffboardingDefaults'],
		},
	],
	async prepare(params, context) {
		const { tenant, steps, removeOthers } = params;
		// CIPP replaces all of them by what is sent.
		params.whole = { ...(removeOthers ? {} : await readDefaults(tenant, context)), ...steps };
		return [];
	},
	wholeOf: customerIdOf,
	endpoint: 'EditTenantOffboardingDefaults',
	right: 'Tenant.Config.ReadWrite',
	sends: {
		customerId: customerIdOf,
		defaultDomainName: tenantOf,
		offboardingDefaults: ({ whole }) => whole,
	},
	judge: (_lines, _params, body) =>
		reportedFailure(stateLines(body), /defaults (?:updated|cleared) successfully/i),
	output: (_lines, _params, body) => ({ success: true, message: stateMessage(body) }),
	confirm: async (context, { tenant, whole }) =>
		await readBack(context, {
			what: 'The offboarding defaults',
			read: async () => await readDefaults(tenant, context),
			isMade: (seen) => areEqual(seen, whole),
			tell: (seen) => ({ offboardingDefaults: seen }),
			otherwise: 'the offboarding defaults are not as asked for',
		}),
});

function areEqual(one: IDataObject, other: IDataObject): boolean {
	const names = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...names].every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
