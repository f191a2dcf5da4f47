import { ok } from '../../http/answer';
import type { JsonRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import { equalsTrue } from '../../powershell/truth';
import type { SimulatorState } from '../../state';
import type { Endpoint } from '../endpoint';

/** The table of each simulator; it begins with one entry. */
const tables = new WeakMap<SimulatorState, Map<string, JsonRecord>>();

function tableOf(state: SimulatorState): Map<string, JsonRecord> {
	const known = tables.get(state);
	if (known) return known;
	const id = 'a403ebcc-fae0-4ca2-8c8c-7a907fd6c235';
	const first = {
		PartitionKey: 'License',
		RowKey: id,
		GUID: id,
		Product_Display_Name: 'Power BI Standard',
		ExcludedEverywhere: true,
		ShowInLicenseDropdown: true,
	};
	const table = new Map<string, JsonRecord>([[id, first]]);
	tables.set(state, table);
	return table;
}

const SAID: Record<string, (name: string) => string> = {
	AddExclusion: (name) => `Success. Added ${name} to the excluded licenses list.`,
	AlertOnly: (name) => `Success. ${name} will now only be excluded from alerts.`,
	RemoveExclusion: (name) => `Success. Removed ${name} from the excluded licenses list.`,
};

/** Invoke-ExecExcludeLicenses: an entry is written anew, without what it held. */
const execExcludeLicenses: Endpoint = {
	name: 'ExecExcludeLicenses',
	right: 'CIPP.AppSettings.ReadWrite',
	handle(call, state) {
		const table = tableOf(state);
		const action = textOf(call.bodyMember('Action'));
		const id = textOf(call.bodyMember('GUID'));
		const name = textOf(call.bodyMember('SKUName'));
		const row = table.get(id);
		if (action === 'SetShowInDropdown') {
			if (row) row.ShowInLicenseDropdown = equalsTrue(call.bodyMember('ShowInDropdown'));
			return ok({ Results: `Success. ${name}(${id}) will now be shown in license dropdowns.` });
		}
		const said = SAID[action];
		if (!said) return { status: 400, json: { Results: `Invalid action specified: ${action}` } };
		if (action === 'RemoveExclusion') table.delete(id);
		else {
			table.set(id, {
				PartitionKey: 'License',
				RowKey: id,
				GUID: id,
				Product_Display_Name: name,
				ExcludedEverywhere: action === 'AddExclusion',
			});
		}
		return ok({ Results: said(`${name}(${id})`) });
	},
};

const listExcludedLicenses: Endpoint = {
	name: 'ListExcludedLicenses',
	right: 'CIPP.AppSettings.Read',
	handle: (_call, state) =>
		ok({
			Results: [...tableOf(state).values()].map((row) => ({
				ShowInLicenseDropdown: false,
				...row,
			})),
		}),
};

/** Licenses that CIPP does not count. */
export const excludedLicenseEndpoints: Endpoint[] = [execExcludeLicenses, listExcludedLicenses];
