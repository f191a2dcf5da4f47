import { limited, listFields, readLimit, simplifyField } from '../../fields/list';
import { addressOf, nameOf } from '../../identity/userReference';
import type { Columns } from '../../output/columns';
import { simplifier } from '../../output/columns';
import { rowsWith } from '../../output/rows';
import { readingOfUser } from './ofUser';

interface Wanted {
	limit: number | undefined;
	simplify: boolean;
}

const COLUMNS: Columns = {
	id: 'Identity',
	name: 'Name',
	enabled: 'Enabled',
	priority: 'Priority',
	description: 'Description',
	from: 'From',
	forwardTo: 'ForwardTo',
	redirectTo: 'RedirectTo',
	moveToFolder: 'MoveToFolder',
	deleteMessage: 'DeleteMessage',
};

/** Lists the inbox rules of a user, hidden ones included (`Invoke-ListUserMailboxRules`). */
export const getAllMailboxRules = readingOfUser<Wanted>({
	name: 'Get Many Mailbox Rules',
	value: 'getAllMailboxRules',
	action: 'Get many mailbox rules of user',
	description: 'Get many inbox rules of a user, hidden ones included',
	userDescription: 'The user whose rules to get',
	need: 'address',
	fields: [...listFields, simplifyField],
	readMore: (item) => ({
		limit: readLimit(item),
		simplify: item.switch('simplify', 'Simplify'),
	}),
	endpoints: [
		{
			endpoint: 'ListUserMailboxRules',
			method: 'GET',
			right: 'Exchange.Mailbox.Read',
			query: ['tenantFilter', 'UserID', 'userEmail'],
		},
	],
	async rows(client, { tenant, user, limit, simplify }) {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListUserMailboxRules',
			query: { tenantFilter: tenant, UserID: addressOf(user), userEmail: nameOf(user) },
		});
		const rows = rowsWith(answer, ['Identity'], 'Check that the user has a mailbox.');
		return simplifier(COLUMNS, simplify)(limited(rows, limit));
	},
});
