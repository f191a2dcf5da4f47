import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import { connect } from '../transport/client';
import type { CippAnswer } from '../transport/answers';
import { answerRows } from '../transport/answers';
import type { CippClient } from '../transport/client';
import type { CippRequest } from '../transport/request';
import { CippFailure } from '../transport/failure';
import type { RequestOptions } from '../transport/requestOptions';
import { readRequestOptions } from '../engine/readRequestOptions';
import { inFull } from '../transport/wrapFailure';

/**
 * Asks CIPP on behalf of a picker in the editor.
 *
 * @returns CIPP's answer
 * @throws NodeApiError whose message says what is wrong: the editor shows it in place of the list
 */
export async function askForPicker(
	context: ILoadOptionsFunctions,
	request: CippRequest,
): Promise<CippAnswer> {
	try {
		const { client } = await connectPicker(context);
		return await client.send(request);
	} catch (error) {
		throw pickerError(context, error as Error);
	}
}

/**
 * @returns the rows of an answer
 * @throws NodeApiError with what CIPP said when it holds none
 */
export function rowsForPicker(context: ILoadOptionsFunctions, answer: CippAnswer): IDataObject[] {
	try {
		return answerRows(answer);
	} catch (error) {
		throw pickerError(context, error as Error);
	}
}

/**
 * A client for the credential and the Request Options that stand in the node.
 *
 * @throws CippFailure when n8n does not give the credential; InvalidInput for the options
 */
export async function connectPicker(
	context: ILoadOptionsFunctions,
): Promise<{ client: CippClient; options: RequestOptions }> {
	const authentication = context.getNodeParameter('authentication', 'oAuth2');
	const options = readRequestOptions(context.getNodeParameter('requestOptions', {}));
	const credentialType = authentication === 'apiKey' ? 'cippApi' : 'cippOAuth2Api';
	// A list to choose from may be a few minutes old, which costs CIPP's container edition nothing.
	return { client: await connect(context, credentialType, options, 'cached'), options };
}

/**
 * The error that the editor shows in place of a list.
 *
 * @param error what went wrong; the advice of a CippFailure is added to the message, because the
 * editor shows nothing but the message
 */
export function pickerError(context: ILoadOptionsFunctions, error: Error): NodeApiError {
	const message = error instanceof CippFailure ? inFull(error) : error.message;
	const apiError = new NodeApiError(context.getNode(), { message }, { message });
	apiError.message = message;
	return apiError;
}
