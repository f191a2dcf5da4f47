import type { SimTenant } from '../../directory/types';
import { groupsOf } from '../../graph/resources';
import { ok } from '../../http/answer';
import { isRecord, member, type JsonRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import type { Endpoint } from '../endpoint';
import { exchangeGroup, membersOf } from './group';
import { quarantineOf } from './quarantine';
import { tenantOfBody } from './tenants';

/** The ID that Exchange has for a recipient, which is another one than its object ID. */
export const recipientId = (id: string): string => `e${id.slice(1)}`;

/** Invoke-ListExoRequest: cmdlets that read. One row is an object, none is null. */
const listExoRequest: Endpoint = {
	name: 'ListExoRequest',
	right: 'CIPP.Core.Read',
	handle(call, state) {
		const tenant = tenantOfBody(call, state);
		const parameters = call.bodyMember('cmdParams');
		const identity = isRecord(parameters) ? textOf(member(parameters, 'Identity')) : '';
		const found = tenant.nowhere ? [] : rowsOf(textOf(call.bodyMember('Cmdlet')), identity, tenant);
		if (found === undefined) {
			const text = `Ex6F9304|Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException|The operation couldn't be performed because object '${identity}' couldn't be found.`;
			return ok({ Results: [{ Error: text }] });
		}
		return ok({ Results: found.length > 1 ? found : (found[0] ?? null) });
	},
};

function rowsOf(cmdlet: string, identity: string, tenant: SimTenant): JsonRecord[] | undefined {
	const same = (text?: string | null) => text?.toLowerCase() === identity.toLowerCase();
	if (cmdlet === 'Get-QuarantineMessage') {
		const all = quarantineOf(tenant).map((message) => ({ ...message }));
		return identity === '' ? all : all.filter(({ Identity }) => same(Identity));
	}
	if (cmdlet === 'Get-Recipient') {
		const user = tenant.users.find((one) => same(one.id) || same(one.userPrincipalName));
		return user?.mailbox
			? [
					{
						Guid: recipientId(user.id),
						DisplayName: user.displayName,
						PrimarySmtpAddress: user.userPrincipalName,
						ExternalDirectoryObjectId: user.id,
					},
				]
			: undefined;
	}
	const group = groupsOf(tenant).find(
		({ id, mail, displayName }) => same(id) || same(mail) || same(displayName),
	);
	if (!group) return undefined;
	return cmdlet === 'Get-DistributionGroupMember'
		? membersOf(tenant, group).map(({ id, displayName }) => ({
				DisplayName: displayName,
				ExternalDirectoryObjectId: id,
			}))
		: [exchangeGroup(tenant, group)];
}

/** What CIPP passes on to Exchange. */
export const exchangeEndpoints: Endpoint[] = [listExoRequest];
