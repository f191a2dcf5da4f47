import { writeFileSync } from 'node:fs';

import { builtPackage } from '../../demo/builtPackage';
import type { RecordArguments } from './arguments';
import { BadArguments } from './arguments';
import { withoutSecrets } from './masks';
import type { Microsoft } from './microsoft';
import { microsoftAt } from './microsoft';
import { requestsBefore } from './before';
import type { NodeCase } from './nodeCase';
import { TENANT } from './nodeCase';
import { NODE_CASES } from './nodeCases';
import { isCommon, withRowKeys } from './nodeExchanges';
import { firstRowKey, removeNewTasks, taskKeys } from './play';
import type { Proxy } from './proxy';
import { startProxy } from './proxy';
import type { FailRule, NodeRun, Recording } from './recording';
import type { NodeUnderTest, Said } from './runNode';
import { runNode } from './runNode';
import type { Sender } from './target';
import { senderTo } from './target';

/** What happens to an operation besides that it works. */
type Circumstance = 'works' | 'unknown user' | 'Microsoft refuses' | 'read-only client';

const USER = 'jane.doe@contoso.com';

/** All calls that change something. */
const CHANGES: FailRule[] = [
	{ on: '^(GRAPH|PART|SP|OTHER) (PATCH|POST|PUT|DELETE) (?!.*(\\$batch|evaluate))', what: 403 },
	{ on: '^EXO(PART)? (Set|Add|Remove|Enable|Disable|New)-', what: 403 },
];

/** Everything a run needs. */
interface Tools {
	under: NodeUnderTest;
	given: RecordArguments;
	sender: Sender;
	microsoft: Microsoft;
	proxy: Proxy;
}

/**
 * Runs every operation of the built node against CIPP and records what went over the wire.
 *
 * @param given the arguments; a stand-in for Microsoft is needed
 * @param version CIPP's version
 * @param print takes a line for each case
 * @returns the recordings
 * @throws BadArguments without a stand-in for Microsoft
 */
export async function recordNode(
	given: RecordArguments,
	version: string,
	print: (line: string) => void,
): Promise<Recording[]> {
	if (given.microsoft === undefined) throw new BadArguments('--node needs --microsoft.');
	const proxy = await startProxy(given.cipp);
	const tools: Tools = {
		under: await builtPackage(),
		given,
		sender: senderTo({ address: given.cipp, timeoutMs: 180_000, ...given }),
		microsoft: microsoftAt(given.microsoft),
		proxy,
	};
	const recordings: Recording[] = [];
	const said: unknown[] = [];
	try {
		for (const nodeCase of NODE_CASES) {
			if (!nameOf(nodeCase, 'works').includes(given.only ?? '')) continue;
			let reads: string[] = [];
			let isRead = false;
			for (const circumstance of circumstancesOf(nodeCase)) {
				const rules =
					circumstance === 'Microsoft refuses' ? (nodeCase.refused ?? rulesFor(reads)) : [];
				if (circumstance === 'Microsoft refuses' && rules.length === 0) continue;
				// What a read-only client may read is what anybody may.
				if (circumstance === 'read-only client' && isRead) continue;
				const { recording, calls, answer } = await recordOne(nodeCase, circumstance, rules, tools);
				if (circumstance === 'works') {
					reads = calls;
					isRead =
						typeof nodeCase.before !== 'string' &&
						recording.exchanges.every(({ client, method }) => client ?? method === 'GET');
				}
				recordings.push({ ...recording, cipp: [version] });
				said.push({ case: recording.case, version, calls: recording.calls, ...answer });
				print(`${recording.case}: ${answer.outcome}. ${answer.message.slice(0, 150)}`);
			}
		}
	} finally {
		await proxy.close();
	}
	writeFileSync(given.out, `${JSON.stringify(said, null, '\t')}\n`);
	return recordings;
}

