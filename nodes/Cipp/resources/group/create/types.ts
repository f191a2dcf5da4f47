import type { INodePropertyOptions } from 'n8n-workflow';

/** The kinds that CIPP creates, by the names that `New-CIPPGroup` knows. It takes others for Exchange's. */
export const TYPES: INodePropertyOptions[] = [
	{ name: 'Distribution List', value: 'distribution' },
	{
		name: 'Dynamic Distribution List',
		value: 'dynamicdistribution',
		description: 'A recipient filter of Exchange decides who gets its messages',
	},
	{
		name: 'Dynamic Security',
		value: 'dynamic',
		description: 'A rule of Entra ID decides who is a member',
	},
	{ name: 'Mail-Enabled Security', value: 'security' },
	{ name: 'Microsoft 365', value: 'm365' },
	{
		name: 'Role-Assignable Security',
		value: 'azurerole',
		description: 'Can be given roles of Entra ID, which cannot be changed later',
	},
	{ name: 'Security', value: 'generic' },
];

/** What has an address of its own. */
export const MAIL_TYPES = ['distribution', 'dynamicdistribution', 'm365', 'security'];
const EXCHANGE = ['distribution', 'security'];
const ENTRA = ['azurerole', 'dynamic', 'generic', 'm365'];

/** What is kept in Exchange, where people are named by their addresses. */
export const isExchangeType = (type: string): boolean =>
	MAIL_TYPES.includes(type) && type !== 'm365';

/** What must have a rule: without one CIPP makes a group with fixed members of it, and says success. */
export const needsRule = (type: string): boolean =>
	type === 'dynamic' || type === 'dynamicdistribution';

/**
 * The types that an option counts for, by the name of the option and its display name. CIPP leaves
 * it out of the request to Microsoft for the others, without a word.
 */
export const FITTING = [
	{ option: 'description', label: 'Description', types: [...ENTRA, ...EXCHANGE] },
	{ option: 'domain', label: 'Domain', types: MAIL_TYPES },
	{ option: 'owners', label: 'Owners', types: [...ENTRA, ...EXCHANGE] },
	{ option: 'members', label: 'Members', types: ['azurerole', 'generic', 'm365', ...EXCHANGE] },
	{
		option: 'allowExternal',
		label: 'Allow External Senders',
		types: [...EXCHANGE, 'dynamicdistribution'],
	},
	{ option: 'subscribeMembers', label: 'Subscribe Members', types: ['m365'] },
	{ option: 'aliases', label: 'Further Addresses', types: EXCHANGE },
	{ option: 'hideFromGal', label: 'Hide From Address Lists', types: EXCHANGE },
	{ option: 'licenses', label: 'Licenses', types: ['generic'] },
	{ option: 'disableNesting', label: 'Disable Nesting', types: ENTRA },
] as const;

/** @returns the display name of a type */
export function typeName(type: string): string {
	return TYPES.find(({ value }) => value === type)?.name ?? type;
}
