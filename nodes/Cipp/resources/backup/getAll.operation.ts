import type { Part } from '../../forms/part';
import { list } from '../../forms/list';
import { presetChoice } from '../../forms/parts';
import type { Target } from '../../forms/target';
import { tenantField } from '../../fields/tenant';
import { readTenant } from '../../nouns/tenant/params';
import { BACKUP_COLUMNS } from './backups';

interface Scope {
	kind: 'CIPP' | 'Scheduled';
	/** Empty for the backups of CIPP itself. */
	tenant: string;
}

const kind = presetChoice({
	name: 'backupOf',
	displayName: 'Backup Of',
	description: 'What was backed up',
	options: [
		{ name: 'CIPP', value: 'CIPP', description: 'The settings of CIPP itself' },
		{ name: 'Tenant', value: 'Scheduled', description: 'The settings of a tenant' },
	],
	default: 'CIPP',
}) as Part<Scope['kind']>;

const target: Target<Scope> = {
	fields: [
		kind.field,
		{ ...tenantField(), displayOptions: { show: { [kind.field.name]: ['Scheduled'] } } },
	],
	lookUps: [],
	read(item) {
		const of = kind.read(item, kind.field.name);
		return { kind: of, tenant: of === 'Scheduled' ? readTenant(item).tenant : '' };
	},
	subject: ({ tenant }) => tenant || 'Backups',
	about: ({ tenant }) => (tenant === '' ? {} : { tenantDomain: tenant }),
};

/** Lists backups without what is in them (`Invoke-ExecListBackup`). */
export const getAllBackups = list(target, {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many backups',
	description: 'Get the names and times of backups of CIPP, or of a tenant',
	endpoint: 'ExecListBackup',
	right: 'CIPP.Backup.Read',
	sends: {
		Type: ({ kind: of }) => of,
		tenantFilter: ({ tenant }) => tenant || undefined,
		// Without it every backup comes with all that is in it.
		NameOnly: () => true,
	},
	rowHas: ['BackupName'],
	// CIPP finds all names that begin with that of the tenant.
	where: (row, { kind: of, tenant }) =>
		of === 'CIPP' || String(row.TenantFilter).toLowerCase() === tenant.toLowerCase(),
	columns: BACKUP_COLUMNS,
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
