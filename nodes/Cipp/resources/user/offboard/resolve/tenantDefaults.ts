import type { IDataObject } from 'n8n-workflow';

import type { Entry, OperationContext, Refusals } from '../../../../engine/operation';
import { runBounded } from '../../../../engine/pool';
import { asObject, readDefaults } from '../../../../nouns/tenant/offboardingDefaults';
import { notFoundOut } from '../../../../transport/wrapFailure';
import type { OffboardParams } from '../../../../offboarding/order/params';
import { settle, stepProblems } from '../settle';
import { SWITCH_STEPS } from '../../../../offboarding/order/steps';

/**
 * Adds the steps that CIPP keeps as offboarding defaults of the tenant (`ListTenants` with
 * `IncludeOffboardingDefaults`). What is chosen in the node stays: the defaults only add to it.
 *
 * @param entries checked items; their parameters are changed
 */
export async function addTenantDefaults(
	entries: Array<Entry<OffboardParams>>,
	context: OperationContext,
): Promise<Refusals> {
	const asking = entries.filter(({ params }) => params.startFrom === 'tenantDefaults');
	const tenants = [...new Set(asking.map(({ params }) => params.tenant))];
	const defaults = new Map<string, IDataObject | Error>();
	await runBounded(tenants, async (tenant) => {
		defaults.set(tenant, await readDefaults(tenant, context).catch((error: Error) => error));
	});
	const refusals: Refusals = new Map();
	for (const { index, params } of asking) {
		const found = defaults.get(params.tenant) ?? {};
		if (found instanceof Error) {
			refusals.set(
				index,
				notFoundOut(
					`The offboarding defaults of ${params.tenant} could not be read`,
					found,
					'Start From set to Only What Is Chosen Below does without them.',
				),
			);
			continue;
		}
		add(params, found);
		const problems = stepProblems(params);
		if (problems.length > 0) refusals.set(index, problems);
	}
	return refusals;
}

function add(params: OffboardParams, defaults: IDataObject): void {
	for (const { wireName } of SWITCH_STEPS) {
		if (defaults[wireName] !== true || params.switches.includes(wireName)) continue;
		// Forwarding that was chosen in the node wins over the default that turns it off.
		if (wireName === 'disableForwarding' && params.forward) {
			params.unlessForwarded = [wireName];
			continue;
		}
		params.switches.push(wireName);
		params.stepsFromTenant.push(wireName);
	}
	if (defaults.KeepCopy === true && params.forward) params.keepCopy = true;
	const notify = asObject(defaults.postExecution ?? defaults.PostExecution);
	for (const channel of ['webhook', 'email', 'psa'] as const) {
		if (notify[channel] === true) params.notify[channel] = true;
	}
	if (Object.keys(defaults).length === 0) {
		params.remarks.push('CIPP has no offboarding defaults for the tenant.');
	}
	settle(params);
}
