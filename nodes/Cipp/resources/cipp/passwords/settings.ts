import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../../engine/operation';
import type { Columns } from '../../../output/columns';
import { singleRow } from '../../../output/rows';
import { sendPatiently } from '../../../transport/patience';

/** How CIPP makes passwords, by its wire names. */
export const SETTINGS = [
	'passwordType',
	'charCount',
	'includeUppercase',
	'includeLowercase',
	'includeDigits',
	'includeSpecialChars',
	'specialCharSet',
	'wordCount',
	'separator',
	'capitalizeWords',
	'appendNumber',
	'appendSpecialChar',
] as const;

/** The settings as they are shown: the wire names say it well. */
export const SETTINGS_COLUMNS: Columns = Object.fromEntries(SETTINGS.map((name) => [name, name]));

/** The request for the settings, for the list of endpoints of an operation. */
export const SETTINGS_READ: EndpointUse = {
	endpoint: 'ExecPasswordConfig',
	method: 'GET',
	right: 'CIPP.AppSettings.ReadWrite',
	query: ['List'],
};

/** What to do when the settings are not in the answer. */
export const SETTINGS_ADVICE = 'Look into the log book of CIPP (CIPP > Log Book) for the reason.';

/**
 * Reads how CIPP makes passwords (`Invoke-ExecPasswordConfig`; without `List` it would write).
 *
 * @throws CippFailure when CIPP does not give the settings
 */
export async function readSettings({
	client,
	patience,
}: Pick<OperationContext, 'client' | 'patience'>): Promise<IDataObject> {
	const query = { List: true };
	const request = { method: 'GET' as const, endpoint: 'ExecPasswordConfig', query };
	const answer = await sendPatiently(client, request, patience);
	const body = (answer.body as IDataObject | null)?.Results;
	const row = singleRow({ ...answer, body }, ['passwordType'], SETTINGS_ADVICE);
	return Object.fromEntries(SETTINGS.map((name) => [name, row[name] ?? null])) as IDataObject;
}
