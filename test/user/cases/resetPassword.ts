import { ABOUT, CHECKED, post, userCase } from '../operationCase';

/** Invoke-ExecResetPass.ps1 reads tenantFilter, ID, MustChange and displayName. */
export const resetPassword = userCase({
	operation: 'resetPassword',
	people: CHECKED,
	sent: ({ tenant, address, name }) => [
		post('ExecResetPass', {
			tenantFilter: tenant,
			ID: address,
			MustChange: true,
			displayName: address === name ? name : 'Mike North',
		}),
	],
	given: ({ address, name, about }) => [
		{
			success: true,
			message: `Successfully reset the password for ${address === name ? name : 'Mike North'}, ${address}. User must change password is set to True. The new password is [hidden]`,
			password: expect.stringMatching(/.{8,}/) as unknown as string,
			mustChangePassword: true,
			confirmed: true,
			...about,
		},
	],
	examples: [
		{
			success: true,
			message:
				'Successfully reset the password for jane.doe@contoso.com, jane.doe@contoso.com. User must change password is set to True. The new password is [hidden]',
			password: 'Quartz.Meadow.Violin.42',
			mustChangePassword: true,
			confirmed: true,
			...ABOUT.jane,
		},
	],
	failure: {
		endpoint: 'ExecResetPass',
		answer: {
			status: 500,
			json: { Results: 'Failed to reset password for john. Error: Not allowed.' },
		},
		message: /^Failed to reset password for john\. Error: Not allowed\./,
		outcome: 'refused',
	},
});
