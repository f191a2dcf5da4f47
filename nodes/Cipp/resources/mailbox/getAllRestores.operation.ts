import { list } from '../../forms/list';
import { FILTERS } from '../../fields/collection';
import { text } from '../../forms/parts';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import { RESTORES_ADVICE } from './restores';

/** Lists what Exchange restores from mailboxes (`Invoke-ListMailboxRestores`). */
export const getAllRestores = list(tenant, {
	name: 'Get Many Restores',
	value: 'getAllRestores',
	action: 'Get many restores of mailboxes',
	description: 'Get the restores of mailboxes in a tenant, or how far one of them is',
	options: {
		restoreId: text({
			name: 'restoreId',
			displayName: 'Restore ID',
			description: 'One restore, with how much of it is done',
			placeholder: 'e.g. contoso\\left.anna',
		}),
	},
	optionsAs: FILTERS,
	endpoint: 'ListMailboxRestores',
	right: 'Exchange.Mailbox.Read',
	sends: {
		TenantFilter: tenantOf,
		Identity: ({ restoreId }) => restoreId || undefined,
		Statistics: ({ restoreId }) => (restoreId === '' ? undefined : true),
	},
	rowHas: ['Identity', 'Name'],
	columns: {
		restoreId: 'Identity',
		name: 'Name',
		status: ({ Status, StatusDetail }) => Status ?? StatusDetail,
		sourceMailbox: ({ SourceMailbox, SourceAlias }) => SourceMailbox ?? SourceAlias,
		targetMailbox: ({ TargetMailbox, TargetAlias }) => TargetMailbox ?? TargetAlias,
		percentComplete: 'PercentComplete',
	},
	advice: RESTORES_ADVICE,
});
