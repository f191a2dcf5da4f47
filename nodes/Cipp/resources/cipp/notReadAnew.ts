import type { CacheTimes } from '../../nouns/tenant/cachedOnly';

/**
 * What a job that CIPP calls completed did not do: a refusal of Microsoft goes into the log book alone
 * (`Push-ExecCIPPDBCache`).
 *
 * @param before the times before the job
 * @param now those after it
 * @returns a sentence; undefined when all was read anew
 */
export function notReadAnew(
	dataType: string,
	before: CacheTimes,
	now: CacheTimes,
): string | undefined {
	const said = 'CIPP calls the job completed, and';
	const why = 'Look into the log book of CIPP (CIPP > Log Book) for the reason.';
	if ([...now].every(([tenant, time]) => before.get(tenant) === time)) {
		return `${said} has cached nothing anew under the name ${dataType}. Some kinds have their rows under another name: Get Many Caches lists them. ${why}`;
	}
	const old = [...before].filter(([tenant, time]) => now.get(tenant) === time);
	if (old.length === 0) return undefined;
	const tenants = old.map(([tenant]) => tenant).slice(0, 10);
	return `${said} its ${dataType} of ${old.length} tenants are as old as before: ${tenants.join(', ')}. ${why}`;
}
