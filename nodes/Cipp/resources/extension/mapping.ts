import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { CippFailure } from '../../transport/failure';
import { sendPatiently } from '../../transport/patience';

/** Which company of an extension a tenant is. */
export interface Mapping {
	tenantId: string;
	companyId: string;
	companyName: string;
}

/** The request for a mapping, for the list of endpoints of an operation. */
export const MAPPING_READ: EndpointUse = {
	endpoint: 'ExecExtensionMapping',
	method: 'GET',
	right: 'CIPP.Extension.ReadWrite',
	query: ['List'],
};

/**
 * Rows of an answer of `Invoke-ExecExtensionMapping`.
 *
 * @param member `Mappings`, or `Companies` of the extension
 * @throws CippFailure when it is not there, or holds what the extension failed with
 */
export function mappingRows(body: unknown, member: string): IDataObject[] {
	const rows = (body as IDataObject | null)?.[member];
	if (!Array.isArray(rows)) {
		throw new CippFailure('CIPP answered without the mapping', {
			outcome: 'refused',
			description: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
		});
	}
	const failed = (rows as IDataObject[]).find(({ value }) => value === '-1' || value === '');
	if (!failed) return rows as IDataObject[];
	throw new CippFailure(String(failed.name), {
		outcome: 'refused',
		description: 'CIPP could not ask the extension. Check its configuration in CIPP.',
	});
}

/**
 * Reads the mapping of an extension, and its companies where CIPP can get them.
 *
 * @returns `companies` is undefined where the extension could not be asked
 * @throws CippFailure when CIPP does not give the mapping
 */
export async function readMapping(
	extension: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<{ mappings: Mapping[]; companies: Map<string, string> | undefined }> {
	const query = { List: extension };
	const request = { method: 'GET' as const, endpoint: 'ExecExtensionMapping', query };
	const { body } = await sendPatiently(client, request, patience);
	return { mappings: mappingRows(body, 'Mappings').map(mappingOf), companies: companiesIn(body) };
}

function mappingOf({ TenantId, IntegrationId, IntegrationName }: IDataObject): Mapping {
	return {
		tenantId: String(TenantId),
		companyId: String(IntegrationId ?? ''),
		companyName: String(IntegrationName ?? ''),
	};
}

function companiesIn(body: unknown): Map<string, string> | undefined {
	try {
		const rows = mappingRows(body, 'Companies');
		return new Map(rows.map(({ name, value }) => [String(value), String(name)]));
	} catch {
		return undefined;
	}
}
