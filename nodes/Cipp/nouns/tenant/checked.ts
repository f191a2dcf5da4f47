import type { IDataObject } from 'n8n-workflow';

import type { Entry, Operation, OperationContext, Output, Refusals } from '../../engine/operation';
import { checkTenants, TENANT_LOOK_UP } from '../../identity/tenantCheck';
import { nothingListed, withEnteredTenant, withUncheckedWarning } from '../../output/tenantColumns';
import { CippFailure } from '../../transport/failure';

/** What is known of the tenant of an item after the look-up. */
interface Checked {
	/** As it was entered. */
	entered: string;
	isUnchecked: boolean;
}

type TenantParams = { tenant: string };

/**
 * Puts the look-up of the tenant in front of an operation: an item whose tenant CIPP does not list
 * is refused before anything is sent for it, and `tenant` of its parameters becomes CIPP's own
 * default domain. Operations without a tenant are left as they are.
 *
 * In the output, what was entered stands beside the tenant's own name where the two differ.
 */
export function tenantChecked(operation: Operation): Operation {
	const checked = new WeakMap<object, Checked>();
	const tell = (entry: Entry<unknown>, result: Output | Error) =>
		told(
			result,
			entry.params,
			checked.get(entry.params as object),
			operation.writes && operation.onlyReads?.(entry.params) !== true,
		);
	const { finish } = operation;
	const wrapped: Operation<unknown> = {
		...operation,
		// With the tenant as it was entered: the look-up must not make another item of it, which a
		// further try would look up, and refuse, once more.
		subject(params) {
			const known = checked.get(params as object);
			return operation.subject(known ? { ...(params as object), tenant: known.entered } : params);
		},
		endpoints: namesTenant(operation)
			? [...operation.endpoints, TENANT_LOOK_UP]
			: operation.endpoints,
		async resolve(entries, context) {
			const refusals = await lookUp(entries, context, checked);
			const found = entries.filter(({ index }) => !refusals.has(index));
			for (const [index, problems] of (await operation.resolve?.(found, context)) ?? []) {
				refusals.set(index, problems);
			}
			return refusals;
		},
		async submit(entry, context) {
			const receipt = await operation
				.submit(entry, context)
				.catch((error: Error) => Promise.reject(tell(entry, error) as Error));
			if (finish) return receipt;
			const result = tell(entry, receipt);
			return result instanceof Error ? await Promise.reject(result) : (result as IDataObject);
		},
	};
	const { sharing } = operation;
	if (sharing) {
		wrapped.sharing = {
			...sharing,
			submit: async (group, context) => {
				const ends = await sharing.submit(group, context);
				for (const entry of group) {
					const end = ends.get(entry.index);
					if (end instanceof Error) ends.set(entry.index, tell(entry, end) as Error);
				}
				return ends;
			},
		};
	}
	if (!finish) return wrapped;
	return {
		...wrapped,
		async finish(submitted, context) {
			const results = await finish.call(operation, submitted, context);
			for (const entry of submitted) {
				const result = results.get(entry.index);
				if (result !== undefined) results.set(entry.index, tell(entry, result));
			}
			return results;
		},
	};
}

/** The others have a tenant in none of their items, and nothing is looked up for them. */
function namesTenant({ fields, namesTenant: says }: Operation): boolean {
	return says === true || fields.some(({ name }) => name === 'tenantDomain');
}

async function lookUp(
	entries: Array<Entry<unknown>>,
	context: OperationContext,
	checked: WeakMap<object, Checked>,
): Promise<Refusals> {
	const named = entries.filter(hasTenant);
	const { tenants, refusals, isUnchecked } = await checkTenants(named, context);
	for (const { index, params } of named) {
		checked.set(params, { entered: params.tenant, isUnchecked });
		const tenant = tenants.get(index);
		if (tenant) params.tenant = tenant.defaultDomain;
	}
	return refusals;
}

function hasTenant(entry: Entry<unknown>): entry is Entry<TenantParams> {
	const { tenant } = (entry.params ?? {}) as Partial<TenantParams>;
	return typeof tenant === 'string' && tenant !== '';
}

function told(
	result: Output | Error,
	params: unknown,
	known: Checked | undefined,
	writes: boolean,
): Output | Error {
	if (!known) return result;
	const { tenant } = params as TenantParams;
	const { entered, isUnchecked } = known;
	const differs = entered !== tenant;
	if (result instanceof Error) {
		if (differs && result instanceof CippFailure && result.details.tenantDomain !== undefined) {
			result.details.tenantEntered = entered;
		}
		return result;
	}
	if (isUnchecked && !writes && isNothing(result)) return nothingListed(tenant);
	const named = differs ? withEnteredTenant(result, entered) : result;
	return isUnchecked && writes ? withUncheckedWarning(named) : named;
}

function isNothing(output: Output): boolean {
	return Array.isArray(output) && output.length === 0;
}
