import type { INodeProperties } from 'n8n-workflow';

import { tenantField } from '../../../fields/tenant';
import { titleOrder } from '../../../fields/titleOrder';
import { userField } from '../../../fields/user';
import { waitFields } from '../../../offboarding/wait/fields';
import { inEachVersion } from '../../../version';
import { MOST_USERS_PER_REQUEST } from '../../../offboarding/send/sharing';
import type { Step, StepGroup } from '../../../offboarding/order/steps';
import { SWITCH_STEPS, VALUE_STEPS } from '../../../offboarding/order/steps';

const GROUP_TITLES: Record<StepGroup, string> = {
	signIn: '<b>Sign-in and devices</b>',
	mailbox: '<b>Mailbox</b>',
	access: '<b>Access and groups</b>',
	licences: '<b>Licenses</b>',
	removal: '<b>Removal of the account</b>',
};

function stepField(step: Step): INodeProperties {
	const { wireName: name, displayName, description } = step;
	switch (step.kind) {
		case 'switch':
			return { displayName, name, type: 'boolean', default: false, description };
		case 'text':
			return {
				displayName,
				name,
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				placeholder: 'e.g. Jane Doe has left. Please write to sales@contoso.com.',
				description,
			};
		case 'user':
			return userField({ name, displayName, description });
		case 'users':
			return {
				displayName,
				name,
				type: 'string',
				default: '',
				placeholder: 'e.g. manager@contoso.com, hr@contoso.com',
				description: `${description.replace(/\.$/, '')}. User principal names, separated by commas, or an expression that gives a list.`,
			};
	}
}

/** KeepCopy only says how the forwarding is done, so it stands behind it and is no step. */
const keepCopyField: INodeProperties = {
	displayName: 'Keep a Copy of Forwarded Email',
	name: 'KeepCopy',
	type: 'boolean',
	default: false,
	description: 'Whether to keep a copy in the mailbox of email that is forwarded',
};

/** The lists below take texts and expressions; this one has a picker for each person. */
const delegatesField: INodeProperties = {
	displayName: 'Delegates',
	name: 'delegates',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Delegate',
	default: {},
	description:
		'People who get access to what the user leaves behind. They are added to the lists below.',
	options: [
		{
			displayName: 'Delegate',
			name: 'delegate',
			values: [
				userField({
					displayName: 'Delegate',
					name: 'user',
					description: 'The user who gets access',
				}),
				{
					displayName: 'Access',
					name: 'access',
					type: 'multiOptions',
					default: [],
					options: VALUE_STEPS.filter(({ kind }) => kind === 'users')
						.map(({ wireName, displayName }) => ({ name: displayName, value: wireName }))
						.sort((a, b) => titleOrder(a.name, b.name)),
					description: 'What the delegate may do',
				},
			],
		},
	],
};

function groupFields(group: StepGroup): INodeProperties[] {
	const steps = [...SWITCH_STEPS, ...VALUE_STEPS].filter((step) => step.group === group);
	return [
		{ displayName: GROUP_TITLES[group], name: `${group}Notice`, type: 'notice', default: '' },
		...(group === 'access' ? [delegatesField] : []),
		...steps.flatMap((step) =>
			step.wireName === 'forward' ? [stepField(step), keepCopyField] : [stepField(step)],
		),
	];
}

