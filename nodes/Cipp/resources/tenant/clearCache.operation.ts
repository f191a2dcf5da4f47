import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import { toggle } from '../../forms/parts';
import { everything } from '../../nouns/everything';
import { CippFailure } from '../../transport/failure';

/** Clears CIPP's cache of tenants and queues a new one (`Invoke-ListTenants`, POST). */
export const clearTenantCache = change(everything('Tenant Cache'), {
	name: 'Clear Cache',
	value: 'clearCache',
	action: 'Clear cache of tenants',
	description:
		'Have CIPP read its tenants anew in the background. Until that has ended, CIPP may find no tenant at all.',
	parts: {
		all: toggle({
			name: 'allCaches',
			displayName: 'All Caches',
			description:
				'Whether to clear all of CIPP’s caches, and not only that of the tenants. Reports are empty until they are filled again.',
		}),
	},
	endpoint: 'ListTenants',
	right: 'CIPP.Core.Read',
	sends: { ClearCache: () => true, TenantsOnly: ({ all }) => !all },
	// Without the flag CIPP answers with the list of tenants, as a bare array.
	judge: (_lines, _params, body) => (textOf(body) === '' ? notCleared() : undefined),
	output: (_lines, _params, body) => ({
		success: true,
		message: textOf(body),
		details: (((body as IDataObject).Metadata ?? {}) as IDataObject).Details ?? [],
	}),
	alsoAbout: ({ all }) => ({ allCaches: all }),
});

/** The sentence, which is nested twice; empty for any other answer. */
function textOf(body: unknown): string {
	const { Results } = (body ?? {}) as IDataObject;
	const [result] = (Array.isArray(Results) ? Results : []) as IDataObject[];
	return typeof result?.Results === 'string' ? result.Results : '';
}

function notCleared(): CippFailure {
	return new CippFailure('CIPP did not say that it cleared the cache', {
		outcome: 'unknown',
		description: 'Look into the log book of CIPP (CIPP > Log Book), and run it again.',
	});
}
