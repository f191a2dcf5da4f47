import type { INodeProperties } from 'n8n-workflow';

import { collectionField } from '../../../fields/collection';
import { reportItemField } from '../../../fields/reportItem';
import { shownWhen } from '../../../fields/shownWhen';
import { tenantField } from '../../../fields/tenant';
import { userField } from '../../../fields/user';
import { waitFields } from '../../../offboarding/wait/fields';
import { inEachVersion } from '../../../version';
import { MOST_USERS_PER_REQUEST } from '../../../offboarding/send/sharing';
import { fillPlaceholdersOption, ifNoManagerOption } from './managerFields';
import { holdFields, litigationHoldDaysOption } from './holdFields';
import { afterLeavingField } from './afterLeaving/fields';
import { delegatesField, groupFields, rareStepFields } from './stepFields';

/** What few fill in by hand, and workflows fill from data. */
const moreFields: INodeProperties[] = [
	...rareStepFields,
	...holdFields,
	afterLeavingField,
	{
		displayName: 'Tenant Label',
		name: 'tenantLabel',
		type: 'string',
		default: '',
		placeholder: 'e.g. Contoso Ltd',
		description:
			'The display name for the tenant, a label only. When empty, the name that was chosen from the list, or else the tenant.',
	},
	{
		displayName: 'User Label',
		name: 'userName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Jane Doe',
		description:
			'The display name of the user, a label only. When empty, the name that was chosen from the list, or else the user principal name.',
	},
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
];

const IS_ANY_FILLED = moreFields.map(isFilled).join(' || ');

/** The JavaScript of an expression that holds when a field holds something. */
function isFilled({ name, type }: INodeProperties): string {
	const value = `$parameter["${name}"]`;
	if (type === 'boolean') return value;
	return type === 'collection' ? `Object.keys(${value} ?? {}).length` : `${value}?.length`;
}

/** The fields of Offboard User. The names are those of the CIPP node that workflows come from. */
export const offboardFields: INodeProperties[] = [
	tenantField(),
	userField({
		displayName: 'User',
		name: 'userEmail',
		description: 'The user who leaves',
		required: true,
	}),
	{
		displayName: 'Scheduled',
		name: 'Scheduled',
		type: 'dateTime',
		default: '',
		placeholder: 'Empty: runs now',
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
			"Whether the steps that CIPP keeps as the tenant's defaults are added to those turned on here. Every step is off until you turn it on; CIPP runs the steps in no fixed order.",
	},
	...groupFields('signIn'),
	...groupFields('mailbox'),
	delegatesField,
	...groupFields('access'),
	...groupFields('licences'),
	...groupFields('removal'),
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
		displayName: 'Show All Steps and Fields',
		name: 'moreFields',
		type: 'boolean',
		noDataExpression: true,
		default: false,
		description:
			'Whether to show what few need: steps for immutable ID, account wipe, Teams number, forwarding that exists, calendars of others and OneDrive sharing, holds on the mailbox, a list of people for each kind of access, what follows the offboarding, labels, notifications and a reference. They show in any case when one of them is filled in.',
	}),
	...shownWhen('moreFieldsShown', `$parameter["moreFields"] || ${IS_ANY_FILLED}`, moreFields),
	...inEachVersion(
		collectionField([
			reportItemField,
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
			fillPlaceholdersOption,
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
			ifNoManagerOption,
			litigationHoldDaysOption,
			{
				displayName: 'Users per Request',
				name: 'usersPerRequest',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: MOST_USERS_PER_REQUEST },
				default: 1,
				description:
					'How many users of one tenant, with the same settings but for the user, share one request. Each still has a task, an outcome and an output item of its own; a request that gets no answer leaves all of its users to be looked up.',
			},
		]),
	),
];
