import type { SimLicense } from './types';

/** Product names by SKU id, for the few licences of the default content. */
export const LICENSE_NAMES: Readonly<Record<string, string>> = {
	'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46': 'Microsoft 365 Business Premium',
	'a403ebcc-fae0-4ca2-8c8c-7a907fd6c235': 'Power BI (free)',
	'05e9a617-0261-4cee-bb44-138d3ef5d965': 'Microsoft 365 E3',
	'19ec0d23-8335-4cbd-94ac-6050e30712fa': 'Exchange Online (Plan 2)',
};

/** Microsoft's short names of the same licences by SKU id. */
export const SKU_PART_NUMBERS: Readonly<Record<string, string>> = {
	'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46': 'SPB',
	'a403ebcc-fae0-4ca2-8c8c-7a907fd6c235': 'POWER_BI_STANDARD',
	'05e9a617-0261-4cee-bb44-138d3ef5d965': 'SPE_E3',
	'19ec0d23-8335-4cbd-94ac-6050e30712fa': 'EXCHANGEENTERPRISE',
};

/** SKU ids by a short name, for tests and the default content. */
export const SKU = {
	businessPremium: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
	powerBiFree: 'a403ebcc-fae0-4ca2-8c8c-7a907fd6c235',
	e3: '05e9a617-0261-4cee-bb44-138d3ef5d965',
	exchangePlan2: '19ec0d23-8335-4cbd-94ac-6050e30712fa',
} as const;

/**
 * @param skuId the id of a licence
 * @returns its product name, or the id when the name is not known, as CIPP does
 */
export function licenseName(skuId: string): string {
	return LICENSE_NAMES[skuId] ?? skuId;
}

/** Whether Graph calls a licence active. */
export function isActive({ state }: SimLicense): boolean {
	return state === undefined || state === 'Active';
}
