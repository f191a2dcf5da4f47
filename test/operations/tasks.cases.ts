import type { IDataObject } from 'n8n-workflow';

import type { Simulator } from '../../simulator';
import {
	addCompleted,
	addOffboarding,
	addOtherTask,
	day,
	goodLines,
} from '../offboarding-resource/tasks';
import { LEAVERS } from '../support/cipp';
import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';

/** Ids of the tasks of the three leavers. */
const IDS = ['1', '2', '3'].map((digit) => `5e0bd1f2-8a3c-4a57-9a0e-2f1c6d7b8e9${digit}`);

const ONE_OF_EACH: Pick<OperationCase, 'items' | 'parameters'> = {
	items: LEAVERS.map(({ upn, tenant }, place) => ({ tenant, user: upn, taskId: IDS[place] })),
	parameters: { taskId: '={{ $json.taskId }}' },
};

const look = (id: string): ExpectedRequest => get('ListScheduledItems', { Id: id });

const SECOND_ID = IDS[1] ?? '';

const NOT_ALLOWED = {
	answer: { status: 403, text: 'Access to this scheduled task is not allowed' },
	message: /Access to this scheduled task is not allowed/,
};

/** Writes one task for each of the leavers. */
function each(
	add: (cipp: Simulator, user: string, details: IDataObject) => unknown,
	details: IDataObject = {},
): (cipp: Simulator) => void {
	return (cipp) =>
		LEAVERS.forEach(({ upn }, place) =>
			add(cipp, String(upn), { RowKey: IDS[place], ScheduledTime: day(1), ...details }),
		);
}

const identityOf = (place: number): IDataObject => ({
	taskId: IDS[place],
	userEmail: LEAVERS[place]?.upn,
	tenantDomain: LEAVERS[place]?.tenant,
	correlationId: null,
	reference: null,
	steps: ['RevokeSessions', 'DisableSignIn'],
});

const outputs = (given: (place: number) => IDataObject): IDataObject[][] =>
	LEAVERS.map((_, place) => [given(place)]);

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

const detailsOf = (place: number): IDataObject[] =>
	goodLines(String(LEAVERS[place]?.upn)).map((message, line) => ({
		step: line === 0 ? 'RevokeSessions' : 'DisableSignIn',
		status: 'success',
		message,
	}));

const deleted = (place: number): IDataObject => ({
	deleted: true,
	...identityOf(place),
	taskState: 'Planned',
	warnings: [],
});

const queued = (place: number): IDataObject => ({
	status: 'queued',
	message: `Task Offboarding: ${String(LEAVERS[place]?.upn)} scheduled to run now`,
	...identityOf(place),
	previousState: 'Planned',
	warnings: [],
});

const REMOVE = IDS.map((id) => post('RemoveScheduledItem', { id }));

/** Operations on offboardings. */
export const offboardingCases: OperationCase[] = [
	{
		resource: 'offboarding',
		operation: 'getAll',
		items: ONE_OF_EACH.items,
		parameters: { tenantDomain: '={{ $json.tenant }}', returnAll: true },
		prepare: each(addCompleted),
		requests: LEAVERS.map(({ tenant }) =>
			get('ListScheduledItems', {
				tenantFilter: String(tenant),
				Type: 'Invoke-CIPPOffboardingJob',
			}),
		),
		outputs: outputs(ended),
		failure: {
			endpoint: 'ListScheduledItems',
			answer: { status: 403, text: 'Access to this tenant is not allowed' },
			message: /Access to this tenant is not allowed/,
			outcome: 'refused',
		},
	},
	{
		resource: 'offboarding',
		operation: 'get',
		...ONE_OF_EACH,
		prepare: each(addCompleted),
		requests: IDS.map(look),
		outputs: outputs((place) => {
			const { status, ...columns } = ended(place);
			return { status, details: detailsOf(place), ...columns };
		}),
		failure: {
			about: SECOND_ID,
			endpoint: 'ListScheduledItems',
			...NOT_ALLOWED,
			outcome: 'refused',
		},
	},
	{
		resource: 'offboarding',
		operation: 'delete',
		...ONE_OF_EACH,
		prepare: each(addOffboarding, { ScheduledTime: day(3650) }),
		requests: [...IDS.map(look), ...REMOVE, ...IDS.map(look)],
		outputs: outputs(deleted),
		failure: {
			about: SECOND_ID,
			endpoint: 'RemoveScheduledItem',
			...NOT_ALLOWED,
			outcome: 'refused',
		},
	},
	{
		resource: 'offboarding',
		operation: 'runNow',
		...ONE_OF_EACH,
		prepare: each(addOffboarding, { ScheduledTime: day(3650) }),
		requests: [
			...IDS.map(look),
			...LEAVERS.map(({ tenant }, place): ExpectedRequest => ({
				method: 'POST',
				endpoint: 'AddScheduledItem',
				query: { tenantFilter: String(tenant) },
				body: { RowKey: IDS[place], RunNow: true },
			})),
		],
		outputs: outputs(queued),
		failure: { about: SECOND_ID, endpoint: 'AddScheduledItem', ...NOT_ALLOWED, outcome: 'refused' },
	},
];

export { addOtherTask };
