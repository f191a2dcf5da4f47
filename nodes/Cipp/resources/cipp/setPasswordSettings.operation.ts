import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import { UPDATE_FIELDS } from '../../fields/collection';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import { everything } from '../../nouns/everything';
import { SETTING_PARTS } from './passwords/fields';
import { readSettings, SETTINGS, SETTINGS_READ } from './passwords/settings';

/** `whole`: all settings as they are to be afterwards. */
interface Params {
	whole: IDataObject;
}

const target: Target<Params> = {
	...(everything('Password Settings') as Target<Params>),
	read: () => ({ whole: {} }),
};

const wanted = (params: object): IDataObject =>
	Object.fromEntries(
		Object.entries(params).filter(
			([name, value]) => (SETTINGS as readonly string[]).includes(name) && value !== undefined,
		),
	) as IDataObject;

/** Changes how CIPP makes passwords (`Invoke-ExecPasswordConfig`). */
export const setPasswordSettings = change(target, {
	name: 'Set Password Settings',
	value: 'setPasswordSettings',
	action: 'Set password settings of CIPP',
	description: 'Set how CIPP makes passwords for all tenants. What you do not add stays as it is.',
	options: SETTING_PARTS,
	optionsAs: UPDATE_FIELDS,
	check(params, item) {
		if (Object.keys(wanted(params)).length === 0) {
			item.note('“Update Fields” is empty. Add what is to be changed.');
		}
	},
	reads: [SETTINGS_READ],
	async prepare(params, context) {
		// CIPP writes all of them, and takes a switch that is left out for off.
		params.whole = { ...(await readSettings(context)), ...wanted(params) };
		return [];
	},
	wholeOf: () => 'settings',
	endpoint: 'ExecPasswordConfig',
	right: 'CIPP.AppSettings.ReadWrite',
	sends: Object.fromEntries(SETTINGS.map((name) => [name, ({ whole }: Params) => whole[name]])),
	confirm: async (context, { whole }) =>
		await readBack(context, {
			what: 'The settings',
			read: async () => await readSettings(context),
			isMade: (seen) => SETTINGS.every((name) => seen[name] === whole[name]),
			tell: (seen) => seen,
			otherwise: 'the password settings are not as asked for',
		}),
});
