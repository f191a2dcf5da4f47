import type { Packed } from './pack';

/** The file of the table, from what was packed. */
export function tableSource({ text, symbols, words }: Packed): string {
	return [
		'// Made by `npm run endpoints` from the OpenAPI file of CIPP. See packing.ts and tableLines.ts.',
		`export const SYMBOLS = \`${symbols}\`;`,
		`export const WORDS = \`${words}\`;`,
		`export const TEXT = \`${text}\`;`,
		'',
	].join('\n');
}
