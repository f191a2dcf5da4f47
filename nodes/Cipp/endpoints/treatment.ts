import type { CippEndpoint } from './endpoint';

/** Names of endpoints that only list or look something up. */
const READING = /^(?:list|get|execlist|me$|publicping$)|list$|search(?:v2)?$/i;

/** One whose name and right say that it reads, and which starts a search that CIPP keeps. */
const STARTS_SOMETHING = ['execbreachsearch'];

/**
 * Whether an endpoint only reads, by its right and its name. CIPP's rights alone do not tell: some
 * endpoints that send or start something ask for a right to read (`Invoke-ExecSendPush`).
 *
 * @param name of the endpoint
 * @param known what the table says of it; undefined for an endpoint that it does not have
 */
export function onlyReads(name: string, known: CippEndpoint | undefined): boolean {
	if (known?.right.endsWith('ReadWrite')) return false;
	return READING.test(name) && !STARTS_SOMETHING.includes(name.toLowerCase());
}
