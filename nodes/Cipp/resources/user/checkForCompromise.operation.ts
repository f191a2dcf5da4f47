import type { IDataObject } from 'n8n-workflow';

import type { Entry, Operation, OperationContext, Output } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import { simplifyField } from '../../fields/list';
import { fieldsOf, readForm, type ValuesOf } from '../../forms/part';
import { toggle, wholeNumber } from '../../forms/parts';
import { aboutUser, user, type UserParams } from '../../nouns/user/target';
import { picked } from '../../output/columns';
import { withDetails } from '../../output/changeFailure';
import { CippFailure } from '../../transport/failure';
import { DOUBT_READS, doubtsOf } from './compromise/doubts';
import { FINDINGS } from './compromise/findings';
import { CHECK_USE, resultOf, startCheck } from './compromise/run';

/** Between two questions, in milliseconds. */
const PAUSE = 5000;

const target = user('both');

const options = {
	waitSeconds: wholeNumber({
		name: 'waitForResult',
		displayName: 'Wait for Result',
		description:
			'How long to wait for the result, in seconds. When it is not there by then, the item fails; the check goes on in CIPP.',
		default: 600,
		from: 0,
		to: 3600,
	}),
	reuse: toggle({
		name: 'useEarlierCheck',
		displayName: 'Use Earlier Check',
		description:
			'Whether to take the result of an earlier check of the user where CIPP has one, however old it is',
	}),
};

type Params = UserParams & ValuesOf<typeof options> & { simplify: boolean };

/**
 * Looks for traces of a compromise of an account (`Invoke-ExecBECCheck`). The checks of all items are
 * started, and then waited for together.
 */
export const checkForCompromise: Operation<Params> = {
	name: 'Check for Compromise',
	value: 'checkForCompromise',
	action: 'Check user for compromise',
	description:
		'Look for traces of a compromise in the last seven days: sign-ins, rules, apps, messages',
	writes: false,
	fields: [...target.fields, simplifyField, ...fieldsOf({ options })],
	endpoints: [CHECK_USE, ...DOUBT_READS, ...target.lookUps],
	read: (item) => ({
		...target.read(item),
		...readForm(item, { options }),
		simplify: item.switch('simplify', 'Simplify'),
	}),
	subject: (params) => target.subject(params),
	resolve: target.resolve,
	async submit({ params }, context) {
		await startCheck(params, params.reuse, context);
		return {};
	},
	async finish(submitted, context) {
		const results = new Map<number, Output | Error>();
		const open = () => submitted.filter(({ index }) => !results.has(index));
		for (let waited = 0; ; waited += PAUSE) {
			await runBounded(open(), async (entry) => await lookAt(entry, results, context));
			for (const { index, params } of open()) {
				const isLate = waited + PAUSE > params.waitSeconds * 1000;
				if (isLate || context.patience.stopped()) results.set(index, stillRunning(params));
			}
			if (open().length === 0) return results;
			await context.patience.pause(PAUSE);
		}
	},
};

async function lookAt(
	{ index, params }: Entry<Params>,
	results: Map<number, Output | Error>,
	context: OperationContext,
): Promise<void> {
	try {
		const result = await resultOf(params, context);
		if (result) results.set(index, await reportOf(result, params, context));
	} catch (error) {
		results.set(index, withDetails(error as Error, aboutUser(params)));
	}
}

async function reportOf(
	result: IDataObject,
	params: Params,
	context: OperationContext,
): Promise<IDataObject> {
	const warnings = await doubtsOf(result, params, context);
	return {
		...aboutUser(params),
		...(params.simplify ? picked(result, FINDINGS) : result),
		isComplete: warnings.length === 0,
		...(warnings.length > 0 && { warnings }),
	};
}

function stillRunning(params: Params): CippFailure {
	return new CippFailure('CIPP is still checking the account', {
		outcome: 'refused',
		description:
			'Run it again with Use Earlier Check in a few minutes to get the result, or set Wait for Result to a longer time.',
		details: aboutUser(params),
	});
}
