import type { IDataObject } from 'n8n-workflow';

import { REPORT_ITEM, WITH_CERTIFICATE, WITH_CHANGES } from '../certificate/examples';
import { addCompleted, addOffboarding, day, goodLines } from '../offboarding-resource/tasks';
import { LEAVERS } from '../support/cipp';
import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { post } from '../user/operationCase';
import {
	listTasks,
	lookUpTask,
	NOT_ALLOWED,
	ONE_TASK_EACH,
	outputOfEach,
	RUN_NOW,
	SECOND_IS_GONE,
	SECOND_TASK,
	SECOND_TENANT_REFUSED,
	TASK_IDS,
	taskForEach,
} from './threeTasks';

const identityOf = (place: number): IDataObject => ({
	taskId: TASK_IDS[place],
	userEmail: LEAVERS[place]?.upn,
	tenantDomain: LEAVERS[place]?.tenant,
	correlationId: null,
	reference: null,
	steps: ['RevokeSessions', 'DisableSignIn'],
});

/** What has become of an offboarding that ended well. */
const ended = (place: number): IDataObject => ({
	status: 'completed',
	...identityOf(place),
	taskState: 'Completed',
	scheduledTime: '2026-01-02T00:00:00Z',
	executedTime: '2026-01-02T00:00:00Z',
	needsAttention: false,
	unconfirmedSteps: [],
	pendingSteps: [],
	warnings: [],
});

const detailsOf = (place: number, restsOn = 'reported'): IDataObject[] =>
	goodLines(String(LEAVERS[place]?.upn)).map((message, line) => ({
		step: line === 0 ? 'RevokeSessions' : 'DisableSignIn',
		status: 'success',
		message,
		restsOn,
	}));

/** How a user stands after the steps of `goodLines`. */
const LEFT = { accountEnabled: false, sessionsRevokedAt: '2026-01-02T00:00:30Z' };

/** How it is read back. */
const readBack = ({ upn, tenant }: IDataObject): ExpectedRequest => ({
	method: 'POST',
	endpoint: 'ListGraphBulkRequest',
	query: { tenantFilter: String(tenant) },
	body: {
		tenantFilter: tenant,
		requests: [
			{
				id: '0',
				method: 'GET',
				url: `users/${encodeURIComponent(String(upn))}?$select=id,userPrincipalName,accountEnabled,signInSessionsValidFromDateTime,lastPasswordChangeDateTime,onPremisesSyncEnabled,onPremisesImmutableId,licenseAssignmentStates`,
			},
		],
	},
});

const VERIFIED: IDataObject[] = [
	['RevokeSessions', 'Only sessions from 2026-01-02T00:00:30Z on are valid.'],
	['DisableSignIn', 'Sign-in is blocked.'],
].map(([step, message]) => ({
	step,
	reported: 'success',
	actual: 'confirmed',
	message,
	restsOn: 'readBack',
}));

/** What Get gives. */
function got(place: number): IDataObject {
	const { status, ...columns } = ended(place);
	return { status, details: detailsOf(place), ...columns };
}

/** What Wait gives. */
function followed(place: number, restsOn?: string): IDataObject {
	const { status, ...columns } = ended(place);
	const { upn, tenant } = LEAVERS[place] ?? {};
	return {
		status,
		details: detailsOf(place, restsOn),
		...columns,
		taskState: undefined,
		userName: upn,
		tenantLabel: tenant,
	};
}

/** What Verify gives. */
function verified(place: number): IDataObject {
	const { status, ...rest } = followed(place, 'readBack');
	return { status, changed: false, changes: [], verification: VERIFIED, ...rest };
}

const ENDED = taskForEach(addCompleted, { ScheduledTime: day(1) });
const PLANNED = taskForEach(addOffboarding);

/** Operations on offboardings. */
export const offboardingCases: OperationCase[] = [
	{
		operation: 'getAll',
		items: ONE_TASK_EACH.items,
		parameters: { returnAll: true },
		prepare: ENDED,
		requests: listTasks({ Type: 'Invoke-CIPPOffboardingJob' }),
		outputs: outputOfEach(ended),
		failure: SECOND_TENANT_REFUSED,
	},
	{
		operation: 'get',
		...ONE_TASK_EACH,
		prepare: ENDED,
		requests: TASK_IDS.map(lookUpTask),
		outputs: outputOfEach(got),
		examples: [got(0), WITH_CERTIFICATE],
		failure: SECOND_IS_GONE,
	},
	{
		operation: 'wait',
		...ONE_TASK_EACH,
		prepare: ENDED,
		requests: TASK_IDS.map(lookUpTask),
		outputs: outputOfEach((place) => followed(place)),
		examples: [followed(0), WITH_CERTIFICATE, REPORT_ITEM],
		failure: SECOND_IS_GONE,
	},
	{
		operation: 'verify',
		...ONE_TASK_EACH,
		prepare: (cipp) => {
			ENDED(cipp);
			for (const { upn } of LEAVERS) Object.assign(cipp.directory.findUser(String(upn)), LEFT);
		},
		requests: [...TASK_IDS.map(lookUpTask), ...LEAVERS.map(readBack)],
		outputs: outputOfEach(verified),
		examples: [{ ...verified(0), ...WITH_CHANGES }, WITH_CERTIFICATE, REPORT_ITEM],
		failure: SECOND_IS_GONE,
	},
	{
		operation: 'delete',
		...ONE_TASK_EACH,
		prepare: PLANNED,
		requests: [
			...TASK_IDS.map(lookUpTask),
			...TASK_IDS.map((id) => post('RemoveScheduledItem', { id })),
			...TASK_IDS.map(lookUpTask),
		],
		outputs: outputOfEach((place) => ({
			deleted: true,
			...identityOf(place),
			taskState: 'Planned',
			warnings: [],
		})),
		failure: { about: SECOND_TASK, endpoint: 'RemoveScheduledItem', ...NOT_ALLOWED },
	},
	{
		operation: 'runNow',
		...ONE_TASK_EACH,
		prepare: PLANNED,
		requests: [...TASK_IDS.map(lookUpTask), ...RUN_NOW],
		outputs: outputOfEach((place) => ({
			status: 'queued',
			message: `Task Offboarding: ${String(LEAVERS[place]?.upn)} scheduled to run now`,
			...identityOf(place),
			previousState: 'Planned',
			warnings: [],
		})),
		failure: { about: SECOND_TASK, endpoint: 'AddScheduledItem', ...NOT_ALLOWED },
	},
];
