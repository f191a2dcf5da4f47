import type { IDataObject } from 'n8n-workflow';

import { runBounded } from '../../Cipp/engine/pool';
import type { TaskQueries } from '../../Cipp/scheduler/queries/taskQueries';
import type { CippClient } from '../../Cipp/transport/client';
import { CippFailure } from '../../Cipp/transport/failure';
import type { Patience } from '../../Cipp/transport/patience';
import type { TenantDirectory } from '../../Cipp/transport/tenantDirectory';
import type { Found } from '../found';
import { alertItem, clearedItem } from './alertItem';
import { lastRunsOf } from './alertRules';
import { findingsOf, keyOfFinding, type Finding } from './findings';
import { snoozedFindings } from './snoozed';
import { whatChanged, type KnownFindings } from './whatChanged';

/** CIPP looks for its findings every half hour at most, and each look here costs a request per tenant. */
const SHORTEST_INTERVAL_SECONDS = 900;

/** What is remembered of the alerts between polls, in the static data of a node. */
export interface SeenAlerts {
	/** What is watched: the address of CIPP, and the tenant if there is one. */
	scope: string;
	/** Seconds since 1970 by the clock of n8n. */
	readAt: number;
	known: KnownFindings;
}

/** Where to look. */
export interface AlertSource {
	client: CippClient;
	patience: Patience;
	queries: TaskQueries;
	directory: TenantDirectory;
	/** Default domain in CIPP's spelling; empty for all tenants. */
	tenant: string;
}

/**
 * One look at the findings of all alerts.
 *
 * @param seen what the last look returned, if it was one at the same scope
 * @param now seconds since 1970 by the clock of n8n
 * @returns events, and what to remember; undefined when it is too early for another look
 * @throws CippFailure when CIPP does not give the lists
 */
export async function watchAlerts(
	source: AlertSource,
	seen: SeenAlerts | undefined,
	scope: string,
	now: number,
): Promise<{ found: Found[]; next: SeenAlerts; isFirst: boolean } | undefined> {
	const isSame = seen?.scope === scope;
	if (isSame && !source.tenant && now - seen.readAt < SHORTEST_INTERVAL_SECONDS) return undefined;
	const { findings, unread } = await currentFindings(source);
	const lastRuns = await lastRunsOf(source.queries, source.directory);
	const { raised, cleared, next } = whatChanged(
		isSame ? seen.known : undefined,
		findings,
		lastRuns,
		unread,
	);
	const gone = cleared.map(([tenant, command, hash, preview]) => ({
		tenant,
		command,
		hash,
		preview,
	}));
	const snoozed = gone.length > 0 ? await snoozedFindings(source) : new Set<string>();
	return {
		isFirst: !isSame,
		next: { scope, readAt: now, known: next },
		found: [
			...raised.map((finding) => raisedEvent(finding, source.directory)),
			...gone.map((finding) => ({
				key: '',
				forgets: [keyOfFinding(finding)],
				// A finding that somebody snoozed is not gone. When it is reported again, that is news.
				json: snoozed.has(keyOfFinding(finding))
					? { ...clearedItem(finding), event: 'alertSnoozed' }
					: clearedItem(finding),
			})),
		],
	};
}

/**
 * The findings that are there now.
 *
 * @returns those of the tenants that could be read, and the names of the others: a tenant whose
 * findings CIPP fails to read must not hide the others
 * @throws CippFailure when none can be read
 */
export async function currentFindings({
	client,
	patience,
	directory,
	tenant,
}: AlertSource): Promise<{ findings: Finding[]; unread: Set<string> }> {
	const all = await directory.all();
	const tenants = tenant ? [tenant] : all.map(({ defaultDomain }) => defaultDomain);
	const unread = new Map<string, Error>();
	const lists: Finding[][] = [];
	const read = async (name: string) => {
		const list = await findingsOf(client, patience, name).catch(async (error: Error) => {
			// A missing right concerns all tenants, and so does a client that is not let in.
			const isOfTenant =
				error instanceof CippFailure && !/^(?:4\d\d|EAUTH)$/.test(error.httpCode ?? '');
			if (!isOfTenant) return await Promise.reject(error);
			unread.set(name, error);
			return [];
		});
		lists.push(list);
	};
	const [first, ...others] = tenants;
	if (first !== undefined) await read(first);
	await runBounded(others, read);
	const [failure] = unread.values();
	if (failure && unread.size === tenants.length) throw failure;
	return { findings: lists.flat(), unread: new Set(unread.keys()) };
}

/** The event of a finding that CIPP lists. */
export function raisedEvent(
	finding: Finding,
	directory: TenantDirectory,
	facts: { ruleName?: string; title?: string } = {},
): Found {
	const json: IDataObject = alertItem(finding, {
		tenantId: directory.known(finding.tenant)?.customerId ?? '',
		ruleName: facts.ruleName ?? '',
		title: facts.title ?? '',
		verified: true,
	});
	return { key: keyOfFinding(finding), json };
}
