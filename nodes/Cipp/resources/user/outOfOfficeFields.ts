import type { ItemReader } from '../../engine/itemReader';
import { requiredMoment } from '../../fields/moment';
import { refuseWithoutValue } from '../../fields/withoutValue';
import { freeText } from '../../forms/freeText';
import { ifAdded } from '../../forms/ifAdded';
import type { Part } from '../../forms/part';
import { choice, dateTime, onlyFor, toggle } from '../../forms/parts';

const STATE = 'autoReplyState';

const message = (displayName: string, name: string, placeholder: string, description: string) => {
	const part = freeText({
		displayName,
		name,
		typeOptions: { rows: 3 },
		placeholder,
		description,
	});
	const read = (item: ItemReader, path: string) => {
		const text = part.read(item, path);
		if (text === '') {
			refuseWithoutValue(item, path, displayName, 'CIPP would end the replies that it is for');
		}
		return text;
	};
	return onlyFor(STATE, ['Enabled', 'Scheduled'], { ...part, read }, '');
};

const whenScheduled = <V>(part: Part<V>) =>
	onlyFor<V | undefined>(STATE, ['Scheduled'], part, undefined);

/** The end, and the time zone that goes out along with it. Not marked as required: see `oneUser`. */
const end: Part<{ at?: number; timezone: string }> = {
	...dateTime({
		displayName: 'End',
		name: 'endTime',
		description:
			"When the replies end, in the workflow's time zone. CIPP would take a week without it, so it must be given.",
	}),
	read: (item, path) => ({ at: requiredMoment(item, path, 'End'), timezone: item.timezone }),
	hidden: undefined,
};

/** The fields of Set Out of Office. */
export const PARTS = {
	state: choice({
		name: STATE,
		displayName: 'State',
		description: 'Whether people who write to the user get a reply',
		options: [
			{ name: 'On', value: 'Enabled', description: 'From now on, until it is turned off' },
			{ name: 'On for a Time', value: 'Scheduled', description: 'From a date and time to another' },
			{ name: 'Off', value: 'Disabled', description: 'The texts stay stored' },
		],
	}),
	internal: message(
		'Internal Message',
		'internalMessage',
		'e.g. I am away until Monday.',
		'The reply to senders inside the organization. HTML is allowed.',
	),
	external: message(
		'External Message',
		'externalMessage',
		'e.g. Please write to sales@contoso.com.',
		'The reply to senders outside the organization. HTML is allowed. They get no reply at all when this is empty.',
	),
	start: whenScheduled(
		dateTime({
			displayName: 'Start',
			name: 'startTime',
			description: "When the replies begin, in the workflow's time zone. Now when this is empty.",
		}),
	),
	end: whenScheduled(end),
};

/** The collection of what happens to the calendar. */
export const CALENDAR = {
	name: 'calendarOptions',
	displayName: 'Calendar Options',
	placeholder: 'Add Option',
	displayOptions: { show: { [STATE]: ['Scheduled'] } },
};

// Sent only when the option was added: CIPP takes even a false for a decision.
const added = (displayName: string, name: string, description: string) =>
	ifAdded(toggle({ displayName, name, default: true, description }));

/** What happens to the calendar. */
export const CALENDAR_OPTIONS = {
	createsEvent: added(
		'Block the Calendar',
		'createEvent',
		'Whether to add an event for the time to the calendar of the user',
	),
	declinesMeetings: added(
		'Decline and Cancel Meetings',
		'declineMeetings',
		'Whether to decline and cancel the meetings that fall into the time',
	),
	declinesInvitations: added(
		'Decline New Invitations',
		'declineInvitations',
		'Whether to decline invitations that arrive for the time',
	),
	declineMessage: freeText({
		displayName: 'Message for Declined Meetings',
		name: 'declineMessage',
		placeholder: 'e.g. Jane is away.',
		description: 'The text that the organizers of declined meetings get',
	}),
	eventSubject: freeText({
		displayName: 'Title of the Event',
		name: 'eventSubject',
		placeholder: 'e.g. Out of office',
		description: 'The title of the event that blocks the calendar',
	}),
};
