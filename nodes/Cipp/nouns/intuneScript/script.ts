import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { objectId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import { answerRows } from '../../transport/answers';
import { CippFailure } from '../../transport/failure';
import { sendPatiently } from '../../transport/patience';
import type { FoundParams } from '../foundObject';
import { foundObject } from '../foundObject';

/** A script of Intune. */
export interface IntuneScript {
	id: string;
	name: string;
	/** `Windows`, `MacOS`, `Remediation` or `Linux`. */
	type: string;
}

/** What reading them sends, for the list of endpoints of an operation. */
export const SCRIPTS_READ: EndpointUse = {
	endpoint: 'ListIntuneScript',
	method: 'GET',
	right: 'Endpoint.MEM.Read',
	query: ['tenantFilter'],
};

/** @returns what a row says that stands for a kind of scripts that could not be read */
export function failureOfKind({ id, displayName, scriptType }: IDataObject): string | undefined {
	return id ? undefined : `${String(scriptType)}: ${String(displayName || 'no reason was given')}`;
}

/**
 * Reads the scripts of a tenant (`Invoke-ListIntuneScript`).
 *
 * @returns the rows, those of kinds that could not be read among them
 * @throws CippFailure when CIPP does not give them
 */
export async function readScripts(
	tenant: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<IDataObject[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListIntuneScript',
		query: { tenantFilter: tenant },
	};
	return answerRows(await sendPatiently(client, request, patience));
}

/**
 * Finds a script by its ID, in any letter case.
 *
 * @throws CippFailure when it is not there, and a kind of scripts could not be read
 */
export function findScript(wanted: string, rows: IDataObject[]): IntuneScript | undefined {
	const row = rows.find(({ id }) => String(id ?? '').toLowerCase() === wanted.toLowerCase());
	if (row) {
		const { id, displayName, name, scriptType } = row;
		return { id: String(id), name: String(displayName ?? name ?? ''), type: String(scriptType) };
	}
	const results = rows.flatMap((one) => failureOfKind(one) ?? []);
	if (results.length === 0) return undefined;
	throw new CippFailure(`CIPP answered: ${results.join(' ')}`, { outcome: 'refused', results });
}

/**
 * One script. It is looked up for its kind, which CIPP has to be told.
 *
 * @param description of the field, e.g. `The script to delete`
 */
export function intuneScript(description: string): Target<FoundParams<IntuneScript>> {
	return foundObject<IntuneScript>({
		picker: objectId({
			name: 'intuneScriptId',
			displayName: 'Script',
			description,
			search: 'searchIntuneScripts',
			example: 'e6f91ffd-fcd0-4d5b-854d-01fcbf170f0a',
		}),
		lookUps: [SCRIPTS_READ],
		plural: 'The scripts',
		advice: 'enter the ID that Get Many gives',
		async load(tenant, _entered, context) {
			const rows = await readScripts(tenant, context);
			return (entered) => findScript(entered, rows);
		},
		about: (found, entered) => ({
			intuneScriptId: found?.id ?? entered,
			...(found && { scriptName: found.name, scriptType: found.type }),
		}),
	});
}
