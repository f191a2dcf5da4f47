import { change } from '../../forms/change';
import { tenantOf } from '../../nouns/tenant/target';
import { address, user } from '../../nouns/user/target';
import { CALENDAR, CALENDAR_OPTIONS, PARTS } from './outOfOfficeFields';

/**
 * Sets the automatic replies of a mailbox (`Invoke-ExecSetOoO`). Without an external message CIPP
 * ends the replies to people outside, and without an end it takes a week; both are asked for here.
 */
export const setOutOfOffice = change(user('checked'), {
	name: 'Set Out of Office',
	value: 'setOutOfOffice',
	action: 'Set out of office replies of user',
	description: 'Turn the automatic replies of a mailbox on or off, at once or for a time',
	parts: PARTS,
	options: CALENDAR_OPTIONS,
	optionsAs: CALENDAR,
	check({ state, internal, external, start, end }, item) {
		if (['Enabled', 'Scheduled'].includes(state) && !internal && !external) {
			item.note(
				'“Internal Message” and “External Message” are both empty. Fill in the one or ones that are wanted.',
			);
		}
		if (end?.at !== undefined && end.at <= (start ?? Math.floor(Date.now() / 1000))) {
			item.note('“End” is not after “Start”. Enter a later time.');
		}
	},
	endpoint: 'ExecSetOoO',
	right: 'Exchange.Mailbox.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		userId: address,
		'AutoReplyState.value': ({ state }) => state,
		InternalMessage: ({ internal }) => internal || undefined,
		ExternalMessage: ({ external }) => external || undefined,
		StartTime: ({ start }) => start,
		EndTime: ({ end }) => end?.at,
		timezone: ({ end }) => end?.timezone,
		CreateOOFEvent: ({ createsEvent }) => createsEvent,
		DeclineEventsForScheduledOOF: ({ declinesMeetings }) => declinesMeetings,
		AutoDeclineFutureRequestsWhenOOF: ({ declinesInvitations }) => declinesInvitations,
		DeclineMeetingMessage: ({ declineMessage }) => declineMessage || undefined,
		OOFEventSubject: ({ eventSubject }) => eventSubject || undefined,
	},
	labels: { AutoReplyState: ({ state }) => state },
	sets: {
		what: 'the automatic replies',
		said: /^Set Out-of-office for \S+ to (Enabled|Disabled|Scheduled)\b/i,
		to: ({ state }) => state,
	},
});