function circumstancesOf({ unknownUser }: NodeCase): Circumstance[] {
	return [
		'works',
		...(unknownUser === 'none' ? [] : ['unknown user' as const]),
		'Microsoft refuses',
		'read-only client',
	];
}

/** The calls to refuse: those that change something, or else the reads of the work itself. */
function rulesFor(calls: string[]): FailRule[] {
	const own = calls.filter(
		(call) => !/^(TOKEN|OTHER)|delegatedAdmin|\$filter=\w+ in \(/.test(call),
	);
	if (own.some((call) => CHANGES.some(({ on }) => new RegExp(on, 'i').test(call)))) return CHANGES;
	const labels = own.map((call) => call.replace(/ (\d{3})?$/, '').replace(/\?.*$/, ''));
	return [...new Set(labels)].map((label) => ({
		on: `^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
		what: 403,
	}));
}

async function recordOne(
	nodeCase: NodeCase,
	circumstance: Circumstance,
	rules: FailRule[],
	{ under, given, sender, microsoft, proxy }: Tools,
): Promise<{ recording: Omit<Recording, 'cipp'>; calls: string[]; answer: Said }> {
	const before = await taskKeys(sender);
	await microsoft.prepare([]);
	const { given: answered = [] } = nodeCase;
	if (answered.length > 0) await microsoft.fail(answered);
	const first = await requestsBefore(nodeCase.before, sender);
	// What was queued by that is done before the next call.
	await taskKeys(sender);
	const setUpCalls = (await microsoft.calls()).length;
	// The first rule that fits a call counts.
	const answers = [...rules, ...answered];
	if (answers.length > 0) await microsoft.fail(answers);
	proxy.take();
	const found = nodeCase.found?.(first) ?? {};
	const run = runOf(nodeCase, circumstance, first.map(firstRowKey).filter(Boolean).at(-1), found);
	const role = circumstance === 'read-only client' ? 'readonly' : (nodeCase.client ?? 'editor');
	const client = given.clients[role];
	if (!client) throw new BadArguments(`--client ${role}=<id> is missing.`);
	const answer = await runNode(under, proxy.address, client, run);
	const exchanges = [...first, ...proxy.take().filter((exchange) => !isCommon(exchange))];
	await taskKeys(sender);
	const calls = (await microsoft.calls()).slice(setUpCalls);
	const changes = (await microsoft.changes()).filter((call) => calls.includes(call));
	await removeNewTasks(sender, before);
	const recording = {
		case: nameOf(nodeCase, circumstance),
		...(role === 'editor' ? {} : { client: role }),
		...(answers.length > 0 ? { microsoft: answers } : {}),
		...withRowKeys({ node: run, exchanges }, nodeCase.keeps),
		...(changes.length > 0 ? { calls: withoutSecrets(changes) as string[] } : {}),
	};
	return { recording, calls, answer };
}

function nameOf({ resource, operation, variant }: NodeCase, circumstance: Circumstance): string {
	return `${resource}.${operation}${variant ? `, ${variant}` : ''}: ${circumstance}`;
}

function runOf(
	{ resource, operation, parameters, user = USER, before, unknownUser, otherwise }: NodeCase,
	circumstance: Circumstance,
	rowKey: string | undefined,
	found: Record<string, unknown>,
): NodeRun {
	const isUnknown = circumstance === 'unknown user';
	const isTask = typeof before === 'string';
	const address = isUnknown && unknownUser === undefined ? 'nobody@contoso.com' : user;
	return {
		resource,
		operation,
		parameters: {
			tenantDomain: TENANT,
			...(address === null || isTask ? {} : { userEmail: address }),
			...(isTask && operation !== 'getAll' ? { taskId: rowKey } : {}),
			...parameters,
			...found,
			...(circumstance === 'works' ? {} : otherwise),
			...(isUnknown && typeof unknownUser === 'object' ? unknownUser : {}),
		},
	};
}
