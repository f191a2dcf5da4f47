import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { createApiClient } from './create.operation';
import { deleteApiClient } from './delete.operation';
import { getAllApiClients } from './getAll.operation';
import { resetApiClientSecret } from './resetSecret.operation';
import { updateApiClient } from './update.operation';

/** Who may use CIPP's API. */
export const apiClient: Resource = {
	name: 'API Client',
	value: 'apiClient',
	operations: [
		asOperation(getAllApiClients),
		asOperation(createApiClient),
		asOperation(updateApiClient),
		asOperation(resetApiClientSecret),
		asOperation(deleteApiClient),
	],
};
