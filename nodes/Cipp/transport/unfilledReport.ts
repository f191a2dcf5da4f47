import { CippFailure } from './failure';

/**
 * What CIPP says, with status 500, when a report is asked for that it has not made for the tenant yet
 * (`Get-CIPPMailboxesReport`, `Get-CIPPMailboxPermissionReport`, `Get-CIPPMFAStateReport` and others).
 */
const UNFILLED =
	/\bdata found in reporting database\b|\b(?:sync the [\w ]+ first|run a scan first)\b/i;

/**
 * Whether CIPP refused a read because its cached report is empty. It stays so until the report is
 * synced, so asking again is of no use.
 *
 * @param error what a read ended with
 */
export function isUnfilledReport(error: unknown): boolean {
	if (!(error instanceof CippFailure) || !/^[45]\d\d$/.test(error.httpCode ?? '')) return false;
	return UNFILLED.test(error.message) || error.results.some((text) => UNFILLED.test(text));
}

/**
 * Which sync fills a report, in a sentence.
 *
 * @param cache name of the sync as CIPP knows it (`ExecCIPPDBCache`), such as `Mailboxes`
 * @param tenant the tenant whose report is empty
 */
export function syncAdvice(cache: string, tenant: string): string {
	return `CIPP has not made this report for ${tenant} yet. Start the sync “${cache}” for the tenant in CIPP (Sync on the page of the report), or wait for the nightly one. Asking again before that changes nothing.`;
}

/**
 * Says which sync is missing where a cached report is empty.
 *
 * @param error the failure of a read
 * @param cache name of the sync, such as `MFAState`
 * @param tenant the tenant that was asked for
 * @returns the failure, explained; any other as it is
 */
export function explainUnfilled(error: Error, cache: string, tenant: string): Error {
	if (!(error instanceof CippFailure) || !isUnfilledReport(error)) return error;
	const words = error.results.join(' ') || error.message;
	return new CippFailure(`CIPP has no cached report for ${tenant}: ${words.trim()}`, {
		...error,
		outcome: 'refused',
		description: syncAdvice(cache, tenant),
	});
}
