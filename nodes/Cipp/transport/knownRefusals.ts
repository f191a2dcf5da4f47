/**
 * Why a request was refused:
 * `right`: a right is missing. `endpoint`: the role blocks this endpoint. `address`: the address of
 * n8n is not allowed. `role`: there is no such role. `tenant`, `task`: outside of what the role
 * allows. `microsoft`: Microsoft refused it to CIPP. `signIn`, `platform`: refused before CIPP saw it.
 * `function`: by the function itself. `other`: in words that are not known.
 */
export type RefusalKind =
	| 'right'
	| 'endpoint'
	| 'address'
	| 'role'
	| 'tenant'
	| 'task'
	| 'subscription'
	| 'wrongAddress'
	| 'feature'
	| 'microsoft'
	| 'signIn'
	| 'platform'
	| 'function'
	| 'other';

/** Where CIPP shows its API clients. */
export const TO_CLIENT = 'Integrations > CIPP-API';

/** Where CIPP shows the custom roles. */
export const TO_ROLES = 'CIPP > Custom Roles';

/** A sentence of CIPP that keeps somebody out, and what it means. */
export interface KnownRefusal {
	/** CIPP's sentence. */
	words: RegExp;
	kind: RefusalKind;
	/** A sentence, or one made of what the words name. */
	cause: string | ((found: string[]) => string);
	remedy: string;
}

/**
 * Every sentence with which CIPP keeps somebody out, from `Test-CIPPAccess`, `New-CippCoreRequest`
 * and the endpoints of its scheduler. The first that fits counts.
 */
export const KNOWN_REFUSALS: KnownRefusal[] = [
	{
		words: /the '([^']*)' base role does not have the required permission: ([\w.]+)/i,
		kind: 'right',
		cause: ([role, right]) =>
			`The role “${role}” of the API client does not include the right ${right}.`,
		remedy: `Give the API client a higher role in CIPP (${TO_CLIENT}): editor includes most rights, admin also those that editor lacks, such as standards and the settings of CIPP. Or give it a custom role with this right.`,
	},
	{
		words: /you do not have the required permission: ([\w.]+)/i,
		kind: 'right',
		cause: ([right]) => `The custom role of the API client does not include the right ${right}.`,
		remedy: `Add the right to the role in CIPP (${TO_ROLES}).`,
	},
	{
		words: /the custom role '([^']*)' has blocked this endpoint: (\w+)/i,
		kind: 'endpoint',
		cause: ([role, endpoint]) =>
			`The custom role “${role}” of the API client has the right, but blocks the endpoint ${endpoint}.`,
		remedy: `Remove it from the blocked endpoints of the role in CIPP (${TO_ROLES}).`,
	},
	{
		words: /the API Client does not have the required permission/i,
		kind: 'address',
		cause: 'The address that n8n calls from is not among the allowed IP ranges of the API client.',
		remedy: `Add the public address of n8n to its IP ranges in CIPP (${TO_CLIENT}).`,
	},
	{
		words: /your IP address \([^)]*\) is not in the allowed range/i,
		kind: 'address',
		cause: 'The address that n8n calls from is not among the allowed IP ranges of the role.',
		remedy: `Add the public address of n8n to the IP ranges of the role in CIPP (${TO_ROLES}).`,
	},
	{
		words: /Cannot bind argument to parameter 'IPAddress'/i,
		kind: 'address',
		cause:
			'The API client has allowed IP ranges, and CIPP could not see from which address n8n calls: the header x-forwarded-for is missing.',
		remedy: `Let the proxy in front of CIPP pass this header on, or take the IP ranges from the API client in CIPP (${TO_CLIENT}).`,
	},
	{
		words:
			/the user does not have the required permission|unable to resolve roles|parameter 'UserRoles'/i,
		kind: 'role',
		cause:
			'CIPP does not find the role of the API client: it was deleted, is spelled differently (capital letters count), or the API client has none.',
		remedy: `Choose the role of the API client anew in CIPP (${TO_CLIENT}).`,
	},
	{
		words: /Access to this tenant is not allowed/i,
		kind: 'tenant',
		cause: 'The role of the API client does not allow this tenant.',
		remedy: `Choose another tenant, or add this one to the allowed tenants of the role in CIPP (${TO_ROLES}) and see that it is not among the blocked ones.`,
	},
	{
		words: /Access to this scheduled task is not allowed/i,
		kind: 'task',
		cause: 'The task belongs to a tenant that the role of the API client does not allow.',
		remedy: `Add the tenant to the allowed tenants of the role in CIPP (${TO_ROLES}), or use an API client that may act on it.`,
	},
	{
		words: /subscription has ended/i,
		kind: 'subscription',
		cause: 'The subscription of this hosted CIPP has ended, and it answers nothing any more.',
		remedy: 'Renew the subscription with CyberDrain, the maker of CIPP.',
	},
	{
		words: /API calls are not accepted on this function app/i,
		kind: 'wrongAddress',
		cause: 'The API URL is that of a function app that CIPP has set up to share its work.',
		remedy: `Enter the API URL that CIPP shows under ${TO_CLIENT} into the credential.`,
	},
	{
		words: /This feature has been disabled/i,
		kind: 'feature',
		cause: 'The function is switched off in CIPP.',
		remedy: 'Switch it on in CIPP (CIPP > Advanced > Feature Flags).',
	},
	{
		words: /Graph request denied for|tenants? not under your scope/i,
		kind: 'tenant',
		cause: 'CIPP does not find the tenant, or the role of the API client does not allow it.',
		remedy:
			'Choose the tenant from the list. If it is right, see in CIPP that it is not excluded, and that the role of the API client allows it.',
	},
	{
		words: /Insufficient privileges to complete the operation|consent has not been given/i,
		kind: 'microsoft',
		cause: 'Microsoft refused it to CIPP itself; the API client and its role do not matter here.',
		remedy:
			'Check in CIPP its own permissions (CIPP > Application Settings > Permissions) and refresh those in the tenant.',
	},
];
