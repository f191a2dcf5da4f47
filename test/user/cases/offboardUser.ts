import type { IDataObject } from 'n8n-workflow';

import { MARKER } from '../../support/requests';
import type { ExpectedRequest, OperationCase } from '../operationCase';
import { get, NAMES, post } from '../operationCase';

const LEAVERS = [
	{ tenant: 'contoso.com', user: NAMES.jane, ticket: 'HR-2207' },
	{ tenant: 'fabrikam.com', user: NAMES.john, ticket: 'HR-2208' },
	{ tenant: 'northwind.example', user: NAMES.mike, ticket: 'HR-2209' },
];

type Leaver = (typeof LEAVERS)[number];

const STEPS = { RevokeSessions: true, DisableSignIn: true };

const COMMAND = { Type: 'Invoke-CIPPOffboardingJob' };

/** Whether there is an offboarding of the user already, and afterwards which task it became. */
const sent = ({ tenant, user, ticket }: Leaver): ExpectedRequest[] => {
	const search = { ...COMMAND, tenantFilter: tenant, SearchTitle: `Offboarding: ${user}` };
	return [
		get('ListScheduledItems', search),
		post('ExecOffboardUser', {
			tenantFilter: { label: tenant, value: tenant },
			user: [{ label: user, value: user }],
			...STEPS,
			reference: ticket,
			Scheduled: { enabled: false },
			clientRequestId: expect.stringMatching(MARKER) as unknown as string,
		}),
		get('ListScheduledItems', search),
		get('ListScheduledItems', { ...COMMAND, Name: `Offboarding: ${user}` }),
	];
};

const given = ({ tenant, user }: Leaver, ids: IDataObject): IDataObject => ({
	status: 'queued',
	details: [
		{ step: null, status: 'info', message: `Task Offboarding: ${user} scheduled to run now` },
	],
	userEmail: user,
	userName: user,
	tenantDomain: tenant,
	tenantLabel: tenant,
	scheduledTime: null,
	correlationId: ids.correlationId,
	steps: Object.keys(STEPS),
	taskId: ids.taskId,
	warnings: [],
});

const IDS: IDataObject = {
	correlationId: '4ded1a1b-560c-8c8a-a13f-b2effee5b9f6',
	taskId: '206b7eef-2fff-4a26-883a-a48975bfcdf6',
};

const ANY_IDS: IDataObject = {
	correlationId: expect.stringMatching(MARKER) as unknown as string,
	taskId: expect.stringMatching(MARKER) as unknown as string,
};

/** Invoke-ExecOffboardUser.ps1 writes a task of CIPP's scheduler for each user of the body. */
export const offboardUser: OperationCase = {
	operation: 'offboardUser',
	parameters: { ...STEPS, reference: '={{ $json.ticket }}' },
	items: LEAVERS,
	requests: LEAVERS.flatMap(sent),
	outputs: LEAVERS.map((leaver) => [given(leaver, ANY_IDS)]),
	examples: [given(LEAVERS[0] as Leaver, IDS)],
	failure: {
		endpoint: 'ExecOffboardUser',
		answer: { status: 200, json: { Results: ['Error - Could not add task: Server busy.'] } },
		message: /Could not add task: Server busy\./,
		outcome: 'refused',
	},
};
