import type { SimMailboxRight } from '../directory/types';
import { textOf } from '../powershell/text';
import { accessUsers, hasEntries } from './accessUsers';
import { exchangeNotFound, mailboxGone, principalNotFound } from './errors';
import { mailboxOf } from './mailboxOf';
import { simpleStep } from './simpleStep';
import { StepFailure, type Step, type StepContext } from './step';

interface Grant {
	option: string;
	title: string;
	right: SimMailboxRight['right'];
	automap: boolean;
	since?: number;
}

/** Set-CIPPMailboxAccess: a right on the mailbox for everybody in the list. */
function mailboxAccess(grant: Grant): Step {
	return simpleStep({
		option: grant.option,
		title: grant.title,
		cmdlet: 'Set-CIPPMailboxAccess',
		since: grant.since ?? 0,
		asked: (read) => hasEntries(read(grant.option)),
		does(context) {
			const { takesBareAccessUsers } = context.state.profile;
			return accessUsers(context.read(grant.option), takesBareAccessUsers).map((user) =>
				giveAccess(user, grant, context),
			);
		},
		fails: (context, error) => {
			const { takesBareAccessUsers } = context.state.profile;
			const users = accessUsers(context.read(grant.option), takesBareAccessUsers);
			return failureLine(users[0] ?? '', grant, context, error);
		},
		returnsFailure: true,
		userGone: mailboxGone,
	});
}

function giveAccess(user: string, grant: Grant, context: StepContext): string {
	const { state, tenant, username } = context;
	const named = state.profile.rank >= 10_06_00;
	if (user === '' && named) {
		throw new StepFailure(
			"Cannot bind argument to parameter 'AccessUser' because it is an empty string.",
		);
	}
	if (context.exchangeReaches && !state.directory.user(tenant, user)) {
		const isFull = grant.right === 'FullAccess';
		return failureLine(user, grant, context, (isFull ? principalNotFound : exchangeNotFound)(user));
	}
	const mailbox = mailboxOf(context);
	mailbox.rights.push({ user, right: grant.right, automap: grant.automap });
	if (grant.right !== 'FullAccess')
		return `Granted ${user} ${grant.right} permissions to ${username}`;
	if (named)
		return `Granted ${user} FullAccess to ${username} with automapping ${textOf(grant.automap)}`;
	const how = grant.automap ? 'with' : 'without';
	return `Successfully added ${user} to ${username} Shared Mailbox ${how} AutoMapping, with the following permissions: FullAccess`;
}

function failureLine(user: string, grant: Grant, context: StepContext, error: string): string {
	const { state, username } = context;
	return state.profile.rank >= 10_06_00
		? `Failed to Add ${grant.right} for ${user} on ${username}: ${error}`
		: `Failed to add mailbox permissions for ${user} on ${username}. Error: ${error}`;
}

/** Full access that does not show up in the delegate's Outlook by itself. */
export const accessNoAutomap = mailboxAccess({
	option: 'AccessNoAutomap',
	title: 'Grant full access without automapping',
	right: 'FullAccess',
	automap: false,
});

/** Full access that shows up in the delegate's Outlook. */
export const accessAutomap = mailboxAccess({
	option: 'AccessAutomap',
	title: 'Grant full access with automapping',
	right: 'FullAccess',
	automap: true,
});

/** The right to send as the user (after 10.8.2). */
export const accessSendAs = mailboxAccess({
	option: 'AccessSendAs',
	title: 'Grant send as',
	right: 'SendAs',
	automap: false,
	since: 10_09_00,
});

/** The right to send on behalf of the user (after 10.8.2). */
export const accessSendOnBehalf = mailboxAccess({
	option: 'AccessSendOnBehalf',
	title: 'Grant send on behalf',
	right: 'SendOnBehalf',
	automap: false,
	since: 10_09_00,
});
