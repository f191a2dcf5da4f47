import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchWhole } from './page';
import { askForPicker, rowsForPicker } from './pickerClient';
import type { EntryOfRow, Search } from './search';

/** A short list that CIPP gives as a whole. */
interface ShortList {
	/** What is about to be chosen of the chosen tenant, e.g. `a policy`; none for what is CIPP's own. */
	ofTenant?: string;
	/** CIPP's endpoint that gives the list, asked with GET. */
	endpoint: string;
	/** The query, without the tenant. A function takes it from what is chosen in the node. */
	query?: IDataObject | ((context: ILoadOptionsFunctions) => IDataObject);
	/** Finds the rows in an answer that does not hold them in `Results` itself. */
	rowsIn?: (body: unknown) => unknown;
	entry: EntryOfRow<IDataObject>;
}

/**
 * @returns the search of a list that CIPP gives as a whole and cannot search: by any part of the name
 * or the value, sorted by name; its token is how many were shown already
 */
export function listPicker(list: ShortList): Search {
	const { ofTenant, endpoint, query, rowsIn = (body) => body, entry } = list;
	return async function (filter, paginationToken) {
		const tenantFilter = ofTenant && (await chosenTenant(this, ofTenant));
		const others = typeof query === 'function' ? query(this) : query;
		const answer = await askForPicker(this, {
			method: 'GET',
			endpoint,
			query: { ...(tenantFilter && { tenantFilter }), ...others },
		});
		const rows = rowsForPicker(this, { ...answer, body: rowsIn(answer.body) });
		return searchWhole(
			rows.flatMap((row) => entry(row) ?? []),
			filter,
			paginationToken,
		);
	};
}
