import type { IDataObject } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { readChoice } from '../../fields/choice';
import { readMoment, requiredMoment } from '../../fields/moment';
import { refuseWithoutValue } from '../../fields/withoutValue';
import { addressOf } from '../../identity/userReference';
import { failureOf, otherState } from '../../output/changeFailure';
import type { UserParams } from './ofUser';
import { changeOfUser } from './ofUser';
import { outOfOfficeFields, STATE, SWITCHES, TEXTS } from './outOfOfficeFields';

interface OutOfOffice {
	/** The members of the request that differ from case to case. */
	body: IDataObject;
}

const STATE_IN_TEXT = /^Set Out-of-office for \S+ to (Enabled|Disabled|Scheduled)\b/i;

/**
 * Sets the automatic replies of a mailbox (`Invoke-ExecSetOoO`). Without an external message CIPP
 * ends the replies to people outside, and without an end it takes a week; both are asked for here.
 */
export const setOutOfOffice = changeOfUser<OutOfOffice>({
	name: 'Set Out of Office',
	value: 'setOutOfOffice',
	action: 'Set out of office replies of user',
	description: 'Turn the automatic replies of a mailbox on or off, at once or for a time',
	userDescription: 'The user whose mailbox replies',
	need: 'checked',
	fields: outOfOfficeFields,
	readMore: (item, params) => ({ body: readReplies(item, params) }),
	endpoints: [
		{
			endpoint: 'ExecSetOoO',
			method: 'POST',
			right: 'Exchange.Mailbox.ReadWrite',
			body: [
				'tenantFilter',
				'userId',
				'AutoReplyState.value',
				'InternalMessage',
				'ExternalMessage',
				'StartTime',
				'EndTime',
				'timezone',
				...SWITCHES.map(([, , wireName]) => wireName),
				...TEXTS.map(([, , wireName]) => wireName),
			],
		},
	],
	request: ({ tenant, user, body }) => ({
		method: 'POST',
		endpoint: 'ExecSetOoO',
		body: { tenantFilter: tenant, userId: addressOf(user), ...body },
	}),
	judge: (lines, { body }) =>
		failureOf(lines) ??
		otherState(
			lines,
			STATE_IN_TEXT,
			String((body.AutoReplyState as IDataObject).value),
			'the automatic replies',
		),
});

function readReplies(item: ItemReader, _params: UserParams): IDataObject {
	const state = readChoice(item, STATE);
	const body: IDataObject = { AutoReplyState: { label: state, value: state } };
	if (state === 'Enabled' || state === 'Scheduled') Object.assign(body, readMessages(item));
	if (state === 'Scheduled') Object.assign(body, readTime(item), readCalendarOptions(item));
	return body;
}

function readMessages(item: ItemReader): IDataObject {
	const internal = readMessage(item, 'internalMessage', 'Internal Message');
	const external = readMessage(item, 'externalMessage', 'External Message');
	if (!internal && !external) {
		item.note(
			'“Internal Message” and “External Message” are both empty. Fill in the one or ones that are wanted.',
		);
	}
	return {
		...(internal && { InternalMessage: internal }),
		...(external && { ExternalMessage: external }),
	};
}

function readMessage(item: ItemReader, name: string, displayName: string): string {
	const message = item.freeText(name, displayName, true);
	if (message === '') {
		refuseWithoutValue(item, name, displayName, 'CIPP would end the replies that it is for');
	}
	return message;
}

function readTime(item: ItemReader): IDataObject {
	const start = readMoment(item, 'startTime', 'Start');
	const end = requiredMoment(item, 'endTime', 'End');
	if (end !== undefined && end <= (start ?? Math.floor(Date.now() / 1000))) {
		item.note('“End” is not after “Start”. Enter a later time.');
	}
	return {
		...(start !== undefined && { StartTime: start }),
		...(end !== undefined && { EndTime: end }),
		timezone: item.timezone,
	};
}

function readCalendarOptions(item: ItemReader): IDataObject {
	const body: IDataObject = {};
	for (const [name, displayName, wireName] of SWITCHES) {
		// Sent only when the option was added: CIPP takes even a false for a decision.
		const path = `calendarOptions.${name}`;
		if (item.value(path, displayName) === undefined)
			item.warnOfMissing(path, displayName, undefined);
		else body[wireName] = item.switch(path, displayName);
	}
	for (const [name, displayName, wireName] of TEXTS) {
		const text = item.freeText(`calendarOptions.${name}`, displayName, true);
		if (text) body[wireName] = text;
	}
	return body;
}
