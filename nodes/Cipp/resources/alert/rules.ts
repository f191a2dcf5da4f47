import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** What reading the rules sends, for the list of endpoints of an operation. */
export const RULE_READ: EndpointUse = {
	endpoint: 'ListAlertsQueue',
	method: 'GET',
	right: 'CIPP.Alert.Read',
};

/**
 * Reads all rules of alerts (`Invoke-ListAlertsQueue`).
 *
 * @throws CippFailure when CIPP does not give them
 */
export async function readRules({
	client,
	patience,
}: Pick<OperationContext, 'client' | 'patience'>): Promise<IDataObject[]> {
	const request = { method: 'GET' as const, endpoint: 'ListAlertsQueue' };
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['RowKey'], 'Look into the log book of CIPP for the reason.');
}

/**
 * The tenants and groups of a rule. They stand as texts in one kind of rule and as objects in the
 * other, and the raw ones of the first kind have the domains.
 *
 * @param row a row of the list
 * @returns domains, or names of groups; `AllTenants` for all
 */
export function tenantsOf({ Tenants, RawAlert }: IDataObject): string[] {
	const raw = ((RawAlert ?? {}) as IDataObject).Tenants;
	const entries = Array.isArray(raw) ? raw : Array.isArray(Tenants) ? Tenants : [Tenants];
	return (entries as unknown[]).flatMap(nameOf);
}

/** The tenants that a rule leaves out. CIPP lists none as a list of nothing. */
export function excludedOf({ excludedTenants }: IDataObject): string[] {
	return ((excludedTenants ?? []) as unknown[]).flatMap(nameOf);
}

function nameOf(entry: unknown): string[] {
	if (typeof entry === 'string') return entry ? [entry] : [];
	const { type, label, value } = (entry ?? {}) as IDataObject;
	const name = type === 'Group' ? label : (value ?? label);
	return name === undefined || name === null ? [] : [String(name)];
}
