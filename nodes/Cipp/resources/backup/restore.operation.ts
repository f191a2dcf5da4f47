import { change } from '../../forms/change';
import { pickedId, textList, toggle } from '../../forms/parts';
import { namedByField } from '../../nouns/namedByField';
import { failureOf } from '../../output/changeFailure';
import { CippFailure } from '../../transport/failure';
import { BACKUPS_READ, readBackups } from './backups';

const picker = pickedId({
	displayName: 'Backup',
	name: 'backupName',
	description: 'The backup of CIPP to restore, by its name',
	search: 'searchBackups',
	example: 'CIPPBackup_2026-11-26-0200',
});

const target = namedByField('backupName', picker, { lookUps: [BACKUPS_READ] });

/**
 * Writes a backup over CIPP's settings (`Invoke-ExecRestoreBackup`). The function takes a name that
 * does not begin as CIPP names its backups for a row to restore, so the name must be in the list.
 */
export const restoreBackup = change(target, {
	name: 'Restore',
	value: 'restore',
	action: 'Restore backup of CIPP',
	description:
		'OVERWRITE settings of CIPP with a backup: to be confirmed. Roles and their limits stay as they are.',
	parts: {
		isConfirmed: toggle({
			displayName: 'Confirm Restore',
			name: 'confirmRestore',
			description: 'Whether settings, templates and tasks of CIPP are really overwritten',
		}),
	},
	options: {
		tables: textList({
			displayName: 'Only These Tables',
			name: 'tables',
			description:
				'Tables of CIPP to restore, separated by commas. Templates of one kind are named templates: and the kind.',
			placeholder: 'e.g. Config, templates:StandardsTemplateV2',
		}),
	},
	check({ backupName, isConfirmed, tables }, item) {
		if (isConfirmed || backupName === '') return;
		const what = tables.length > 0 ? tables.join(', ') : 'all settings, templates and tasks';
		item.note(
			`“Confirm Restore” is off. This overwrites ${what} of CIPP with ${backupName}: switch it on if that is meant.`,
		);
	},
	async prepare(params, context) {
		const wanted = params.backupName.toLowerCase();
		const found = (await readBackups(context)).find(({ name }) => name.toLowerCase() === wanted);
		// CIPP finds it in exact case only.
		if (found) params.backupName = found.name;
		return found ? [] : [`“Backup” is ${params.backupName}, which CIPP does not list.`];
	},
	endpoint: 'ExecRestoreBackup',
	right: 'CIPP.AppSettings.ReadWrite',
	sends: {
		BackupName: ({ backupName }) => backupName,
		SelectedTypes: ({ tables }) => (tables.length > 0 ? tables : undefined),
	},
	judge: (lines) => nothingRestored(countOf(lines[0]?.text)) ?? failureOf(lines),
	output: (lines) => ({
		success: true,
		message: lines[0]?.text ?? '',
		rowCount: countOf(lines[0]?.text),
	}),
	alsoAbout: ({ tables }) => ({ tables: tables.length > 0 ? tables : null }),
});

function countOf(text = ''): number | null {
	const [, count] = /restored (\d+) rows/i.exec(text) ?? [];
	return count === undefined ? null : Number(count);
}

/** CIPP calls that a success too: no table of these names is in the backup. */
function nothingRestored(count: number | null): CippFailure | undefined {
	if (count !== 0) return undefined;
	return new CippFailure('CIPP restored nothing: none of the tables is in the backup', {
		outcome: 'refused',
		description: 'Check the names of the tables. CIPP leaves out those of roles for API clients.',
	});
}
