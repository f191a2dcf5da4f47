import { list } from '../../forms/list';
import { everything } from '../../nouns/everything';
import { CLIENT_COLUMNS, CLIENTS_ADVICE } from './clients';

/** Lists the API clients of CIPP (`Invoke-ExecApiClient`). */
export const getAllApiClients = list(everything('API Clients'), {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many API clients',
	description:
		'Get many API clients of CIPP, with their roles and the addresses they may come from',
	endpoint: 'ExecApiClient',
	// CIPP asks for it although this only reads.
	right: 'CIPP.Extension.ReadWrite',
	sends: { Action: () => 'List' },
	rowHas: ['ClientId'],
	columns: CLIENT_COLUMNS,
	advice: CLIENTS_ADVICE,
});
