import { createHash } from 'node:crypto';
import type { VirtualClock } from '../clock';
import type { JsonRecord } from '../powershell/members';

/** What a row of an alert is known by (Get-AlertContentHash). */
export interface ContentHash {
	ContentHash: string;
	ContentPreview: string;
}

interface AlertRow {
	day: string;
	tenant: string;
	command: string;
	comment: string;
	items: JsonRecord[];
}

interface Snooze {
	tenant: string;
	command: string;
	hash: ContentHash;
	/** Milliseconds since 1970. */
	until: number;
}

const STALE_DAYS = 7;
const DAY_MS = 86_400_000;

/** The tables AlertLastRun and AlertSnooze. */
export class AlertTable {
	private readonly rows = new Map<string, AlertRow>();
	private readonly snoozes = new Map<string, Snooze>();

	constructor(private readonly clock: VirtualClock) {}

	/**
	 * Write-AlertTrace: writes what an alert found, without what is snoozed.
	 *
	 * @returns the rows to be told; undefined when they were told today, or all of them are snoozed
	 */
	trace(
		tenant: string,
		command: string,
		found: JsonRecord[],
		comment: string,
	): JsonRecord[] | undefined {
		const items = found.filter((item) => !this.isSnoozed(tenant, command, item));
		if (items.length === 0) return undefined;
		const key = `${tenant}-${command}`;
		const known = this.rows.get(key);
		const day = this.dayOf(this.clock.now());
		if (known?.day === day && JSON.stringify(known.items) === JSON.stringify(items)) {
			return undefined;
		}
		this.rows.set(key, { day, tenant, command, comment, items });
		return items;
	}

	/** ListAlertResults: for the default domain in exact case only. */
	results(tenant: string): JsonRecord[] {
		const oldest = this.dayOf(this.clock.now() - STALE_DAYS * DAY_MS);
		return [...this.rows.values()]
			.filter((row) => row.tenant === tenant && row.day >= oldest)
			.flatMap(({ command, comment, day, items }) =>
				items.map((item) => ({
					CmdletName: command,
					AlertComment: comment,
					Tenant: tenant,
					LastRun: day,
					...contentHash(item),
					AlertItem: item,
				})),
			);
	}

	/** ExecSnoozeAlert: from the next run on the row is left out. */
	snooze(tenant: string, command: string, item: JsonRecord, days: number): ContentHash {
		const hash = contentHash(item);
		const until = this.clock.now() + days * DAY_MS;
		this.snoozes.set(snoozeKey(tenant, command, hash), { tenant, command, hash, until });
		return hash;
	}

	/** ListSnoozedAlerts: those that are over, too. */
	snoozedRows(): JsonRecord[] {
		return [...this.snoozes.values()].map(({ tenant, command, hash, until }) => ({
			PartitionKey: command,
			CmdletName: command,
			Tenant: tenant,
			...hash,
			SnoozeUntil: String(Math.floor(until / 1000)),
			IsExpired: until <= this.clock.now(),
			Status: until <= this.clock.now() ? 'Expired' : 'Active',
		}));
	}

	/** Forgets everything. */
	clear(): void {
		this.rows.clear();
		this.snoozes.clear();
	}

	private isSnoozed(tenant: string, command: string, item: JsonRecord): boolean {
		const snooze = this.snoozes.get(snoozeKey(tenant, command, contentHash(item)));
		return snooze !== undefined && snooze.until > this.clock.now();
	}

	private dayOf(time: number): string {
		return new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
	}
}

/** By the name, the ID or the message of the row, otherwise by all of it. */
export function contentHash(item: JsonRecord): ContentHash {
	const named = new Map(Object.entries(item).map(([name, value]) => [name.toLowerCase(), value]));
	const names = ['userprincipalname', 'id', 'message'];
	const found = names.map((name) => String(named.get(name) ?? '').trim()).find(Boolean);
	const isMessage = found !== undefined && found === String(named.get('message') ?? '').trim();
	const sorted = Object.fromEntries(Object.entries(item).sort(([a], [b]) => a.localeCompare(b)));
	const key = found ? (isMessage ? found : found.toLowerCase()) : `${JSON.stringify(sorted)}\n`;
	return {
		ContentHash: createHash('sha256').update(key).digest('base64'),
		ContentPreview: key.slice(0, 200),
	};
}

function snoozeKey(tenant: string, command: string, { ContentHash }: ContentHash): string {
	return `${command} ${tenant}-${ContentHash}`;
}
