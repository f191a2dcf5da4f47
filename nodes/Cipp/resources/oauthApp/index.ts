import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllOAuthApps } from './getAll.operation';
import { getAllConsentRequests } from './getAllConsentRequests.operation';

/** Applications that may act in the name of users. */
export const oauthApp: Resource = {
	name: 'OAuth App',
	value: 'oauthApp',
	operations: [asOperation(getAllOAuthApps), asOperation(getAllConsentRequests)],
};
