import type { Entry, Operation, OperationContext, Refusals } from '../../engine/operation';
import { endpointTable } from '../../endpoints/table';
import { onlyReads } from '../../endpoints/treatment';
import { runBounded } from '../../engine/pool';
import { readPages } from '../../forms/readPages';
import { inCippsWords } from '../../output/changeFailure';
import { withUncheckedWarning } from '../../output/tenantColumns';
import { secretsIn, withoutSecrets } from '../../output/failureSecrets';
import { CippFailure } from '../../transport/failure';
import { notFoundOut } from '../../transport/wrapFailure';
import { failureIn, itemsOf } from './answer';
import { assembled } from './assemble';
import { beyondAgent } from './limits';
import type { SendParams } from './params';
import { readWishes } from './readWishes';
import { requestOf } from './requestOf';
import { sendFields } from './sendFields';
import { checkTenantsIn } from './tenants';

/** Calls any endpoint of CIPP (`New-CippCoreRequest` finds its function by the name). */
export const sendRequest: Operation<SendParams> = {
	name: 'Send',
	value: 'send',
	action: 'Send API request',
	description: 'Call any endpoint of CIPP, with the checks that all operations of this node have',
	fields: sendFields,
	endpoints: [],
	anyEndpoint: true,
	writes: true,
	onlyReads: ({ reads }) => reads,
	// Whether an answer holds a secret is known to whoever asks for it alone.
	givesSecret: () => true,
	sentOnce: true,
	read: readWishes,
	subject: ({ endpoint, tenant, allTenants }) =>
		[endpoint, tenant || (allTenants ? 'All Tenants' : '')].filter(Boolean).join(' in '),
	async resolve(entries, context) {
		const table = await endpointTable();
		const refusals: Refusals = new Map();
		await runBounded(entries, async (entry) => {
			entry.params.known = table.find(entry.params.endpoint);
			try {
				const problems = await prepare(entry, context);
				if (problems.length > 0) refusals.set(entry.index, problems);
			} catch (error) {
				refusals.set(entry.index, notFoundOut('The request could not be checked', error as Error));
			}
		});
		return refusals;
	},
	async submit({ params }, context) {
		const { reads, takeAnswerAsIs, splitIntoItems: split, limit, isUnchecked } = params;
		const asked = reads ? answerOfReading(params, context) : change(params, context);
		const body = await asked.catch((error: Error) => Promise.reject(withoutSecrets(error)));
		const failure = takeAnswerAsIs ? undefined : failureIn(body, reads);
		if (failure) throw withoutSecrets(failure, secretsIn(body));
		const items = itemsOf(body, { reads, split, limit });
		return { items: isUnchecked && !reads ? withUncheckedWarning(items) : items };
	},
	finish: async (submitted) =>
		new Map(submitted.map(({ index, receipt: { items } }) => [index, items as []])),
};

/** Completes an item: whether it reads, what goes out, and to which tenants. */
async function prepare(
	{ params }: Entry<SendParams>,
	context: OperationContext,
): Promise<string[]> {
	const { known, endpoint, treatAs, agent } = params;
	params.reads = onlyReads(endpoint, known);
	// An agent that chooses the endpoint must not make of a change a request that reads.
	const isChosen = treatAs === 'change' || !agent.isAgent || !agent.choosesEndpoint;
	if (treatAs !== 'automatic' && isChosen) params.reads = treatAs === 'read';
	const beyond = beyondAgent(params);
	if (beyond.length > 0) return beyond;
	const { parts, problems } = assembled(params);
	const checked = await checkTenantsIn(parts, params, context);
	params.isUnchecked = checked.isUnchecked;
	const made = requestOf(params, parts);
	params.request = made.request;
	return [...problems, ...checked.problems, ...made.problems];
}

async function answerOfReading(
	{ request, waitSeconds, limit, endpoint }: SendParams,
	context: OperationContext,
): Promise<unknown> {
	if (!request) throw notPrepared(endpoint);
	return await readPages(request, { waitSeconds, limit }, context);
}

/** A change is sent once, whatever comes of it. */
async function change(
	{ request, endpoint }: SendParams,
	{ client }: OperationContext,
): Promise<unknown> {
	if (!request) throw notPrepared(endpoint);
	try {
		return (await client.send(request)).body;
	} catch (error) {
		throw error instanceof CippFailure ? inCippsWords(error) : error;
	}
}

function notPrepared(endpoint: string): Error {
	return new Error(`The request to ${endpoint} was not prepared`);
}
