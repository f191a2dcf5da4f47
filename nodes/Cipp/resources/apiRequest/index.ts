import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { sendRequest } from './send.operation';

/** Any endpoint of CIPP. */
export const apiRequest: Resource = {
	name: 'API Request',
	value: 'apiRequest',
	operations: [asOperation(sendRequest)],
};
