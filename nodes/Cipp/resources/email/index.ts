import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllQuarantined } from './getAllQuarantined.operation';
import { releaseMessage } from './release.operation';
import { traceMessages } from './trace.operation';

/** Messages on their way. */
export const email: Resource = {
	name: 'Email',
	value: 'email',
	operations: [
		asOperation(traceMessages),
		asOperation(getAllQuarantined),
		asOperation(releaseMessage),
	],
};
