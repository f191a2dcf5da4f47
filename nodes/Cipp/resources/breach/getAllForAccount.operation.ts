import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { CippFailure } from '../../transport/failure';
import { account } from './account';

/** The service lets only so many requests through; CIPP makes a row of that. */
function breachesIn(body: unknown): unknown {
	const [first] = [body].flat() as Array<IDataObject | null | undefined>;
	if (first?.['rate-limit'] !== true) return body;
	const seconds = [first.Wait].flat()[0];
	throw new CippFailure('Have I Been Pwned takes no more requests for the moment', {
		outcome: 'refused',
		description:
			Number(seconds) > 0
				? `Run it again in ${Number(seconds)} seconds.`
				: 'Run it again in a minute.',
	});
}

/** Lists the breaches that hold an address, or addresses of a domain (`Invoke-ListBreachesAccount`). */
export const getAllForAccount = list(account, {
	name: 'Get Many for Account',
	value: 'getAllForAccount',
	action: 'Get many breaches for account',
	description:
		'Get the breaches that hold an email address. CIPP needs its Have I Been Pwned integration for that.',
	endpoint: 'ListBreachesAccount',
	right: 'CIPP.Core.Read',
	sends: { account: (params) => params.account },
	rowsIn: breachesIn,
	rowHas: ['Name'],
	columns: {
		name: 'Name',
		title: 'Title',
		domain: 'Domain',
		breachDate: 'BreachDate',
		addedAt: 'AddedDate',
		dataClasses: 'DataClasses',
		isVerified: 'IsVerified',
	},
	advice: 'Check the Have I Been Pwned integration in CIPP (CIPP > Integrations).',
});
