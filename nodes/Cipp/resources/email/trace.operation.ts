import { list } from '../../forms/list';
import { dateTime, optionalChoice, text, wholeNumber } from '../../forms/parts';
import { FILTERS } from '../../fields/collection';
import { tenant, tenantOf } from '../../nouns/tenant/target';

const STATES = [
	'Delivered',
	'Expanded',
	'Failed',
	'FilteredAsSpam',
	'GettingStatus',
	'Pending',
	'Quarantined',
];

/** Traces messages of a tenant (`Invoke-ListMessageTrace`). */
export const traceMessages = list(tenant, {
	name: 'Trace Messages',
	value: 'trace',
	action: 'Trace messages',
	description:
		'Find messages that were sent or received, and what became of them. At most 1,000 in one answer.',
	parts: {
		days: wholeNumber({
			name: 'days',
			displayName: 'Days',
			description: 'How many days back to look, unless Start is set among the filters',
			default: 2,
			from: 1,
			to: 90,
		}),
	},
	options: {
		sender: text({
			name: 'sender',
			displayName: 'Sender',
			description: 'Email address of the sender',
			placeholder: 'e.g. name@email.com',
		}),
		recipient: text({
			name: 'recipient',
			displayName: 'Recipient',
			description: 'Email address of the recipient',
			placeholder: 'e.g. jane.doe@contoso.com',
		}),
		messageId: text({
			name: 'messageId',
			displayName: 'Message ID',
			description: 'The Message-ID header of the one message. The time does not count then.',
			placeholder: 'e.g. <abc@mail.example.com>',
		}),
		status: optionalChoice({
			name: 'status',
			displayName: 'Status',
			description: 'What became of the messages',
			default: 'Delivered',
			options: STATES.map((name) => ({ name, value: name })),
		}),
		start: dateTime({
			name: 'start',
			displayName: 'Start',
			description: 'The earliest time of the messages, instead of Days',
		}),
		end: dateTime({
			name: 'end',
			displayName: 'End',
			description:
				'The latest time of the messages; now when it is not set. Counts with Start only.',
		}),
	},
	optionsAs: FILTERS,
	// CIPP reads a body alone, and without a tenant in it traces the messages of the partner.
	method: 'POST',
	endpoint: 'ListMessageTrace',
	right: 'Exchange.Mailbox.Read',
	sends: {
		tenantFilter: tenantOf,
		days: ({ days, start }) => (start === undefined ? days : undefined),
		// CIPP cannot read dates here, only Unix seconds.
		startDate: ({ start }) => start,
		endDate: ({ start, end }) =>
			start === undefined ? undefined : (end ?? Math.floor(Date.now() / 1000)),
		sender: ({ sender }) => sender || undefined,
		recipient: ({ recipient }) => recipient || undefined,
		MessageId: ({ messageId }) => messageId || undefined,
		'status.value': ({ status }) => status,
	},
	rowHas: ['MessageTraceId'],
	columns: {
		messageTraceId: 'MessageTraceId',
		received: ({ Received }) => String(Received ?? '').replace(' ', 'T') || null,
		sender: 'SenderAddress',
		recipient: 'RecipientAddress',
		subject: 'Subject',
		status: 'Status',
		fromIp: 'FromIP',
		toIp: 'ToIP',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
