import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllSyncs } from './getAllSyncs.operation';
import { getExtensionMapping } from './getMapping.operation';
import { setExtensionConfiguration } from './setConfiguration.operation';
import { setExtensionMapping } from './setMapping.operation';
import { syncExtension } from './sync.operation';
import { testExtension } from './test.operation';

/** What CIPP is connected with: documentation, ticketing, distributors. */
export const extension: Resource = {
	name: 'Extension',
	value: 'extension',
	operations: [
		asOperation(getExtensionMapping),
		asOperation(setExtensionMapping),
		asOperation(syncExtension),
		asOperation(getAllSyncs),
		asOperation(testExtension),
		asOperation(setExtensionConfiguration),
	],
};
