import type { IDataObject } from 'n8n-workflow';
import { createHash } from 'crypto';

import { cleanRow } from '../../Cipp/scheduler/results/cleanRow';

/** @returns the text, or the empty text for everything that is none */
export function textOf(value: unknown): string {
	if (typeof value === 'string') return value;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** @returns the object, or an empty one for everything that is none */
export function objectOf(value: unknown): IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as IDataObject)
		: {};
}

/** @returns a list as it is, nothing for null, and one entry for everything else */
export function listOf(value: unknown): unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value : [value];
}

/** @returns the same without passwords and links to them */
export function withoutSecrets(value: IDataObject): IDataObject {
	return objectOf(cleanRow({ Parameters: value }).Parameters);
}

/** @returns the lines and rows of a task's results without passwords and links to them */
export function cleanResults(results: unknown): IDataObject[string][] {
	return listOf(cleanRow({ Results: results as IDataObject }).Results) as IDataObject[string][];
}

/** @returns a short text that is the same for the same value */
export function fingerprint(value: unknown): string {
	return createHash('sha256')
		.update(JSON.stringify(value) ?? '')
		.digest('base64url');
}
