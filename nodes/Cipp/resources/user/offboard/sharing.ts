import type { IDataObject } from 'n8n-workflow';

import type { Entry, OperationContext, RequestSharing } from '../../../engine/operation';
import { cleanFailure } from '../../../offboarding/tasks/cleanFailure';
import type { CippRequest } from '../../../transport/client';
import { CippFailure } from '../../../transport/failure';
import type { OffboardParams } from './params';
import { aboutUser, asData, markersOf } from './receipt';
import { offboardRequest } from './request';
import { readSharedAnswer, readSharedRefusal } from './sharedAnswer';
import { firstJob, receiptOfAnswer, submitJob } from './submit';

/** CIPP writes the tasks of a request one after the other, and is cut off after 230 seconds. */
export const MOST_USERS_PER_REQUEST = 100;

type OffboardEntry = Entry<OffboardParams>;

/**
 * Users of one tenant whose bodies differ in nothing but the user share a request, because
 * `Invoke-ExecOffboardUser` takes a list of users and makes a task for each.
 */
export const sharing: RequestSharing<OffboardParams> = { groups: inGroups, submit: submitGroup };

function inGroups(entries: OffboardEntry[], context: OperationContext): OffboardEntry[][] {
	const groups: OffboardEntry[][] = [];
	const open = new Map<string, OffboardEntry[]>();
	for (const entry of entries) {
		const { usersPerRequest, previewOnly, earlier } = entry.params;
		if (usersPerRequest === 1 || previewOnly || earlier) {
			groups.push([entry]);
			continue;
		}
		const body = JSON.stringify([usersPerRequest, requestFor([], entry, context).body]);
		const group = open.get(body);
		if (group && group.length < usersPerRequest) {
			group.push(entry);
			continue;
		}
		const started = [entry];
		open.set(body, started);
		groups.push(started);
	}
	return groups;
}

/** @param first the entry from which everything but the users is taken */
function requestFor(
	users: OffboardEntry[],
	first: OffboardEntry,
	{ marker }: OperationContext,
): CippRequest {
	const { job } = markersOf(first.params, first.index, marker);
	return offboardRequest(
		firstJob(first.params),
		job,
		users.map(({ params }) => params),
	);
}

async function submitGroup(
	group: OffboardEntry[],
	context: OperationContext,
): Promise<Map<number, IDataObject | Error>> {
	const first = group[0] as OffboardEntry;
	const { job } = markersOf(first.params, first.index, context.marker);
	const jobs = group.map(({ params }) => firstJob(params));
	const answers = await context.client
		.send(requestFor(group, first, context))
		.then(({ body }) => readSharedAnswer(body, jobs))
		.catch((error: Error) => readSharedRefusal(cleanFailure(error), jobs));

	const ends = await Promise.all(
		answers.map(async (answer, position) => {
			const params = jobs[position] as OffboardParams;
			if (isWholeRequestRefused(answer)) {
				return await submitJob(context.client, params, job).catch((error: Error) => error);
			}
			return answer instanceof Error ? answer : receiptOfAnswer(answer, params, job);
		}),
	);
	return new Map(
		group.map(({ index, params }, position) => {
			const end = ends[position] as (typeof ends)[number];
			return [index, end instanceof Error ? aboutUser(end, params, job) : asData(end)];
		}),
	);
}

/**
 * With a 400 CIPP has queued nobody, because of any one of the users (`Test-CIPPOffboardingRequest`
 * comes before the queueing). Sent one by one, each gets an answer of its own.
 */
function isWholeRequestRefused(answer: unknown): boolean {
	return answer instanceof CippFailure && answer.httpCode === '400' && answer.outcome === 'refused';
}
