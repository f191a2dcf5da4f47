import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import { connect } from '../transport/client';
import type { CippAnswer } from '../transport/answers';
import { asSentences } from '../transport/answers';
import type { CippRequest } from '../transport/client';
import { CippFailure } from '../transport/failure';
import { readRequestOptions } from '../transport/requestOptions';

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
		const authentication = context.getNodeParameter('authentication', 'oAuth2');
		const client = await connect(
			context,
			authentication === 'apiKey' ? 'cippApi' : 'cippOAuth2Api',
			readRequestOptions(context.getNodeParameter('requestOptions', {})),
		);
		return await client.send(request);
	} catch (error) {
		throw pickerError(context, error as Error);
	}
}

/**
 * The error that the editor shows in place of a list.
 *
 * @param error what went wrong; the advice of a CippFailure is added to the message, because the
 * editor shows nothing but the message
 */
export function pickerError(context: ILoadOptionsFunctions, error: Error): NodeApiError {
	const advice = error instanceof CippFailure ? error.description : undefined;
	const message = advice ? `${asSentences([error.message])} ${advice}` : error.message;
	const apiError = new NodeApiError(context.getNode(), { message }, { message });
	apiError.message = message;
	return apiError;
}
