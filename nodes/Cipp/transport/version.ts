import type { IDataObject } from 'n8n-workflow';

import type { CippClient } from './client';
import type { Patience } from './patience';
import { sendPatiently } from './patience';

/** Versions that were asked for, one a client and so one a run. */
const asked = new WeakMap<CippClient, Promise<string | undefined>>();

/**
 * The version of CIPP's API, asked at most once a run (`Invoke-GetVersion`). CIPP itself asks GitHub
 * for the newest version each time, so only what cannot be told from the form of an answer is worth
 * it. The right for it is CIPP.Core.Read from 10.4.2 on, and CIPP.AppSettings.Read before.
 *
 * @returns such as `10.2.6`; undefined when CIPP does not tell it. Throws nothing
 */
export async function versionOf(
	client: CippClient,
	patience: Patience,
): Promise<string | undefined> {
	const known = asked.get(client) ?? ask(client, patience);
	asked.set(client, known);
	return await known;
}

async function ask(client: CippClient, patience: Patience): Promise<string | undefined> {
	try {
		const request = { method: 'GET' as const, endpoint: 'GetVersion' };
		const { body } = await sendPatiently(
			client,
			{ ...request, query: { LocalVersion: '0.0.0' } },
			patience,
		);
		const { LocalCIPPAPIVersion: version } = (body ?? {}) as IDataObject;
		return typeof version === 'string' && /^\d+\.\d+\.\d+/.test(version.trim())
			? version.trim()
			: undefined;
	} catch {
		return undefined;
	}
}

/** @returns true when a version such as `10.2.6` comes before another one */
export function isBefore(version: string, other: string): boolean {
	const parts = (text: string) => text.split('.').map((part) => parseInt(part, 10) || 0);
	const [one, two] = [parts(version), parts(other)];
	for (let place = 0; place < 3; place++) {
		const difference = (one[place] ?? 0) - (two[place] ?? 0);
		if (difference !== 0) return difference < 0;
	}
	return false;
}
