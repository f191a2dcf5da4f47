import { list } from '../../forms/list';
import { presetChoice } from '../../forms/parts';
import { ensureEmptyQuarantine, QUARANTINE_READ } from '../../nouns/quarantine/message';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

/** Lists the quarantine (`Invoke-ListMailQuarantine`). */
export const getAllQuarantined = list(
	oneOrAllTenants(
		'Whether to list the quarantine of all tenants instead of one. CIPP keeps it for half an hour, and leaves out tenants that it could not read.',
	),
	{
		name: 'Get Many Quarantined',
		value: 'getAllQuarantined',
		action: 'Get many quarantined messages',
		description: 'Get many messages or files that Microsoft has put into quarantine',
		parts: {
			kind: presetChoice({
				name: 'quarantineKind',
				displayName: 'Type',
				description: 'What to list',
				default: 'Email',
				options: [
					{ name: 'Emails', value: 'Email' },
					{ name: 'Files', value: 'SharePointOnline' },
					{ name: 'Teams Messages', value: 'Teams' },
				],
			}),
		},
		endpoint: 'ListMailQuarantine',
		right: 'Exchange.SpamFilter.Read',
		sends: { tenantFilter: tenantOrAll, EntityType: ({ kind }) => kind },
		isQueued: true,
		rowHas: ['Identity'],
		columns: {
			tenantDomain: 'Tenant',
			identity: 'Identity',
			receivedTime: 'ReceivedTime',
			expires: 'Expires',
			sender: 'SenderAddress',
			recipients: 'RecipientAddress',
			subject: 'Subject',
			reason: 'Type',
			policy: 'PolicyName',
			releaseStatus: 'ReleaseStatus',
			messageId: 'MessageId',
			networkMessageId: 'NetworkMessageId',
		},
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
		// For one tenant, CIPP answers a refusal of Exchange with an empty list too.
		looksUp: [QUARANTINE_READ],
		ifEmpty: async (context, { tenant, allTenants, kind }) =>
			allTenants ? undefined : await ensureEmptyQuarantine(tenant, kind, context),
	},
);
