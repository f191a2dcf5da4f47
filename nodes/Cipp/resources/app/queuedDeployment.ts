import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { requiredText } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import { readApps } from '../../nouns/app/app';
import { readQueue } from '../../nouns/app/queue';
import { alsoNamed } from '../../nouns/foundObject';
import { aboutTargets } from '../../nouns/intune/assigned';
import type { AssignmentTargets } from '../../nouns/intune/targets';
import { nameGroups } from '../../nouns/intune/groupNames';
import { checkGroups } from '../../nouns/intune/targets';
import { messageOf } from '../../forms/changeOperation';
import { failureOf } from '../../output/changeFailure';
import type { ResultLine } from '../../output/resultLine';
import type { DeploymentParams } from './deployment';
import { DEPLOYMENT_READS, receiver } from './deployment';

/** The name that an app gets. */
export const appName = requiredText({
	name: 'appName',
	displayName: 'Name',
	description: 'The name of the app in Intune. The tenant must not have one of this name yet.',
	placeholder: 'e.g. 7-Zip',
});

/** A tenant that gets an app of a certain name. */
export const namedReceiver: Target<Omit<DeploymentParams, 'appName' | keyof AssignmentTargets>> =
	alsoNamed(receiver, (params: DeploymentParams) => `${params.appName} for`);

/** What the operations have in common that put an app into CIPP's queue, from where it goes to Intune. */
export const QUEUED = {
	right: 'Endpoint.Application.ReadWrite',
	reads: DEPLOYMENT_READS,
	check: checkGroups,
	async prepare(params: DeploymentParams, context: OperationContext): Promise<string[]> {
		const problems = await nameGroups(params, context);
		return problems.length > 0 ? problems : await refuseSame(params, context);
	},
	judge: (lines: ResultLine[]) =>
		failureOf(lines, /^Successfully added \w+ App for \S+ to queue\./i),
	output: queuedOutput,
	alsoAbout: (params: DeploymentParams) => ({ appName: params.appName, ...aboutTargets(params) }),
	confirm: confirmQueued,
};

/**
 * Looks whether an app of this name is in the tenant or on its way: CIPP's queue does nothing then,
 * and says nothing of it.
 *
 * @returns problems, in sentences
 */
async function refuseSame(
	{ tenant, appName }: DeploymentParams,
	context: OperationContext,
): Promise<string[]> {
	const isSame = (name: string) => name.toLowerCase() === appName.toLowerCase();
	const there = (await readApps(tenant, context)).find(({ name }) => isSame(name));
	if (there) {
		return [
			`“Name” is ${appName}, and ${tenant} has an app of this name (${there.id}). CIPP would change nothing: choose another name, or delete the app before.`,
		];
	}
	const waiting = (await readQueue(tenant, context)).find(
		(one) => one.tenant === tenant && isSame(one.name),
	);
	return waiting
		? [`“Name” is ${appName}, which is queued for ${tenant} already (${waiting.id}).`]
		: [];
}

/** What CIPP said of an app that now waits. */
function queuedOutput(lines: ResultLine[]): IDataObject {
	return {
		queued: true,
		message: messageOf(lines),
		nextStep:
			'Look for the app with Get Many after some minutes. CIPP tells of no deployment that failed.',
	};
}

/** Finds the row of the queue. */
async function confirmQueued(
	context: OperationContext,
	{ tenant, appName }: DeploymentParams,
): Promise<IDataObject> {
	return await readBack(context, {
		what: 'The queue of apps',
		read: async () =>
			(await readQueue(tenant, context)).find(
				(one) => one.tenant === tenant && one.name === appName,
			),
		isMade: (row) => row !== undefined,
		tell: (row) => ({ queuedAppId: row?.id }),
		otherwise: 'the app is not in its queue',
		mayLag: 'It may have been taken out already: look at the apps of the tenant.',
	});
}
