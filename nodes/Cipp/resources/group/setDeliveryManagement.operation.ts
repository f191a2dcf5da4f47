import { change } from '../../forms/change';
import { choice } from '../../forms/parts';
import { exchangeIdentity, group } from '../../nouns/group/target';
import { syncedGroup, withoutMail } from './takesMail';

/**
 * Sets who may send to a group (`Invoke-ExecGroupsDeliveryManagement`). `OnlyAllowInternal` must be
 * a boolean: a text cannot be converted there.
 */
export const setDeliveryManagement = change(group, {
	name: 'Set Delivery Management',
	value: 'setDeliveryManagement',
	action: 'Set who may send to group',
	description:
		'Set whether people outside may send to a group. CIPP cannot set lists of allowed senders.',
	endpoint: 'ExecGroupsDeliveryManagement',
	right: 'Exchange.Group.ReadWrite',
	sends: {
		tenantFilter: ({ tenant }) => tenant,
		ID: exchangeIdentity,
		GroupType: ({ group: { kind } }) => kind,
		OnlyAllowInternal: ({ senders }) => senders === 'inside',
	},
	parts: {
		senders: choice({
			displayName: 'Allowed Senders',
			name: 'senders',
			description: 'Who may send messages to the group',
			options: [
				{ name: 'Everyone', value: 'everyone' },
				{ name: 'People Inside the Organization', value: 'inside' },
			],
		}),
	},
	prepare: (params) => [...withoutMail(params), ...syncedGroup(params)],
	alsoAbout: ({ senders }) => ({ senders }),
});
