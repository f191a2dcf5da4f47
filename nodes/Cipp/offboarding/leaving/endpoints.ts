import type { EndpointUse } from '../../engine/operation';
import { CLEARABLE } from './order';
import { PLAN } from './plan';

const EXTENSION_ATTRIBUTES = Array.from({ length: 15 }, (_, i) => `extensionAttribute${i + 1}`);

/** Everything that is sent for what follows an offboarding. */
export const leavingEndpoints: EndpointUse[] = [
	PLAN,
	{
		endpoint: 'PatchUser',
		method: 'POST',
		right: 'Identity.User.ReadWrite',
		body: [
			'id',
			'tenantFilter',
			'displayName',
			...CLEARABLE,
			...EXTENSION_ATTRIBUTES.map((name) => `onPremisesExtensionAttributes.${name}`),
			'showInAddressList',
		],
	},
];
