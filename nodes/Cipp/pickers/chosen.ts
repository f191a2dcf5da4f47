import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { tenantProblem } from '../identity/tenant';
import { tenantNotFound } from '../identity/tenantCheck';
import { TenantDirectory } from '../transport/tenantDirectory';
import type { Patience } from '../transport/patience';
import { connectPicker, pickerError } from './pickerClient';

/** Somebody waits in the editor, so nothing is asked twice. */
const NO_PATIENCE: Patience = { pause: async () => undefined, stopped: () => true };

/**
 * The tenant that is chosen in the node, by the name that CIPP finds it by. For any other name CIPP
 * would answer with an empty list.
 *
 * @param what what is about to be chosen, e.g. `a user`
 * @returns default domain of the tenant
 * @throws NodeOperationError with a sentence for the user when there is none; NodeApiError when CIPP
 * does not give its list of tenants
 */
export async function chosenTenant(context: ILoadOptionsFunctions, what: string): Promise<string> {
	const entered = chosen(context, 'tenantDomain');
	const problem = entered
		? tenantProblem(entered, 'Tenant')
		: `Choose a tenant first, then ${what}.`;
	if (problem) throw new NodeOperationError(context.getNode(), problem);
	const { tenants, tenant } = await lookUp(context, entered);
	if (tenant) return tenant;
	throw new NodeOperationError(context.getNode(), tenantNotFound(entered, tenants));
}

/** @returns true when the field of the tenant names one, whether CIPP has it or not */
export function isTenantNamed(context: ILoadOptionsFunctions): boolean {
	const entered = chosen(context, 'tenantDomain');
	return entered !== '' && !tenantProblem(entered, 'Tenant');
}

/**
 * @param what what is about to be chosen, e.g. `a mailbox rule`
 * @returns the user that is chosen in the node: user principal name or object ID
 * @throws NodeOperationError with a sentence for the user when there is none
 */
export function chosenUser(context: ILoadOptionsFunctions, what: string): string {
	const user = chosen(context, 'userEmail');
	if (user) return user;
	throw new NodeOperationError(context.getNode(), `Choose a user first, then ${what}.`);
}

async function lookUp(context: ILoadOptionsFunctions, entered: string) {
	let withoutTenantCheck = false;
	try {
		const { client, options } = await connectPicker(context);
		({ withoutTenantCheck } = options);
		const directory = new TenantDirectory(client, NO_PATIENCE);
		const tenant = (await directory.find(entered))?.defaultDomain;
		return { tenants: await directory.all(), tenant };
	} catch (error) {
		if (withoutTenantCheck) return { tenants: [], tenant: entered };
		throw pickerError(context, error as Error);
	}
}

function chosen(context: ILoadOptionsFunctions, name: string): string {
	const value = context.getCurrentNodeParameter(name, { extractValue: true });
	return String(value ?? '').trim();
}
