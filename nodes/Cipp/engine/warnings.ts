import type { IDataObject } from 'n8n-workflow';

/**
 * Adds to an output what was noticed when the parameters of its item were read, such as a field that
 * is left out because its expression gives nothing. An output without warnings stays as it is.
 *
 * @param json output of an operation, which may have `warnings` of its own
 * @param warnings sentences
 */
export function withWarnings(json: IDataObject, warnings: string[]): IDataObject {
	if (warnings.length === 0) return json;
	const own = Array.isArray(json.warnings) ? (json.warnings as string[]) : [];
	return { ...json, warnings: [...own, ...warnings] };
}
