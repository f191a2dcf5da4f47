import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import type { Entry, OperationContext, RequestSharing } from '../../engine/operation';
import { cleanFailure } from '../../output/failureSecrets';
import { CippFailure } from '../../transport/failure';
import type { OffboardParams } from '../order/params';
import { offboardRequest } from '../order/request';
import { aboutUser, asData, markersOf } from './receipt';
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

function inGroups(entries: OffboardEntry[], { marker }: OperationContext): OffboardEntry[][] {
	const groups: OffboardEntry[][] = [];
	const open = new Map<string, OffboardEntry[]>();
	for (const entry of entries) {
		const { index, params } = entry;
		const { usersPerRequest, previewOnly, earlier, holds } = params;
		if (usersPerRequest === 1 || previewOnly || earlier || holds.length > 0) {
			groups.push([entry]);
			continue;
		}
		const { job } = markersOf(params, index, marker);
		const { body } = offboardRequest(firstJob(params), job, []);
		const key = JSON.stringify([usersPerRequest, body]);
		const group = open.get(key);
		if (group && group.length < usersPerRequest) {
			group.push(entry);
			continue;
		}
		const started = [entry];
		open.set(key, started);
		groups.push(started);
	}
	return groups;
}

async function submitGroup(
	group: OffboardEntry[],
	{ client, marker }: OperationContext,
): Promise<Map<number, IDataObject | Error>> {
	// All members of a group have the same marker and, but for the users, the same body.
	const [first] = group as [OffboardEntry];
	const { job } = markersOf(first.params, first.index, marker);
	const jobs = group.map(({ params }) => firstJob(params));
	const sentAt = DateTime.utc();
	const answers = await client
		.send(offboardRequest(firstJob(first.params), job, jobs))
		.then(({ body }) => readSharedAnswer(body, jobs))
		.catch((error: Error) => readSharedRefusal(cleanFailure(error), jobs));

	const ends = await Promise.all(
		answers.map(async (answer, position) => {
			const params = jobs[position] as OffboardParams;
			if (isWholeRequestRefused(answer)) {
				return await submitJob(client, params, job).catch((error: Error) => error);
			}
			return answer instanceof Error ? answer : receiptOfAnswer(answer, params, job, sentAt);
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
