import { KNOWN, post, userCase } from '../operationCase';

/** Invoke-ExecConvertMailbox.ps1 reads tenantFilter, ID and MailboxType of the body. */
export const convertMailbox = userCase({
	operation: 'convertMailbox',
	parameters: { mailboxType: 'Shared' },
	people: KNOWN,
	prepare: ({ directory }) => {
		const { mailbox } = directory.findUser('mike@northwind.example');
		if (mailbox) mailbox.sizeGB = 60.5;
	},
	sent: ({ tenant, address }) => [
		post('ExecConvertMailbox', { tenantFilter: tenant, ID: address, MailboxType: 'Shared' }),
	],
	given: ({ tenant, address, about }) => [
		{
			success: true,
			message: `Successfully converted ${address} to a Shared mailbox`,
			mailboxType: 'Shared',
			warnings:
				tenant === 'northwind.example'
					? [
							'Detected mailbox size is 60.5 GB, which exceeds the 50 GB shared mailbox limit. The mailbox may stop receiving mail unless an Exchange Online Plan 2 license is retained.',
						]
					: [],
			...about,
		},
	],
	failure: {
		endpoint: 'ExecConvertMailbox',
		answer: {
			status: 500,
			json: { Results: 'Failed to convert john to a Shared mailbox. Error: Not found' },
		},
		message: /^Failed to convert john to a Shared mailbox/,
		outcome: 'refused',
	},
});
