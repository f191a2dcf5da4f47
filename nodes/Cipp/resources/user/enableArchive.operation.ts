import { change } from '../../forms/change';
import { tenantOf } from '../../nouns/tenant/target';
import { address, upn, user } from '../../nouns/user/target';

/** Turns the online archive of a mailbox on (`Invoke-ExecEnableArchive`). */
export const enableArchive = change(user('checked'), {
	name: 'Enable Archive',
	value: 'enableArchive',
	action: 'Enable archive of mailbox',
	description: 'Turn the online archive of the mailbox on. CIPP cannot turn it off again.',
	endpoint: 'ExecEnableArchive',
	right: 'Exchange.Mailbox.ReadWrite',
	sends: { tenantFilter: tenantOf, id: address, username: upn },
	sets: {
		what: 'the archive',
		said: /^Successfully set archive for \S+ to (True|False)\b/i,
		to: () => 'True',
	},
	// Exchange refuses to enable it twice, and CIPP answers with 500.
	settled: ({ results }, params) =>
		results.some((text) => /\balready archive-enabled\b/i.test(text))
			? {
					success: true,
					changed: false,
					message: `The archive of ${upn(params)} is already enabled.`,
				}
			: undefined,
});
