import { answerRows } from '../../Cipp/transport/answers';
import type { CippClient } from '../../Cipp/transport/client';
import { CippFailure } from '../../Cipp/transport/failure';
import { sendPatiently, type Patience } from '../../Cipp/transport/patience';
import { keyOfFinding } from './findings';

/**
 * The findings that are snoozed (`Invoke-ListSnoozedAlerts`, right CIPP.AlertSnooze.Read): CIPP leaves
 * them out of its lists, although they are there.
 *
 * @returns their keys; none when the role of the API client lacks the right
 * @throws CippFailure when CIPP cannot be asked otherwise
 */
export async function snoozedFindings({
	client,
	patience,
}: {
	client: CippClient;
	patience: Patience;
}): Promise<Set<string>> {
	const answer = await sendPatiently(
		client,
		{ method: 'GET', endpoint: 'ListSnoozedAlerts' },
		patience,
	).catch(async (error: Error) => {
		// CIPP before 10.0 has no snoozes; a client without the right is not told of them.
		const isRefused = error instanceof CippFailure && /^40[34]$/.test(error.httpCode ?? '');
		return isRefused ? undefined : await Promise.reject(error);
	});
	const rows = answer ? answerRows(answer) : [];
	return new Set(
		rows
			.filter(({ IsExpired }) => IsExpired !== true)
			.map(({ CmdletName, Tenant, ContentHash }) =>
				keyOfFinding({
					tenant: String(Tenant),
					command: String(CmdletName),
					hash: String(ContentHash),
				}),
			),
	);
}
