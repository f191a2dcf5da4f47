import { ok } from '../../http/answer';
import { textOf } from '../../powershell/text';
import type { SimulatorState } from '../../state';
import type { Endpoint } from '../endpoint';
import { kept } from './kept';

interface Backup {
	name: string;
	/** Which rows it holds, by table, and how many. */
	tables: Record<string, number>;
	at: string;
}

/** The backups that there are at first. */
export const BACKUP_NAMES = [
	'CIPPBackup_2026-11-25-0200',
	'CIPPBackup_2026-11-24-0200',
	'CIPPBackup_2026-11-23-0200',
];

const READ_AT = '2026-11-25T02:00:10.0000000+00:00';
const AUTOMATIC = 'Automated CIPP Backup';

const backups = kept<Backup[]>(() =>
	BACKUP_NAMES.map((name, place) => ({
		name,
		tables: { Config: place + 1, templates: 10 },
		at: READ_AT,
	})),
);

/** Backups of tenants, the names of which begin with that of another one. */
const ofTenant = (domain: string) =>
	[domain, `${domain}.example`].map((TenantFilter) => ({
		TenantFilter,
		BackupName: `${TenantFilter}_2026-11-25-0300`,
		Timestamp: READ_AT,
		Items: null,
	}));

/** Invoke-ExecListBackup, as far as names are asked for. */
const execListBackup: Endpoint = {
	name: 'ExecListBackup',
	right: 'CIPP.Backup.Read',
	handle(call, state) {
		const type = call.query('Type') ?? 'CIPP';
		const tenant = call.query('tenantFilter') ?? '';
		if (type === 'Scheduled') {
			const found = state.directory.managedTenant(tenant);
			return ok(found?.defaultDomainName === tenant ? ofTenant(tenant) : []);
		}
		if (type !== 'CIPP') return ok([]);
		return ok(
			backups(state).map(({ name, at }) => ({ BackupName: name, Timestamp: at, Source: 'blob' })),
		);
	},
};

/** Invoke-ExecRunBackup: a second one within a minute takes the place of the first. */
const execRunBackup: Endpoint = {
	name: 'ExecRunBackup',
	right: 'CIPP.AppSettings.ReadWrite',
	handle(_call, state) {
		const at = new Date(state.clock.now()).toISOString();
		const name = `CIPPBackup_${at.slice(0, 16).replace('T', '-').replace(':', '')}`;
		const all = backups(state);
		const place = all.findIndex((one) => one.name === name);
		if (place >= 0) all.splice(place, 1);
		all.unshift({ name, tables: { Config: 1 }, at });
		return ok({ Results: { state: 'success', resultText: 'Created backup' }, backup: null });
	},
};

/** Invoke-ExecRestoreBackup. */
const execRestoreBackup: Endpoint = {
	name: 'ExecRestoreBackup',
	right: 'CIPP.AppSettings.ReadWrite',
	handle(call, state) {
		const name = textOf(call.bodyMember('BackupName'));
		const found = backups(state).find((one) => one.name === name);
		if (!found) return ok({ Results: 'Backup not found.' });
		const wanted = [call.bodyMember('SelectedTypes') ?? []].flat();
		const count = Object.entries(found.tables)
			.filter(([table]) => wanted.length === 0 || wanted.includes(table))
			.reduce((sum, [, rows]) => sum + rows, 0);
		return ok({ Results: `Successfully restored ${count} rows from backup.` });
	},
};

function automate(enabled: unknown, state: SimulatorState): string | undefined {
	const there = [...state.tasks.named(AUTOMATIC)];
	if (typeof enabled !== 'boolean') return undefined;
	for (const { RowKey } of there) state.tasks.remove(RowKey);
	if (!enabled) {
		return there.length > 0
			? 'Scheduled Task Successfully removed'
			: 'No existing scheduled task found to remove';
	}
	state.tasks.add({
		Name: AUTOMATIC,
		Command: 'New-CIPPBackup',
		Tenant: 'PartnerTenant',
		Parameters: JSON.stringify({ backupType: 'CIPP' }),
		Recurrence: '1d',
	});
	return 'Scheduled Task Successfully created';
}

/** Invoke-ExecSetCIPPAutoBackup: nothing at all for what is no boolean. */
const execSetAutoBackup: Endpoint = {
	name: 'ExecSetCIPPAutoBackup',
	right: 'CIPP.Backup.ReadWrite',
	handle(call, state) {
		const said = automate(call.bodyMember('Enabled'), state);
		return said === undefined ? { status: 200 } : ok({ Results: said });
	},
};

/** Backups of CIPP itself and of tenants. */
export const backupEndpoints: Endpoint[] = [
	execListBackup,
	execRunBackup,
	execRestoreBackup,
	execSetAutoBackup,
];
