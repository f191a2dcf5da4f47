import type { INodeProperties } from 'n8n-workflow';

/** Addresses at which Microsoft signs applications in, by the choice of cloud (learn.microsoft.com). */
const AUTHORITIES = {
	global: 'https://login.microsoftonline.com',
	usGovernment: 'https://login.microsoftonline.us',
	china: 'https://login.partner.microsoftonline.cn',
};

const authority = [
	`$self["cloud"] === "usGovernment" ? "${AUTHORITIES.usGovernment}"`,
	`$self["cloud"] === "china" ? "${AUTHORITIES.china}"`,
	'$self["cloud"] === "custom" ? ($self["authority"] || "").trim().replace(/\\/+$/, "")',
	`"${AUTHORITIES.global}"`,
].join(' : ');

/**
 * Where the token comes from, as an expression that n8n works out whenever it reads the credential.
 * A field with it is hidden: the editor does not run the test of a credential when a field that it
 * shows holds an expression. It stores only what differs from the default, so that a credential
 * without an address of its own follows this one.
 */
export const ACCESS_TOKEN_URL = `={{ ${authority} }}/{{ ($self["tenantId"] || "").trim() }}/oauth2/v2.0/token`;

/** What the token is for: the API that CIPP registers for its client. */
export const SCOPE = '=api://{{ ($self["clientId"] || "").trim() }}/.default';

/** Which of Microsoft's clouds the tenant of CIPP belongs to. */
export const cloudField: INodeProperties = {
	displayName: 'Cloud',
	name: 'cloud',
	type: 'options',
	options: [
		{ name: 'Global', value: 'global', description: 'The one of nearly everybody' },
		{ name: 'US Government', value: 'usGovernment', description: 'GCC High and DoD' },
		{ name: 'China', value: 'china', description: 'Operated by 21Vianet' },
		{ name: 'Custom', value: 'custom', description: 'Another address for the sign-in' },
	],
	default: 'global',
	description: 'The Microsoft cloud in which CIPP and your own tenant live',
};

/** The address for the sign-in that belongs to no cloud of Microsoft, such as one for tests. */
export const authorityField: INodeProperties = {
	displayName: 'Sign-In Address',
	name: 'authority',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. https://login.microsoftonline.com',
	description: 'The address that gives the token, without the Tenant ID',
	displayOptions: { show: { cloud: ['custom'] } },
};
