import type { INodeType } from 'n8n-workflow';

import type { Simulator } from '../../simulator';
import { seededRandom, type Random } from '../../simulator/random';
import type { MemoryCredentials } from '../../workbench/memoryCredentials';
import { runCipp } from '../../workbench/runCipp';
import { endingsOf, type Ending } from './endings';
import { drawExecution, type Leaver, type PlannedExecution } from './execution';
import { BACKGROUND, drawFate } from './fates';
import { problemOf, type FoundTask } from './judge';

const EXECUTIONS = 8;
const LEAVERS_EACH = 30;
const TENANTS = 4;

/** So many users each of the simulated tenants must have. */
export const USERS_PER_TENANT = (EXECUTIONS * LEAVERS_EACH) / TENANTS;
export const VOLUME = { tenants: TENANTS, usersPerTenant: USERS_PER_TENANT };

/** What became of one leaver. */
export interface Judged {
	leaver: Leaver;
	manner: string;
	kind: Ending['kind'] | 'none';
	problem?: string;
}

/**
 * Runs eight executions at once through faults, and judges every item.
 *
 * @param seed draws everything: the same seed gives the same executions and the same faults of
 * orders. Which look-up is struck depends on the order of arrival as well.
 */
export async function soakRound(
	cipp: Simulator,
	node: INodeType,
	credentials: MemoryCredentials,
	seed: number,
): Promise<Judged[]> {
	const random = seededRandom(seed);
	cipp.reset();
	const executions = plan(seed, random);
	armFaults(cipp, executions, random);
	const judged = await Promise.all(
		executions.map(async (execution) => await runOne(cipp, node, credentials, execution)),
	);
	return judged.flat();
}

function plan(seed: number, random: Random): PlannedExecution[] {
	return Array.from({ length: EXECUTIONS }, (_, number) => {
		const leavers = Array.from({ length: LEAVERS_EACH }, (_unused, index): Leaver => {
			const place = number * LEAVERS_EACH + index;
			const tenant = `tenant${(place % TENANTS) + 1}.example`;
			const upn = `user${Math.floor(place / TENANTS) + 1}@${tenant}`;
			return { tenant, upn, fate: drawFate(random) };
		});
		return drawExecution(`${seed}-${number}`, leavers, random);
	});
}

function armFaults(cipp: Simulator, executions: PlannedExecution[], random: Random): void {
	for (const { upn, fate } of executions.flatMap(({ leavers }) => leavers)) {
		const { connection, queueing } = fate;
		if (connection)
			cipp.fault({ endpoint: 'ExecOffboardUser', user: upn, times: 1, ...connection });
		if (queueing) cipp.failQueueing({ user: upn, times: 1, ...queueing });
		// Some of those that are taken end badly, which must not change what is said of the order.
		const mishap = random();
		if (mishap < 0.05) cipp.failStep({ user: upn, step: 'DisableSignIn' });
		else if (mishap < 0.07) cipp.failJob({ user: upn, message: 'User not found.' });
		else if (mishap < 0.09) cipp.failJob({ user: upn, dies: true });
	}
	for (const { chance, fault } of BACKGROUND) {
		cipp.fault({ ...fault, when: () => random() < chance });
	}
}

async function runOne(
	cipp: Simulator,
	node: INodeType,
	credentials: MemoryCredentials,
	{ id, leavers, parameters, nodeSettings, manner }: PlannedExecution,
): Promise<Judged[]> {
	const result = await runCipp({
		node,
		credentials,
		items: leavers.map(({ tenant, upn }) => ({ tenant, upn })),
		parameters,
		nodeSettings,
		executionId: id,
	});
	const tasks = tasksByUser(cipp);
	const endings = endingsOf(result, leavers.length);
	return leavers.map((leaver, index) => {
		const own = endings[index] ?? [];
		const problem = problemOf(own, tasks.get(leaver.upn) ?? []);
		return { leaver, manner, kind: own[0]?.kind ?? 'none', ...(problem && { problem }) };
	});
}

function tasksByUser(cipp: Simulator): Map<string, FoundTask[]> {
	const byUser = new Map<string, FoundTask[]>();
	for (const { Command, Parameters } of cipp.tasks) {
		if (Command !== 'Invoke-CIPPOffboardingJob') continue;
		const { Username, options } = JSON.parse(Parameters) as {
			Username: string;
			options: { clientRequestId?: string };
		};
		const task = { user: Username, marker: options.clientRequestId ?? '' };
		byUser.set(Username, [...(byUser.get(Username) ?? []), task]);
	}
	return byUser;
}
