import type { IDataObject } from 'n8n-workflow';

import type { CippClient } from '../../transport/client';
import { asSentences, resultTexts } from '../../transport/answers';
import { CippFailure } from '../../transport/failure';
import { inFull } from '../../transport/wrapFailure';
import type { Detail, LeavingStep } from '../results';

const PATCHED = /^Successfully patched (\d+) users? across\b/i;

/**
 * Changes properties of the account at once (`Invoke-PatchUser`), which hands them to Graph as they
 * are. It is a success only where CIPP counts the one user: of a tenant that it does not find it says
 * that it successfully patched none.
 *
 * @param steps what the properties stand for
 * @returns an entry for each step. Throws nothing
 */
export async function patchAccount(
	client: CippClient,
	tenant: string,
	id: string,
	{ steps, properties }: { steps: LeavingStep[]; properties: IDataObject },
): Promise<Detail[]> {
	const all = (status: Detail['status'], message: string): Detail[] =>
		steps.map((step) => ({ step, status, message, restsOn: 'reported' }));
	try {
		const { body } = await client.send({
			method: 'POST',
			endpoint: 'PatchUser',
			body: { ...properties, id, tenantFilter: tenant },
		});
		const texts = resultTexts(body);
		const isDone = texts.length > 0 && texts.every((text) => PATCHED.exec(text)?.[1] === '1');
		const said = texts.length > 0 ? asSentences(texts) : 'CIPP answered without a word.';
		return isDone ? all('success', said) : all('failure', said);
	} catch (error) {
		const failure = error as Error;
		const isUnknown = failure instanceof CippFailure && failure.outcome === 'unknown';
		return all(isUnknown ? 'unknown' : 'failure', inFull(failure));
	}
}
