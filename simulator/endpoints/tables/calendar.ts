import type { SimTenant } from '../../directory/types';
import { ok } from '../../http/answer';
import { isRecord, type JsonRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import { calledTenant } from '../../tenants';
import { mailboxNamed, type OwnedMailbox } from '../attempt';
import type { Endpoint } from '../endpoint';
import { recipientId } from './exchange';

/** What every calendar has; mailboxes of the simulator are German. */
const BUILT_IN = [{ user: 'Default', rights: ['AvailabilityOnly'] }];
const FOLDER = 'Kalender';

const entriesOf = ({ mailbox }: OwnedMailbox) => (mailbox.calendar ??= structuredClone(BUILT_IN));

/** Invoke-ListCalendarPermissions: one text in an array when Exchange refuses. */
const listCalendarPermissions: Endpoint = {
	name: 'ListCalendarPermissions',
	right: 'Exchange.Mailbox.Read',
	handle(call, state) {
		const name = call.query('tenantFilter');
		const tenant = calledTenant(state, name);
		if (tenant.nowhere) return ok([]);
		try {
			const owned = mailboxNamed(state, name, call.query('UserID') ?? '');
			return ok(
				entriesOf(owned).map(({ user, rights }) => ({
					Identity: `${owned.owner.userPrincipalName}:\\${FOLDER}`,
					User: user,
					UserId: idOf(tenant, user),
					AccessRights: rights,
					FolderName: FOLDER,
					MailboxInfo: { UserPrincipalName: owned.owner.userPrincipalName },
				})),
			);
		} catch (error) {
			return { status: 403, json: [(error as Error).message] };
		}
	},
};

function idOf(tenant: SimTenant, displayName: string): string | null {
	const user = tenant.users.find((one) => one.displayName === displayName);
	return user ? recipientId(user.id) : null;
}

/** Invoke-ExecModifyCalPerms: one failing entry makes a failure of the whole. */
const execModifyCalPerms: Endpoint = {
	name: 'ExecModifyCalPerms',
	right: 'Exchange.Mailbox.ReadWrite',
	handle(call, state) {
		const name = textOf(call.bodyMember('tenantFilter'));
		const tenant = calledTenant(state, name);
		const id = textOf(call.bodyMember('userID'));
		const entries = [call.bodyMember('permissions') ?? []].flat().filter(isRecord);
		const texts = entries.map((entry) => {
			if (!tenant.nowhere) apply(entry, tenant, mailboxNamed(state, name, id));
			return textFor(entry, `${id}:\\${textOf(entry.FolderName)}`);
		});
		return ok({ Results: texts });
	},
};

function apply(entry: JsonRecord, tenant: SimTenant, owned: OwnedMailbox): void {
	const who = textOf(entry.UserID);
	const user = tenant.users.find(
		(one) => one.userPrincipalName === who || recipientId(one.id) === who,
	);
	const name = user?.displayName ?? who;
	const others = entriesOf(owned).filter((one) => one.user !== name);
	const own = { user: name, rights: [textOf(entry.PermissionLevel)] };
	owned.mailbox.calendar = entry.Modification === 'Remove' ? others : [...others, own];
}

function textFor(entry: JsonRecord, folder: string): string {
	const name = textOf(entry.DisplayName) || textOf(entry.UserID);
	return entry.Modification === 'Remove'
		? `Successfully removed access for ${name} from calendar ${folder}`
		: `Successfully set permissions on folder ${folder}. The user ${name} now has ${textOf(entry.PermissionLevel)} permissions on this folder.`;
}

/** Calendars of users. */
export const calendarEndpoints: Endpoint[] = [listCalendarPermissions, execModifyCalPerms];
