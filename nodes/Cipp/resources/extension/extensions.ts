import type { INodePropertyOptions } from 'n8n-workflow';

/** Extensions by the names that CIPP has for them. */
const NAMES: Record<string, string> = {
	CFZTNA: 'Cloudflare Zero Trust',
	GitHub: 'GitHub',
	Gradient: 'Gradient',
	HaloPSA: 'HaloPSA',
	HIBP: 'Have I Been Pwned',
	Hudu: 'Hudu',
	NinjaOne: 'NinjaOne',
	PWPush: 'Password Pusher',
	Sherweb: 'Sherweb',
};

/**
 * The field of an extension.
 *
 * @param extensions those that CIPP knows there; it answers others with nothing
 */
export function extensionField(extensions: string[], description: string) {
	const options: INodePropertyOptions[] = extensions.map((value) => ({
		name: NAMES[value] ?? value,
		value,
	}));
	return { name: 'extension', displayName: 'Extension', description, options };
}

/** Extensions whose companies belong to tenants. */
export const MAPPED = ['HaloPSA', 'Hudu', 'NinjaOne', 'Sherweb'];
/** Extensions that CIPP sends its data to. */
export const SYNCED = ['Gradient', 'Hudu', 'NinjaOne'];
/** Extensions whose connection CIPP can try. */
export const TESTED = [
	'GitHub',
	'Gradient',
	'HaloPSA',
	'HIBP',
	'Hudu',
	'NinjaOne',
	'PWPush',
	'Sherweb',
];
/** Extensions that have a configuration. */
export const CONFIGURED = Object.keys(NAMES);
