import { change } from '../../forms/change';
import { UPDATE_FIELDS } from '../../fields/collection';
import { orNothing } from '../../forms/wire';
import { isKeptInExchange } from '../../nouns/group/group';
import { group, groupId } from '../../nouns/group/target';
import { EXCHANGE_READ } from '../../nouns/askExchange';
import { groupInExchange } from './membership/people';
import { GROUP_READ_BACK } from '../../nouns/group/readBack';
import { syncedGroup } from './takesMail';
import { checkUpdate, misfits } from './update/check';
import type { GroupUpdate } from './update/groupUpdate';
import { UPDATE } from './update/fields';
import { confirmUpdate, judgeUpdate } from './update/proof';
import { carryOn, property, setsProperties } from './update/properties';

const isYes = (choice: string | undefined) => (choice === undefined ? undefined : choice === 'yes');
/**
 * Changes properties of a group (`Invoke-EditGroup`). The function answers always with 200, and sets
 * name, description, alias and rule together: those that are not to change are sent as they are.
 */
export const updateGroup = change(group, {
	name: 'Update',
	value: 'update',
	action: 'Update group',
	description: 'Change properties of a group; what is not added stays as it is',
	endpoint: 'EditGroup',
	right: 'Identity.Group.ReadWrite',
	sends: {
		tenantFilter: ({ tenant }) => tenant,
		groupId,
		groupName: ({ group: { displayName } }) => displayName,
		displayName: property('displayName'),
		description: property('description'),
		mailNickname: property('mailNickname'),
		membershipRules: property('membershipRule'),
		securityEnabled: ({ securityEnabled }) => isYes(securityEnabled),
		mail: ({ group: { mail }, senders, sendCopies }) => (senders || sendCopies ? mail : undefined),
		allowExternal: ({ senders }) => (senders === undefined ? undefined : senders === 'everyone'),
		visibility: ({ visibility }) => visibility,
		sendCopies: ({ sendCopies }) => isYes(sendCopies),
		hideFromOutlookClients: ({ outlook }) => (outlook === undefined ? undefined : outlook === 'no'),
		'AddLicenses[].value': ({ addLicenses }) => orNothing(addLicenses),
		'RemoveLicenses[].value': ({ removeLicenses }) => orNothing(removeLicenses),
	},
	options: UPDATE,
	optionsAs: UPDATE_FIELDS,
	check: checkUpdate,
	reads: [GROUP_READ_BACK, EXCHANGE_READ],
	wholeOf: (params: GroupUpdate) => `${params.tenant} ${groupId(params)}`,
	prepare: async (params: GroupUpdate, context, earlier) => {
		for (const one of earlier) carryOn(params, one);
		const problems = [...syncedGroup(params), ...misfits(params)];
		if (problems.length > 0 || !setsProperties(params)) return problems;
		if (!isKeptInExchange(params.group)) return [];
		const row = await groupInExchange(params, context);
		const name = row?.Name ?? row?.Identity;
		if (typeof name !== 'string' || name === '') throw new Error('Exchange did not give its name');
		params.exchangeName = name;
		return [];
	},
	judge: judgeUpdate,
	confirm: confirmUpdate,
});
