import type { IDataObject } from 'n8n-workflow';

import { answerRows } from '../../Cipp/transport/answers';
import type { CippClient } from '../../Cipp/transport/client';
import { sendPatiently, type Patience } from '../../Cipp/transport/patience';

/** Something that an alert has found and that was there when it last looked. */
export interface Finding {
	/** Default domain. */
	tenant: string;
	/** Command of the alert, such as `Get-CIPPAlertDefenderIncidents`. */
	command: string;
	/** CIPP's hash of the row (`Get-AlertContentHash`). */
	hash: string;
	/** The first 200 characters of what tells the row from others. */
	preview: string;
	comment: string;
	/** The day on which the alert last wrote its findings, as `yyyyMMdd`. */
	lastRun: string;
	row: IDataObject;
}

/**
 * The findings of all alerts in a tenant (`Invoke-ListAlertResults`, right CIPP.Alert.Read). CIPP
 * leaves out what is snoozed, and what was not found again for seven days.
 *
 * @param tenant default domain in CIPP's own spelling: for every other name CIPP answers with nothing
 * @throws CippFailure when CIPP does not give the list
 */
export async function findingsOf(
	client: CippClient,
	patience: Patience,
	tenant: string,
): Promise<Finding[]> {
	const answer = await sendPatiently(
		client,
		{ method: 'GET', endpoint: 'ListAlertResults', query: { tenantFilter: tenant } },
		patience,
	);
	return answerRows(answer).flatMap((row) => {
		const { CmdletName, ContentHash, ContentPreview, AlertComment, LastRun, AlertItem } = row;
		if (typeof CmdletName !== 'string' || typeof ContentHash !== 'string') return [];
		return [
			{
				tenant,
				command: CmdletName,
				hash: ContentHash,
				preview: textOf(ContentPreview),
				comment: textOf(AlertComment),
				lastRun: textOf(LastRun),
				row:
					typeof AlertItem === 'object' && AlertItem !== null && !Array.isArray(AlertItem)
						? (AlertItem as IDataObject)
						: { message: textOf(AlertItem) },
			},
		];
	});
}

/** @returns what stands for a finding as long as it is there */
export function keyOfFinding({
	tenant,
	command,
	hash,
}: Pick<Finding, 'tenant' | 'command' | 'hash'>): string {
	return `alert ${tenant.toLowerCase()} ${command.toLowerCase()} ${hash}`;
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
