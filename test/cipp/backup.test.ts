import type * as Workflow from 'n8n-workflow';

import { BACKUP_NAMES } from '../../simulator/endpoints/tables/backup';
import { startCippTest } from '../support/cipp';
import { documented, messagesOf, freshOneItemTest } from '../support/oneItem';
import { fillPicker } from '../support/pickers';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

const test = freshOneItemTest('backup');

const names = (operation: string) => Object.keys(documented('backup', operation)[0] ?? {});

it('lists the backups of CIPP itself without asking for a tenant', async () => {
	const { output } = await test.run('getAll', { returnAll: true });

	expect(output.map(({ json }) => json.backupName)).toEqual(BACKUP_NAMES);
	expect(test.cipp.requests.map(({ query }) => query)).toEqual([
		{ Type: 'CIPP', NameOnly: 'true' },
	]);
});

it('names the backup that it made', async () => {
	const { output } = await test.run('run');

	const [json] = output.map((item) => item.json);
	expect(json).toMatchObject({ success: true, message: 'Created backup', confirmed: true });
	expect(json?.backupName).toMatch(/^CIPPBackup_\d{4}-\d{2}-\d{2}-\d{4}$/);
	expect(Object.keys(json ?? {})).toEqual(names('run'));
	expect(test.bodies('ExecRunBackup')).toHaveLength(1);
});

it('is an error when CIPP reports a backup that is not there', async () => {
	test.cipp.fault({
		endpoint: 'ExecRunBackup',
		status: 200,
		json: { Results: { state: 'success', resultText: 'Created backup' }, backup: null },
	});

	expect(messagesOf(await test.run('run'))).toEqual([
		expect.stringMatching(/^CIPP reported success, but there is no new backup/),
	]);
});

it('is an error when CIPP could not make one', async () => {
	test.cipp.fault({
		endpoint: 'ExecRunBackup',
		status: 200,
		json: { Results: [{ state: 'error', resultText: 'Failed to create backup' }] },
	});

	expect(messagesOf(await test.run('run'))).toEqual([
		expect.stringMatching(/^Failed to create backup/),
	]);
});

describe('a restore', () => {
	it.each([
		[
			'that is not confirmed',
			{ backupName: BACKUP_NAMES[0] },
			/“Confirm Restore” is off\. This overwrites all settings, templates and tasks of CIPP with CIPPBackup_2026-11-25-0200/,
		],
		[
			'of a backup that is not there',
			{ backupName: 'CIPPBackup_2020', confirmRestore: true },
			/CIPPBackup_2020, which CIPP does not list/,
		],
	])('%s sends nothing', async (_name, parameters, message) => {
		expect(messagesOf(await test.run('restore', parameters))).toEqual([
			expect.stringMatching(message),
		]);
		expect(test.bodies('ExecRestoreBackup')).toEqual([]);
	});

	it('of tables that are not in the backup is an error', async () => {
		const parameters = { backupName: BACKUP_NAMES[0], confirmRestore: true };
		const result = await test.run('restore', { ...parameters, options: { tables: 'Nope' } });

		expect(messagesOf(result)).toEqual([expect.stringMatching(/^CIPP restored nothing/)]);
	});

	it('of everything names no tables', async () => {
		await test.run('restore', { backupName: BACKUP_NAMES[0], confirmRestore: true });

		expect(test.bodies('ExecRestoreBackup')).toEqual([{ BackupName: BACKUP_NAMES[0] }]);
	});
});

describe('the automatic backup', () => {
	const set = async (automaticBackup: string) =>
		await test.run('setAutomatic', { automaticBackup });

	it('is switched on and off, each once only', async () => {
		const results = [await set('on'), await set('on'), await set('off'), await set('off')];

		expect(results.map(({ output: [item] }) => item?.json.message)).toEqual([
			'Scheduled Task Successfully created',
			'The automatic backup was as asked for already.',
			'Scheduled Task Successfully removed',
			'The automatic backup was as asked for already.',
		]);
		expect(Object.keys(results[0]?.output[0]?.json ?? {})).toEqual(names('setAutomatic'));
		expect(test.bodies('ExecSetCIPPAutoBackup')).toEqual([{ Enabled: true }, { Enabled: false }]);
	});

	it('is an error when CIPP says that it is on and has no task', async () => {
		test.cipp.fault({
			endpoint: 'ExecSetCIPPAutoBackup',
			status: 200,
			json: { Results: 'Scheduled Task Successfully created' },
		});

		expect(messagesOf(await set('on'))).toEqual([
			expect.stringMatching(/^CIPP reported success, but the task of the backup/),
		]);
	});
});

it('the list of backups in the editor has their names', async () => {
	const editor = await startCippTest({ access: { baseRole: 'admin' } });
	const { results } = await fillPicker(editor, 'searchBackups', {});
	await editor.close();

	expect(results.map(({ value }) => value).sort()).toEqual([...BACKUP_NAMES].sort());
});
