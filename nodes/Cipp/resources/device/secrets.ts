import type { IDataObject } from 'n8n-workflow';

import { inCippsWords } from '../../output/changeFailure';
import { withoutSecret } from '../../output/secret';
import type { CippRequest } from '../../transport/request';
import type { CippClient } from '../../transport/client';
import { CippFailure } from '../../transport/failure';
import { askOnce } from '../../transport/reading';

/** A secret and what CIPP says of it. */
export interface Secret {
	value: string;
	/** The sentence that came with it, without the secret. */
	text: string;
}

const ADVICE =
	'Check that the device stores it with Microsoft, and that CIPP may read it (CIPP > Application Settings).';

/**
 * Asks for secrets of a device. CIPP gives several as a list, one as an object, and a refusal or
 * none as a sentence, all with the same status.
 *
 * @returns at least one
 * @throws CippFailure with CIPP's sentence when there is none, or CIPP or Microsoft refuses
 */
export async function askSecrets(client: CippClient, request: CippRequest): Promise<Secret[]> {
	const { body } = await askOnce(client, request).catch(async (error: Error) => {
		if (!(error instanceof CippFailure)) return await Promise.reject(error);
		const { message, ...facts } = inCippsWords(error);
		// In CIPP's own words it is a refusal of Microsoft, which changed nothing.
		const description = message === error.message ? facts.description : ADVICE;
		const told = new CippFailure(message, { ...facts, description, outcome: 'refused' });
		return await Promise.reject(told);
	});
	const { Results: results } = (body ?? {}) as IDataObject;
	const secrets = [results ?? []].flat().flatMap((one) => {
		const { copyField, resultText } = (one ?? {}) as IDataObject;
		if (typeof copyField !== 'string' || copyField === '') return [];
		return { value: copyField, text: withoutSecret(String(resultText ?? ''), copyField) };
	});
	if (secrets.length > 0) return secrets;
	// Nothing but a whole sentence: anything else might hold a secret.
	const said = typeof results === 'string' ? results : 'CIPP answered without a secret';
	throw new CippFailure(said, { outcome: 'refused', results: [said], description: ADVICE });
}
