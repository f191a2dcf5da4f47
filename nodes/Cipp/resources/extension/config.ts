import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { CippFailure } from '../../transport/failure';
import { sendPatiently } from '../../transport/patience';

/** The request for the configuration, for the list of endpoints of an operation. */
export const CONFIG_READ: EndpointUse = {
	endpoint: 'ListExtensionsConfig',
	method: 'GET',
	right: 'CIPP.Extension.Read',
};

/**
 * Reads the configuration of all extensions (`Invoke-ListExtensionsConfig`). CIPP gives a marker in
 * place of a key, and keeps the key when the marker comes back.
 *
 * @throws CippFailure when CIPP does not give it
 */
export async function readConfig({
	client,
	patience,
}: Pick<OperationContext, 'client' | 'patience'>): Promise<IDataObject> {
	const request = { method: 'GET' as const, endpoint: 'ListExtensionsConfig' };
	const { body } = await sendPatiently(client, request, patience);
	if (isObject(body)) return body;
	throw new CippFailure('CIPP answered without its configuration', {
		outcome: 'refused',
		description: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	});
}

/** @returns true for an object that is no list */
export function isObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What CIPP keeps elsewhere, or does once. */
const NOT_KEPT = ['apikey', 'resetpassword', 'nextsync'];

/** @returns true when the configuration shows all settings that were sent, but for keys */
export function showsAll(seen: unknown, wanted: IDataObject): boolean {
	const there = isObject(seen) ? seen : {};
	return Object.entries(wanted).every(
		([name, value]) =>
			NOT_KEPT.includes(name.toLowerCase()) ||
			JSON.stringify(there[name]) === JSON.stringify(value),
	);
}
