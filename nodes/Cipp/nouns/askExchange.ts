import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../engine/operation';
import { answerRows } from '../transport/answers';
import { CippFailure } from '../transport/failure';

/** What asking Exchange sends, for the list of endpoints of an operation. It changes nothing. */
export const EXCHANGE_READ: EndpointUse = {
	endpoint: 'ListExoRequest',
	method: 'POST',
	right: 'CIPP.Core.Read',
	body: ['TenantFilter', 'Cmdlet', 'cmdParams.Identity', 'cmdParams.ResultSize'],
};

/** What is asked, and about whom. */
interface Question {
	tenant: string;
	/** A cmdlet that begins with `Get-`; CIPP runs no others here. */
	cmdlet: string;
	identity: string;
	/** Further parameters of the cmdlet. */
	more?: IDataObject;
}

/**
 * Runs a cmdlet of Exchange that reads (`Invoke-ListExoRequest`). One row comes as an object, none
 * as null, and a refusal as a row with `Error`.
 *
 * @returns the rows; none also for what Exchange does not have
 * @throws CippFailure when Exchange or CIPP refuses
 */
export async function askExchange(
	{ tenant, cmdlet, identity, more }: Question,
	{ client }: OperationContext,
): Promise<IDataObject[]> {
	const answer = await client.send({
		method: 'POST',
		endpoint: 'ListExoRequest',
		body: { TenantFilter: tenant, Cmdlet: cmdlet, cmdParams: { Identity: identity, ...more } },
	});
	const { Results: results = null } = (answer.body ?? {}) as IDataObject;
	const rows = answerRows({ ...answer, body: results === null ? [] : [results].flat() });
	const words = rows.map(({ Error: error }) => error).find((error) => typeof error === 'string');
	if (words === undefined) return rows;
	if (/couldn't be found|ManagementObjectNotFoundException/i.test(words)) return [];
	throw new CippFailure(`Exchange answered: ${words}`, { outcome: 'refused', results: [words] });
}
