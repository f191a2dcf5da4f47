import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { ensureNothing, rowsWith } from '../../output/rows';
import { CippFailure } from '../../transport/failure';

/** What reading from Exchange sends, for the list of endpoints of an operation. It changes nothing. */
export const QUARANTINE_READ: EndpointUse = {
	endpoint: 'ListExoRequest',
	method: 'POST',
	right: 'CIPP.Core.Read',
	body: ['TenantFilter', 'Cmdlet', 'cmdParams'],
};

type Context = Pick<OperationContext, 'client'>;

/**
 * Asks Exchange for quarantined messages (`Invoke-ListExoRequest`). Unlike the list that CIPP makes
 * of them, this one says when Exchange refuses.
 *
 * @param cmdParams of the cmdlet Get-QuarantineMessage
 * @returns the messages; empty when there is none
 * @throws CippFailure when CIPP or Exchange refuses
 */
export async function askQuarantine(
	tenant: string,
	cmdParams: IDataObject,
	{ client }: Context,
): Promise<IDataObject[]> {
	const { body, statusCode } = await client.send({
		method: 'POST',
		endpoint: 'ListExoRequest',
		body: { TenantFilter: tenant, Cmdlet: 'Get-QuarantineMessage', cmdParams },
	});
	const { Results } = (body ?? {}) as IDataObject;
	// Nothing is null, one message an object, and a refusal a row with its reason.
	const rows = Array.isArray(Results) ? Results : Results ? [Results] : [];
	const [{ Error: reason } = {} as IDataObject] = rows as IDataObject[];
	if (reason !== undefined) {
		throw new CippFailure(`Exchange refused: ${String(reason)}`, {
			outcome: 'refused',
			results: [String(reason)],
			description: 'Check the permissions of CIPP in the tenant (CIPP > Application Settings).',
		});
	}
	return rowsWith({ body: rows, statusCode }, ['Identity'], 'Look into the log book of CIPP.');
}

/**
 * Makes sure that the quarantine of a tenant is empty.
 *
 * @param kind what the list was asked for; Exchange is asked for email, and shows for the others only
 * that it can be read
 * @throws CippFailure when there is something, or CIPP or Exchange refuses
 */
export async function ensureEmptyQuarantine(
	tenant: string,
	kind: string,
	context: Context,
): Promise<void> {
	const rows = await askQuarantine(tenant, { PageSize: 1, Page: 1 }, context);
	if (kind === 'Email') ensureNothing(rows, 'messages in quarantine', tenant);
}

/** @returns the message of this identity; undefined when it is not in the quarantine */
export async function quarantined(
	tenant: string,
	identity: string,
	context: Context,
): Promise<IDataObject | undefined> {
	const [message] = await askQuarantine(tenant, { Identity: identity }, context).catch(
		(error: Error) => {
			const isGone =
				error instanceof CippFailure && /not ?found|couldn't be found/i.test(error.message);
			if (isGone) return [];
			throw error;
		},
	);
	return message;
}
