import { isGuid } from '../../Cipp/identity/userAddress';
import { answerRows } from '../../Cipp/transport/answers';
import { sendPatiently } from '../../Cipp/transport/patience';
import type { Found } from '../../CippTrigger/found';
import type { LogbookNotification } from '../notifications/notification';
import { textOf, withoutSecrets } from '../notifications/values';
import { unlessRefused, type LookUp } from './about';

/** Reads the entry of the logbook again (`Invoke-ListLogs`, right CIPP.Core.Read). */
export async function lookUpLogbook(
	said: LogbookNotification,
	{ client, patience }: LookUp,
): Promise<Found[]> {
	const { entryId, day, facts } = said;
	const stored =
		isGuid(entryId) && /^\d{8}$/.test(day)
			? await unlessRefused(async () => {
					const answer = await sendPatiently(
						client,
						{
							method: 'GET',
							endpoint: 'ListLogs',
							query: { logentryid: entryId, DateFilter: day },
						},
						patience,
					);
					return answerRows(answer).find(({ RowKey }) => RowKey === entryId);
				})
			: undefined;
	return [
		{
			key: `log ${entryId}`,
			json: {
				event: 'logbookEntry',
				kind: 'logbook',
				verified: stored !== undefined,
				tenant: said.tenant || null,
				title: said.title,
				...facts,
				...(stored && {
					...withoutSecrets({
						severity: textOf(stored.Severity),
						area: textOf(stored.API),
						message: textOf(stored.Message),
						user: textOf(stored.User),
						time: textOf(stored.DateTime) || null,
					}),
					title: textOf(stored.Message).slice(0, 200),
					tenant: stored.Tenant && stored.Tenant !== 'None' ? stored.Tenant : null,
				}),
				entryId,
			},
		},
	];
}
