import type { IDataObject } from 'n8n-workflow';

import type { Output } from '../engine/operation';
import { UNCHECKED_WARNING } from '../identity/tenantCheck';
import { CippFailure } from '../transport/failure';

/**
 * Puts what was entered as the tenant beside the name that CIPP has for it.
 *
 * @param output items with `tenantDomain`; others are left as they are
 * @param entered the tenant as it was entered
 * @returns the items with `tenantEntered` behind `tenantDomain`
 */
export function withEnteredTenant(output: Output, entered: string): Output {
	if (Array.isArray(output)) return output.map((item) => beside(item, entered));
	return beside(output, entered);
}

function beside(item: IDataObject, entered: string): IDataObject {
	if (item.tenantDomain === undefined) return item;
	const { tenantDomain } = item;
	return Object.fromEntries(
		Object.entries(item).flatMap(([name, value]) =>
			name === 'tenantDomain'
				? [
						['tenantDomain', tenantDomain],
						['tenantEntered', entered],
					]
				: [[name, value]],
		),
	) as IDataObject;
}

/** Adds to what CIPP reported that it may mean nothing, because the tenant was not checked. */
export function withUncheckedWarning(output: Output): Output {
	if (Array.isArray(output)) return output.map((item) => warned(item));
	return warned(output);
}

function warned(item: IDataObject): IDataObject {
	const warnings = Array.isArray(item.warnings) ? (item.warnings as string[]) : [];
	return { ...item, warnings: [...warnings, UNCHECKED_WARNING] };
}

/** Why an empty list of a tenant that was not checked says nothing. */
export function nothingListed(tenant: string): CippFailure {
	return new CippFailure(`CIPP lists nothing for ${tenant}, and the tenant was not checked`, {
		outcome: 'refused',
		description:
			'CIPP answers with an empty list also for a tenant that it does not find. Check the tenant, or give the role of the API client the right CIPP.Core.Read so that the node can check it.',
		details: { tenantDomain: tenant },
	});
}
