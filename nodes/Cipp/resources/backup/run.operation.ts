import { change } from '../../forms/change';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import { everything } from '../../nouns/everything';
import type { Backup } from './backups';
import { BACKUPS_READ, readBackups } from './backups';

/** `before`: the backups that there were. */
interface Params {
	before: Backup[];
}

const target: Target<Params> = {
	...(everything('Backup of CIPP') as Target<Params>),
	read: () => ({ before: [] }),
};

/**
 * Backs up CIPP's settings (`Invoke-ExecRunBackup`). The function says so also where it could not
 * store the backup, so the list of backups must show a new one; one of the same minute takes the
 * place of an older one of its name.
 */
export const runBackup = change(target, {
	name: 'Run',
	value: 'run',
	action: 'Run backup of CIPP',
	description: 'Back up the settings of CIPP now, and make sure that the backup is there',
	reads: [BACKUPS_READ],
	async prepare(params, context) {
		params.before = await readBackups(context);
		return [];
	},
	endpoint: 'ExecRunBackup',
	right: 'CIPP.AppSettings.ReadWrite',
	sends: {},
	confirm: async (context, { before }) =>
		await readBack(context, {
			what: 'The list of backups',
			read: async () => newestOf(await readBackups(context), before),
			isMade: (made) => made !== undefined,
			tell: (made) => ({ backupName: made?.name ?? null, createdAt: made?.createdAt ?? null }),
			otherwise: 'there is no new backup',
		}),
});

function newestOf(now: Backup[], before: Backup[]): Backup | undefined {
	return now.find(
		({ name, createdAt }) =>
			!before.some((one) => one.name === name && one.createdAt === createdAt),
	);
}
