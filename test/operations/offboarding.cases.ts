import type { IDataObject } from 'n8n-workflow';

import { REPORT_ITEM, WITH_CERTIFICATE, WITH_CHANGES } from '../certificate/examples';
import { addCompleted, addOffboarding, day, goodLines } from '../offboarding-resource/tasks';
import { LEAVERS } from '../support/cipp';
import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';
import {
	DUE,
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

/** What finds the planned offboardings of a user, whatever name of the tenant they were made under. */
const findByUser = (place: number): ExpectedRequest[] => {
	const { upn, tenant } = LEAVERS[place] ?? {};
	const Type = 'Invoke-CIPPOffboardingJob';
	const title = `Offboarding: ${String(upn)}`;
	return [
		get('ListScheduledItems', { Type, Name: title }),
		get('ListScheduledItems', { tenantFilter: String(tenant), Type, SearchTitle: title }),
	];
};

const EACH_USER = {
	items: ONE_TASK_EACH.items,
	parameters: { findBy: 'user' },
};

const PLACES = [0, 1, 2];

/** Plans with what must not get lost: a value, a column, and what is no step. */
const KEPT_OPTIONS = {
	RevokeSessions: true,
	DisableSignIn: true,
	AccessAutomap: [{ label: 'boss', value: 'boss@contoso.com' }],
	reference: 'HR-1',
	clientRequestId: 'marker-1',
};
const PLANNED_WITH_MORE = taskForEach(addOffboarding, {
	options: KEPT_OPTIONS,
	PostExecution: 'Webhook,PSA',
	Reference: 'HR-1',
	AlertComment: 'Call HR first',
	Tag: 'HR',
});
const STEPS_BEFORE = ['RevokeSessions', 'DisableSignIn', 'AccessAutomap'];

const updated = (place: number, message: string): IDataObject => ({
	status: 'updated',
	message,
	...identityOf(place),
	correlationId: 'marker-1',
	reference: 'HR-1',
	steps: ['RevokeSessions', 'HideFromGAL', 'forward', 'AccessAutomap'],
	scheduledTime: '2036-05-01T17:00:00Z',
	changed: ['Scheduled', 'DisableSignIn', 'HideFromGAL', 'forward'],
	previous: { scheduledTime: DUE, reference: 'HR-1', steps: STEPS_BEFORE },
	taskState: 'Planned',
	warnings: [],
});

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
		operation: 'update',
		items: EACH_USER.items,
		parameters: {
			...EACH_USER.parameters,
			updateFields: { Scheduled: '2036-05-01T17:00:00Z', forward: 'boss@contoso.com' },
			addSteps: ['HideFromGAL'],
			removeSteps: ['DisableSignIn'],
		},
		prepare: PLANNED_WITH_MORE,
		requests: PLACES.flatMap((place) => [
			...findByUser(place),
			lookUpTask(String(TASK_IDS[place])),
			post('AddScheduledItem', {
				RowKey: TASK_IDS[place],
				TenantFilter: LEAVERS[place]?.tenant,
				Name: `Offboarding: ${String(LEAVERS[place]?.upn)}`,
				Command: { label: 'Invoke-CIPPOffboardingJob', value: 'Invoke-CIPPOffboardingJob' },
				Parameters: {
					Username: LEAVERS[place]?.upn,
					RunScheduled: true,
					options: {
						RevokeSessions: true,
						AccessAutomap: [{ label: 'boss', value: 'boss@contoso.com' }],
						reference: 'HR-1',
						clientRequestId: 'marker-1',
						HideFromGAL: true,
						forward: { label: 'boss@contoso.com', value: 'boss@contoso.com' },
					},
				},
				ScheduledTime: Date.UTC(2036, 4, 1, 17) / 1000,
				Recurrence: '0',
				PostExecution: { Webhook: true, Email: false, PSA: true },
				Reference: 'HR-1',
				Tag: 'HR',
				AlertComment: 'Call HR first',
			}),
			lookUpTask(String(TASK_IDS[place])),
		]),
		outputs: outputOfEach((place) =>
			updated(
				place,
				expect.stringMatching(
					/^Successfully added task: Offboarding: .*\. It will run in \d+ days/,
				) as string,
			),
		),
		examples: [
			updated(
				0,
				'Successfully added task: Offboarding: jane.doe@contoso.com. It will run in 41 days and 3 hours.',
			),
		],
		failure: { about: SECOND_TASK, endpoint: 'AddScheduledItem', ...NOT_ALLOWED },
	},
	{
		operation: 'cancel',
		...EACH_USER,
		prepare: PLANNED,
		requests: PLACES.flatMap((place) => [
			...findByUser(place),
			lookUpTask(String(TASK_IDS[place])),
			post('RemoveScheduledItem', { id: TASK_IDS[place] }),
			lookUpTask(String(TASK_IDS[place])),
		]),
		outputs: outputOfEach((place) => ({
			cancelled: true,
			...identityOf(place),
			scheduledTime: DUE,
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
