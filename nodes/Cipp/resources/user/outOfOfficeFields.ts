import type { INodeProperties } from 'n8n-workflow';

import { choiceField } from '../../fields/choice';

/** The choice of the state. */
export const STATE = {
	name: 'autoReplyState',
	displayName: 'State',
	description: 'Whether people who write to the user get a reply',
	options: [
		{ name: 'On', value: 'Enabled', description: 'From now on, until it is turned off' },
		{ name: 'On for a Time', value: 'Scheduled', description: 'From a date and time to another' },
		{ name: 'Off', value: 'Disabled', description: 'The texts stay stored' },
	],
};

const whenOn = { show: { autoReplyState: ['Enabled', 'Scheduled'] } };

const whenScheduled = { show: { autoReplyState: ['Scheduled'] } };

/** The fields of Set Out of Office. */
export const outOfOfficeFields: INodeProperties[] = [
	choiceField(STATE),
	{
		displayName: 'Internal Message',
		name: 'internalMessage',
		type: 'string',
		typeOptions: { rows: 3 },
		displayOptions: whenOn,
		default: '',
		placeholder: 'e.g. I am away until Monday.',
		description: 'The reply to senders inside the organization. HTML is allowed.',
	},
	{
		displayName: 'External Message',
		name: 'externalMessage',
		type: 'string',
		typeOptions: { rows: 3 },
		displayOptions: whenOn,
		default: '',
		placeholder: 'e.g. Please write to sales@contoso.com.',
		description:
			'The reply to senders outside the organization. HTML is allowed. They get no reply at all when this is empty.',
	},
	{
		displayName: 'Start',
		name: 'startTime',
		type: 'dateTime',
		displayOptions: whenScheduled,
		default: '',
		description: "When the replies begin, in the workflow's time zone. Now when this is empty.",
	},
	{
		displayName: 'End',
		name: 'endTime',
		type: 'dateTime',
		displayOptions: whenScheduled,
		default: '',
		description:
			"When the replies end, in the workflow's time zone. CIPP would take a week without it, so it must be given.",
	},
	{
		displayName: 'Calendar Options',
		name: 'calendarOptions',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: whenScheduled,
		default: {},
		options: [
			{
				displayName: 'Block the Calendar',
				name: 'createEvent',
				type: 'boolean',
				default: true,
				description: 'Whether to add an event for the time to the calendar of the user',
			},
			{
				displayName: 'Decline and Cancel Meetings',
				name: 'declineMeetings',
				type: 'boolean',
				default: true,
				description: 'Whether to decline and cancel the meetings that fall into the time',
			},
			{
				displayName: 'Decline New Invitations',
				name: 'declineInvitations',
				type: 'boolean',
				default: true,
				description: 'Whether to decline invitations that arrive for the time',
			},
			{
				displayName: 'Message for Declined Meetings',
				name: 'declineMessage',
				type: 'string',
				default: '',
				placeholder: 'e.g. Jane is away.',
				description: 'The text that the organizers of declined meetings get',
			},
			{
				displayName: 'Title of the Event',
				name: 'eventSubject',
				type: 'string',
				default: '',
				placeholder: 'e.g. Out of office',
				description: 'The title of the event that blocks the calendar',
			},
		],
	},
];

/** Option of the collection, its display name, and its name on the wire. */
export const SWITCHES = [
	['createEvent', 'Block the Calendar', 'CreateOOFEvent'],
	['declineMeetings', 'Decline and Cancel Meetings', 'DeclineEventsForScheduledOOF'],
	['declineInvitations', 'Decline New Invitations', 'AutoDeclineFutureRequestsWhenOOF'],
] as const;

/** The same of the texts. */
export const TEXTS = [
	['declineMessage', 'Message for Declined Meetings', 'DeclineMeetingMessage'],
	['eventSubject', 'Title of the Event', 'OOFEventSubject'],
] as const;
