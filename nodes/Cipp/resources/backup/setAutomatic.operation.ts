import { change } from '../../forms/change';
import { choice } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import { everything } from '../../nouns/everything';
import { failureOf } from '../../output/changeFailure';
import { nextAutomaticBackup, TASK_READ } from './automatic';

/** `next`: when CIPP will back itself up; undefined when it does not. */
interface Params {
	next?: string;
}

const target = everything('Automatic Backup') as Target<Params>;

const isOn = ({ automatic }: { automatic: string }) => automatic === 'on';

/**
 * Switches CIPP's daily backup on or off (`Invoke-ExecSetCIPPAutoBackup`). Switching it on once more
 * would delete the task before it is made anew, so nothing is sent then.
 */
export const setAutomaticBackup = change(target, {
	name: 'Set Automatic',
	value: 'setAutomatic',
	action: 'Set automatic backup of CIPP',
	description: 'Set whether CIPP backs up its settings each day; the first time is at once',
	parts: {
		automatic: choice({
			displayName: 'Automatic Backup',
			name: 'automaticBackup',
			description: 'Whether CIPP backs itself up each day. Backups that there are stay.',
			options: [
				{ name: 'Off', value: 'off' },
				{ name: 'On', value: 'on' },
			],
		}),
	},
	reads: [TASK_READ],
	async prepare(params, context) {
		params.next = await nextAutomaticBackup(context);
		return [];
	},
	already: (params) =>
		isOn(params) === (params.next !== undefined)
			? { success: true, changed: false, message: 'The automatic backup was as asked for already.' }
			: undefined,
	endpoint: 'ExecSetCIPPAutoBackup',
	right: 'CIPP.Backup.ReadWrite',
	sends: { Enabled: isOn },
	judge: (lines) => failureOf(lines, /^No existing scheduled task found to remove/),
	alsoAbout: ({ automatic }) => ({ automaticBackup: automatic }),
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The task of the backup',
			read: async () => await nextAutomaticBackup(context),
			isMade: (next) => isOn(params) === (next !== undefined),
			tell: (next) => ({ nextBackup: next ?? null }),
			otherwise: 'the task of the backup does not show it',
		}),
});