/** The fields of Offboard User. The names are those of the CIPP node that workflows come from. */
export const offboardFields: INodeProperties[] = [
	tenantField(),
	{
		displayName: 'Tenant Label',
		name: 'tenantLabel',
		type: 'string',
		default: '',
		placeholder: 'e.g. Contoso Ltd',
		description: 'The display name for the tenant, a label only. When empty, the tenant is used.',
	},
	userField({
		displayName: 'User',
		name: 'userEmail',
		description: 'The user who leaves',
		required: true,
	}),
	{
		displayName: 'User Label',
		name: 'userName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Jane Doe',
		description:
			'The display name of the user, a label only. When empty, the user principal name is used.',
	},
	{
		displayName: 'Scheduled',
		name: 'Scheduled',
		type: 'dateTime',
		default: '',
		description:
			"When the offboarding is to run, in the workflow's time zone unless it carries an offset. Leave empty to run it now; for an expression that gives no date, see If No Date under Options.",
	},
	{
		displayName: 'Start From',
		name: 'startFrom',
		type: 'options',
		options: [
			{ name: 'Only What Is Chosen Below', value: 'chosen' },
			{ name: "The Tenant's Offboarding Defaults in CIPP", value: 'tenantDefaults' },
		],
		default: 'chosen',
		description:
			"Whether the steps that CIPP keeps as the tenant's defaults are added to those turned on here",
	},
	{
		displayName:
			'Every step is off until you turn it on. CIPP runs the steps in no fixed order, and only queues them here.',
		name: 'stepsNotice',
		type: 'notice',
		default: '',
	},
	...groupFields('signIn'),
	...groupFields('mailbox'),
	...groupFields('access'),
	...groupFields('licences'),
	...groupFields('removal'),
	{ displayName: '<b>Follow-up in CIPP</b>', name: 'followUpNotice', type: 'notice', default: '' },
	{
		displayName: 'Notifications',
		name: 'PostExecution',
		type: 'multiOptions',
		default: [],
		options: [
			{ name: 'Email', value: 'email' },
			{ name: 'PSA', value: 'psa' },
			{ name: 'Webhook', value: 'webhook' },
		],
		description: 'Where CIPP sends the results, as set up under its notification settings',
	},
	{
		displayName: 'Reference',
		name: 'reference',
		type: 'string',
		default: '',
		placeholder: 'e.g. TICKET-42',
		description: 'A text that CIPP shows with the task and adds to the title of its notifications',
	},
	...waitFields,
	{
		displayName: 'Preview Only',
		name: 'previewOnly',
		type: 'boolean',
		default: false,
		description:
			'Whether to check everything and return the request that would be sent, with what is known of the user, without sending it. For a step of approval.',
	},
	...inEachVersion({
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Allow Partner Tenant',
				name: 'allowPartnerTenant',
				type: 'boolean',
				default: false,
				description:
					"Whether users of the partner's own tenant, in which CIPP itself lives, may be offboarded. Without it such an item is refused.",
			},
			{
				displayName: 'Allow Past Date',
				name: 'allowPastDate',
				type: 'boolean',
				default: false,
				description:
					'Whether a Scheduled time in the past is accepted. CIPP then runs the offboarding at the next quarter of an hour.',
			},
			{
				displayName: 'Check That Users Exist',
				name: 'checkUsersExist',
				type: 'boolean',
				default: true,
				description:
					'Whether to look each user up before anything is sent, fifteen in one request, and to refuse one whom CIPP does not find in the tenant. Needs the right CIPP.Core.Read.',
			},
			{
				displayName: 'Grace Period (Seconds)',
				name: 'gracePeriod',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 30,
				description:
					'How long to look for the task in CIPP when a request ended without an answer, for example after a timeout. The request itself is never sent again.',
			},
			{
				displayName: 'If Already Queued',
				name: 'ifAlreadyQueued',
				type: 'options',
				default: 'skip',
				options: [
					{
						name: 'Fail',
						value: 'fail',
						description: 'The item is an error and nothing is sent for it',
					},
					{
						name: 'Queue Again',
						value: 'queueAgain',
						description: 'The user is offboarded again, and nothing is looked up',
					},
					{
						name: 'Skip',
						value: 'skip',
						description: 'Nothing is sent, and the item comes back with the task that exists',
					},
				],
				description:
					'What to do when CIPP has an offboarding of the user that is planned or still running',
			},
			{
				displayName: 'If No Date',
				name: 'ifNoDate',
				type: 'options',
				default: 'refuse',
				options: [
					{
						name: 'Refuse',
						value: 'refuse',
						description: 'The item is an error and nothing is sent for it',
					},
					{
						name: 'Run Now',
						value: 'runNow',
						description: 'The offboarding starts at once, with a warning',
					},
				],
				description:
					'What to do when Scheduled holds an expression that gives no date. A field that was left empty by hand always means now.',
			},
			{
				displayName: 'Users per Request',
				name: 'usersPerRequest',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: MOST_USERS_PER_REQUEST },
				default: 1,
				description:
					'How many users of one tenant, with the same settings but for the user, share one request. Each still has a task, an outcome and an output item of its own; a request that gets no answer leaves all of its users to be looked up.',
			},
		],
	}),
];
