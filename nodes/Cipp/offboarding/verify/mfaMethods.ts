import { isUnread } from '../../nouns/unread';
import type { Checked } from './evidence';
import { named, ofAccount } from './evidence';
import { unknown } from './verification';

/** Remove All MFA Devices: nothing is registered but the password. */
export const removeMfaMethods: Checked = {
	needs: ['account', 'methods'],
	check: ofAccount((_account, { methods }) => {
		if (!methods) {
			return unknown({ reason: 'noAnswer', message: 'The MFA methods were not read back.' });
		}
		if (isUnread(methods)) return unknown(methods);
		const types = methods.value.map((method) =>
			String(method['@odata.type'] ?? '').replace(/^.*\.|AuthenticationMethod$/g, ''),
		);
		const others = types.filter((type) => type !== 'password');
		if (others.length > 0) {
			return { is: 'notSo', message: `MFA methods that are still there: ${named(others)}.` };
		}
		// Every account has a password, so its row shows that the list is whole.
		return types.length > 0
			? { is: 'so', message: 'No MFA methods are registered.' }
			: { is: 'unknown', reason: 'noAnswer', message: 'Microsoft lists no methods at all.' };
	}),
};
