import type { IDataObject } from 'n8n-workflow';

import { isGuid } from '../../Cipp/identity/userAddress';
import { answerRows } from '../../Cipp/transport/answers';
import { sendPatiently } from '../../Cipp/transport/patience';
import type { Found } from '../../CippTrigger/found';
import type { AuditLogNotification } from '../notifications/notification';
import { fingerprint, objectOf, textOf, withoutSecrets } from '../notifications/values';
import { linkOf, unlessRefused, type LookUp } from './about';

/**
 * Reads the entry of the audit log again (`Invoke-ListAuditLogs`, right CIPP.Alert.Read). CIPP stores
 * it before it sends.
 */
export async function lookUpAuditLog(
	said: AuditLogNotification,
	{ client, patience }: LookUp,
): Promise<Found[]> {
	const { recordId, facts } = said;
	const stored = isGuid(recordId)
		? await unlessRefused(async () => {
				const answer = await sendPatiently(
					client,
					{ method: 'GET', endpoint: 'ListAuditLogs', query: { LogId: recordId } },
					patience,
				);
				return answerRows(answer)[0];
			})
		: undefined;
	const record = objectOf(objectOf(stored?.Data).RawData);
	const isStored = Object.keys(record).length > 0;
	const { link, record: claimed, ...others } = facts;
	return [
		{
			key: `audit ${recordId || fingerprint(facts)}`,
			json: {
				event: 'auditLogAlert',
				kind: 'auditLog',
				verified: isStored,
				tenant: textOf(stored?.Tenant) || said.tenant || null,
				tenantId: said.tenantId || null,
				title: textOf(stored?.Title) || said.title,
				link: linkOf(link),
				...others,
				...(isStored && storedFacts(record)),
				recordId: recordId || null,
				record: isStored ? withoutSecrets(record) : (claimed as IDataObject),
			},
		},
	];
}

function storedFacts(record: IDataObject): IDataObject {
	return {
		operation: textOf(record.Operation),
		user: textOf(record.UserId),
		ip: textOf(record.ClientIP) || null,
		time: textOf(record.CreationTime) || null,
	};
}
