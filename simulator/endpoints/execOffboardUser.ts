import { randomUUID } from 'node:crypto';
import { isFor } from '../faultList';
import { ok, plainText, type Answer } from '../http/answer';
import { isRecord, member, valueOf } from '../powershell/members';
import { isBlank, textAfterDateConversion, textOf } from '../powershell/text';
import { asStored } from '../powershell/stored';
import { isTruthy } from '../powershell/truth';
import { addTask, TaskNotAdded } from '../scheduler/addTask';
import type { SimulatorState } from '../state';
import type { Endpoint } from './endpoint';
import { problemsOf, usersOf } from './offboardingRequest';
import { isForbidden, runWithoutTask, withoutUsers, type UserAnswer } from './offboardWithoutTask';

const HAS_KEY =
	"Error - Could not add task: Method invocation failed because [Selected.System.Management.Automation.PSCustomObject] does not contain a method named 'GetEnumerator'.";

/** The options stand in the parameters of the task. */
const OPTIONS_DEPTH = 1;

const NOT_STORED = new Set(['user', 'tenantfilter', 'scheduled']);

/** Invoke-ExecOffboardUser: writes a task for every user, and knows nothing of what becomes of it. */
export const execOffboardUser: Endpoint = {
	name: 'ExecOffboardUser',
	right: 'Identity.User.ReadWrite',
	handle(call, state): Answer {
		const { body } = call;
		if (isNothing(body)) {
			return plainText(500, "Cannot bind argument to parameter 'Body' because it is null.");
		}
		if (state.profile.validates) {
			const problems = problemsOf(body, state.profile);
			if (problems.length > 0) return { status: 400, json: { Results: problems } };
		}
		if (state.profile.reportsProgress && member(body, 'Action') !== undefined) {
			return runAgain(body, state);
		}
		const users = usersOf(body, state.profile.takesBareUsers);
		if (users.length === 0 && state.profile.runNow !== 'task')
			return withoutUsers(state.profile.rank);
		const deploymentId = randomUUID();
		const answers = users.map((user) => offboard(user, body, deploymentId, state));
		const results = answers.flatMap((answer) => answer.results);
		const started = answers.some((answer) => answer.deploymentId);
		return {
			status: isForbidden(answers, state) ? 403 : 200,
			json: { Results: results, ...(started ? { DeploymentId: deploymentId } : {}) },
		};
	},
};

function offboard(
	user: string,
	body: unknown,
	deploymentId: string,
	state: SimulatorState,
): UserAnswer {
	const tenant = textOf(valueOf(member(body, 'tenantFilter')));
	const scheduled = member(body, 'Scheduled');
	const isScheduled = isTruthy(member(scheduled, 'enabled'));
	const options = storedOptions(body);
	if (isTruthy(member(options, 'Key'))) return { results: [HAS_KEY], forbidden: true };
	if (!isScheduled && state.profile.runNow !== 'task')
		return runWithoutTask(user, tenant, options, state);

	const fault = state.offboardingFaults.queueing.take((candidate) => isFor(candidate, user));
	if (fault && !fault.wakeUpLost) {
		const text = `Error - Could not add task: ${fault.message ?? 'The server is busy.'}`;
		return { results: [text], forbidden: fault.thrown ?? false };
	}
	const reports = state.profile.reportsProgress && !isScheduled;
	try {
		const added = addTask(state, {
			name: `Offboarding: ${user}`,
			command: 'Invoke-CIPPOffboardingJob',
			tenant,
			parameters: {
				Username: user,
				APIName: 'Scheduled Offboarding',
				options,
				RunScheduled: true,
				...(reports ? { DeploymentId: deploymentId } : {}),
			},
			...(isScheduled && !isBlank(member(scheduled, 'date'))
				? { scheduledTime: textOf(member(scheduled, 'date')).trim() }
				: {}),
			runNow: !isScheduled && !fault?.wakeUpLost,
			postExecution: notificationsOf(body),
			reference: textAfterDateConversion(member(body, 'reference')),
		});
		if (fault?.wakeUpLost) {
			return { results: [false, `Task Offboarding: ${user} scheduled to run now`] };
		}
		if (reports && added.row) {
			state.addProgress(deploymentId, {
				Name: user,
				Source: 'Offboarding',
				Status: 'queued',
				TaskId: added.row.RowKey,
				TenantFilter: tenant,
				Steps: [],
				Logs: [],
			});
		}
		return {
			results: added.woken === undefined ? [added.text] : [added.woken, added.text],
			...(reports ? { deploymentId } : {}),
		};
	} catch (error) {
		if (!(error instanceof TaskNotAdded)) throw error;
		return { results: [error.message], forbidden: true };
	}
}

/** The newer backend repeats an offboarding on Action=Rerun or RerunStep. */
function runAgain(body: unknown, state: SimulatorState): Answer {
	const row = state.tasks.get(textOf(member(body, 'TaskId')));
	if (!row) return plainText(404, 'Task not found');
	state.tasks.update(row, {
		TaskState: 'Planned',
		ExecutedTime: '',
		ScheduledTime: String(state.clock.seconds()),
	});
	state.scheduler.wake(row.RowKey);
	return ok({ Results: [true, `Task ${row.Name} scheduled to run now`] });
}

/** Whether a body holds nothing: none, null, an empty list or blanks. */
function isNothing(body: unknown): boolean {
	if (Array.isArray(body)) return body.length === 0;
	return body === undefined || body === null || (typeof body === 'string' && body.trim() === '');
}

/** What the task stores of the body, of each object when the body is a list of them. */
function storedOptions(body: unknown): unknown {
	if (Array.isArray(body)) return body.map(storedOptions);
	const entries = isRecord(body) ? Object.entries(body) : [];
	const kept = entries.filter(([name]) => !NOT_STORED.has(name.toLowerCase()));
	return asStored(Object.fromEntries(kept), OPTIONS_DEPTH);
}

function notificationsOf(body: unknown): string {
	const wanted = member(body, 'PostExecution');
	const switched = ['Webhook', 'Email', 'PSA'].filter((way) => isTruthy(member(wanted, way)));
	if (switched.length > 0) return switched.join(',');
	return [member(wanted, 'value')].flat().map(textOf).filter(Boolean).join(',');
}
