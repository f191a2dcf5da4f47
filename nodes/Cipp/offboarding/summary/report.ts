import { DateTime } from 'luxon';

import type { RunOrigin } from '../../engine/operation';
import { FATES, hasPendingLicences, type Fate, type Fated } from './fate';
import { toDoOf, type ToDo } from './toDo';

/** How many users ended in which way. */
export type Counts = Record<Fate, number> & {
	users: number;
	/** Users whose licences a later task of CIPP takes; they count in another number too. */
	pendingLicenses: number;
};

/** A run over many users, for whoever reads one page instead of a hundred items. */
export interface RunReport {
	/** One line, for the subject of an email. */
	subject: string;
	/** ISO 8601 in the workflow's time zone. */
	createdAt: string;
	workflow: string | null;
	executionId: string | null;
	total: Counts;
	tenants: Array<Counts & { tenant: string | null; tenantLabel: string; toDo: ToDo[] }>;
}

/** How the numbers read in a sentence. */
const WORDS: Record<Fate | 'pendingLicenses', string> = {
	done: 'done',
	withErrors: 'with errors',
	failed: 'failed',
	unknown: 'unknown',
	open: 'not ended',
	notSent: 'not sent',
	pendingLicenses: 'with licenses pending',
};

/** @returns the report, with the tenants in the order of their first items */
export function reportOf(fated: Fated[], origin: RunOrigin): RunReport {
	const tenants = byTenant(fated);
	const total = countsOf(fated);
	const users = `${total.users} user${total.users === 1 ? '' : 's'}`;
	const of = `${tenants.length} tenant${tenants.length === 1 ? '' : 's'}`;
	return {
		subject: `Offboarding of ${users} in ${of}: ${inWords(total)}`,
		createdAt:
			DateTime.now()
				.setZone(origin.timezone)
				.startOf('second')
				.toISO({ suppressMilliseconds: true }) ?? '',
		workflow: origin.workflowName || null,
		executionId: origin.executionId || null,
		total,
		tenants: tenants.map((own) => ({
			tenant: own[0]?.tenant || null,
			tenantLabel: own[0]?.tenantLabel || 'Tenant not known',
			...countsOf(own),
			toDo: toDoOf(own),
		})),
	};
}

/** @returns the numbers that are not zero, in words, such as `2 done, 1 failed` */
export function inWords(counts: Counts): string {
	return [...FATES, 'pendingLicenses' as const]
		.filter((name) => counts[name] > 0)
		.map((name) => `${counts[name]} ${WORDS[name]}`)
		.join(', ');
}

/** @returns how many users ended in which way */
export function countsOf(fated: Fated[]): Counts {
	const counts = Object.fromEntries(
		FATES.map((fate) => [fate, fated.filter((one) => one.fate === fate).length]),
	) as Record<Fate, number>;
	return {
		users: fated.length,
		...counts,
		pendingLicenses: fated.filter(hasPendingLicences).length,
	};
}

function byTenant(fated: Fated[]): Fated[][] {
	const groups = new Map<string, Fated[]>();
	for (const one of fated) {
		const key = one.tenant.toLowerCase();
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	return [...groups.values()];
}
