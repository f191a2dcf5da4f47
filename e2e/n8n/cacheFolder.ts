import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Where releases of n8n are installed: outside the checkout, so that `npm ci` and `git clean` leave
 * them alone and several checkouts share them. CIPP_E2E_CACHE moves it.
 *
 * @returns an absolute path; the folder may not exist yet
 */
export function cacheFolder(): string {
	const chosen = process.env.CIPP_E2E_CACHE;
	return chosen ? resolve(chosen) : join(homedir(), '.cache', 'n8n-nodes-cipp');
}
