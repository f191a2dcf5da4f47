import { ok } from '../http/answer';
import { calledTenant } from '../tenants';
import { mailboxNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ListMailboxMobileDevices: the phones paired with a mailbox. */
export const listMailboxMobileDevices: Endpoint = {
	name: 'ListMailboxMobileDevices',
	right: 'Exchange.Mailbox.Read',
	handle(call, state) {
		const name = call.query('tenantFilter') ?? '';
		if (calledTenant(state, name).nowhere) return ok([]);
		try {
			const { mailbox } = mailboxNamed(state, name, call.query('Mailbox') ?? '');
			return ok(
				mailbox.mobileDevices.map(({ id, friendlyName }) => ({
					clientType: 'EAS',
					deviceAccessState: 'Allowed',
					deviceFriendlyName: friendlyName,
					deviceID: id,
					status: 'DeviceOk',
				})),
			);
		} catch {
			return { status: 403, json: ['Error executing request.'] };
		}
	},
};
