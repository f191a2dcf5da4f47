import type { INode, INodeParameters } from 'n8n-workflow';

import { pick, type Random } from '../../simulator/random';
import { TIMEOUT_MS, type Fate } from './fates';

/** A leaver with what will happen to the order. */
export interface Leaver {
	tenant: string;
	upn: string;
	fate: Fate;
}

/** One execution of a workflow with the node. */
export interface PlannedExecution {
	id: string;
	leavers: Leaver[];
	parameters: INodeParameters;
	nodeSettings: Partial<INode>;
	/** For the report, such as `waits, error output`. */
	manner: string;
}

/**
 * Draws how an execution is set up: whether it waits, what it does on errors, how it signs in,
 * whether n8n tries it again, and how many users share a request.
 *
 * @param id execution id
 */
export function drawExecution(id: string, leavers: Leaver[], random: Random): PlannedExecution {
	const waits = random() < 0.5;
	const onError = pick(
		['continueErrorOutput', 'continueRegularOutput', 'stopWorkflow'] as const,
		random,
	);
	const retries = random() < 0.5;
	const authentication = pick(['oAuth2', 'apiKey'] as const, random);
	const usersPerRequest = pick([1, 1, 3, 30] as const, random);
	const ifAlreadyQueued = pick(['skip', 'queueAgain', 'fail'] as const, random);
	return {
		id,
		leavers,
		manner: [
			waits ? 'waits' : 'does not wait',
			onError === 'stopWorkflow' ? 'stops' : 'goes on',
			...(retries ? ['tried again'] : []),
			...(usersPerRequest > 1 ? [`${usersPerRequest} users per request`] : []),
		].join(', '),
		nodeSettings: {
			onError,
			...(retries && { retryOnFail: true, maxTries: 3, waitBetweenTries: 50 }),
		},
		parameters: {
			authentication,
			resource: 'user',
			operation: 'offboardUser',
			tenantDomain: '={{ $json.tenant }}',
			userEmail: '={{ $json.upn }}',
			DisableSignIn: true,
			RevokeSessions: true,
			...(waits && {
				waitForCompletion: true,
				waitOptions: {
					pollInterval: 0.3,
					maximumWait: 0.1,
					...(random() < 0.3 && { failOnStepErrors: true }),
				},
			}),
			options: { ifAlreadyQueued, gracePeriod: 1, usersPerRequest },
			requestOptions: { timeout: TIMEOUT_MS },
		},
	};
}
