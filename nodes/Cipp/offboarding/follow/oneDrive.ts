import type { IDataObject } from 'n8n-workflow';

import type { OffboardingSummary } from '../results';
import { distinct } from '../../engine/textParts';
import type { Progress } from './progress';

/** `Set-CIPPSharePointPerms`, in older versions with the address of the documents in the OneDrive. */
const GRANTED =
	/^(?:Successfully added )?(\S+) (?:as an? .+? of|has been given access to) (https:\/\/\S+?)(?:\/Documents)?\/?\.?$/i;

/**
 * Where the OneDrive of the user is, for those who got access to it. What was read back counts for
 * more than CIPP's line; its address is taken only where the owner's own row was there.
 *
 * @param summary what became of the steps, undefined when that is not known
 * @returns undefined where no access was asked for, `null` where nobody has got any
 */
export function oneDriveOf(
	{ params, verification = [] }: Progress,
	summary: OffboardingSummary | undefined,
): IDataObject | null | undefined {
	if (!summary || !params.steps.includes('OnedriveAccess')) return undefined;
	const read = verification.find(({ step }) => step === 'OnedriveAccess');
	if (read?.found) {
		const { url, users } = read.found;
		return users.length > 0 ? { url, grantedTo: users, restsOn: 'readBack' } : null;
	}
	if (read?.actual === 'contradicted') return null;
	const granted = summary.details
		.filter(({ step, status }) => step === 'OnedriveAccess' && status === 'success')
		.flatMap(({ message }) => {
			const [, user = '', url = ''] = GRANTED.exec(message) ?? [];
			return url ? { user, url } : [];
		});
	const [first] = granted;
	if (!first) return null;
	const grantedTo = distinct(granted.map(({ user }) => user));
	return { url: first.url, grantedTo, restsOn: 'reported' };
}
