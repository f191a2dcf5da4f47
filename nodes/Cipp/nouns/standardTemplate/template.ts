import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import type { objectId } from '../../forms/parts';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** A template of standards. */
export interface StandardTemplate {
	id: string;
	name: string;
	/** `standard` or `drift`. */
	type: string;
	/** Whether CIPP runs it only when it is told to. */
	isManual: boolean;
	/** Names of tenants, or `AllTenants`. */
	tenants: string[];
	/** Whether it is for groups of tenants too. */
	hasGroups: boolean;
	excludedTenants: string[];
}

/** What reading them sends, for the list of endpoints of an operation. */
export const TEMPLATE_READ: EndpointUse = {
	endpoint: 'listStandardTemplates',
	method: 'GET',
	right: 'Tenant.Standards.Read',
	query: ['id'],
};

/** The field of a template. */
export const templatePicker: Parameters<typeof objectId>[0] = {
	name: 'templateId',
	displayName: 'Template',
	description: 'The standard template, by its ID',
	search: 'searchStandardTemplates',
	example: '27a7cc97-1010-936d-185d-e4e07e536c3f',
};

/**
 * Reads templates (`Invoke-listStandardTemplates`). One that CIPP cannot repair is left out.
 *
 * @param id of one template; undefined for all
 * @throws CippFailure when CIPP does not give them
 */
export async function readTemplates(
	id: string | undefined,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<StandardTemplate[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'listStandardTemplates',
		...(id !== undefined && { query: { id } }),
	};
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['GUID'], 'Look into the log book of CIPP for the reason.').map(
		templateOf,
	);
}

/** @returns what a row says of a template */
export function templateOf(row: IDataObject): StandardTemplate {
	const scope = (row.tenantFilter ?? []) as IDataObject[];
	const named = (entries: IDataObject[]) =>
		entries.filter(({ type }) => type !== 'Group').map(({ value }) => String(value));
	return {
		id: String(row.GUID),
		name: String(row.templateName ?? ''),
		type: String(row.type ?? ''),
		isManual: row.runManually === true,
		tenants: named(scope),
		hasGroups: scope.some(({ type }) => type === 'Group'),
		excludedTenants: named((row.excludedTenants ?? []) as IDataObject[]),
	};
}
