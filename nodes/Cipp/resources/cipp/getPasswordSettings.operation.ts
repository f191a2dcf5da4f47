import { single } from '../../forms/single';
import { everything } from '../../nouns/everything';
import { SETTINGS_ADVICE, SETTINGS_COLUMNS } from './passwords/settings';

/** Reads how CIPP makes passwords (`Invoke-ExecPasswordConfig`). */
export const getPasswordSettings = single(everything('Password Settings'), {
	name: 'Get Password Settings',
	value: 'getPasswordSettings',
	action: 'Get password settings of CIPP',
	description: 'Get how CIPP makes the passwords of new users and of resets',
	endpoint: 'ExecPasswordConfig',
	// CIPP asks for it although this only reads.
	right: 'CIPP.AppSettings.ReadWrite',
	sends: { List: () => true },
	within: 'Results',
	rowHas: ['passwordType'],
	columns: SETTINGS_COLUMNS,
	advice: SETTINGS_ADVICE,
});
