import { ABOUT, CHECKED, post, userCase } from '../operationCase';

/** Invoke-ExecCreateTAP.ps1 reads tenantFilter, ID, lifetimeInMinutes, isUsableOnce and startDateTime. */
export const createTemporaryAccessPass = userCase({
	operation: 'createTemporaryAccessPass',
	parameters: {
		usableOnce: true,
		options: { lifetimeInMinutes: 120, startDateTime: '2026-12-01T17:00:00Z' },
	},
	people: CHECKED,
	sent: ({ tenant, address }) => [
		post('ExecCreateTAP', {
			tenantFilter: tenant,
			ID: address,
			isUsableOnce: true,
			lifetimeInMinutes: 120,
			startDateTime: '1796144400',
		}),
	],
	given: ({ address, about }) => [
		{
			success: true,
			message: `The TAP for ${address} is [hidden] - This TAP is usable for the next 120 minutes starting at 2026-12-01 17:00:00 UTC (one-time use only)`,
			temporaryAccessPass: expect.stringMatching(/^TAP\w+$/) as unknown as string,
			lifetimeInMinutes: 120,
			startDateTime: '2026-12-01T17:00:00.000Z',
			isUsableOnce: true,
			...about,
		},
	],
	examples: [
		{
			success: true,
			message:
				'The TAP for jane.doe@contoso.com is [hidden] - This TAP is usable for the next 120 minutes (one-time use only)',
			temporaryAccessPass: 'TAP7QX2M',
			lifetimeInMinutes: 120,
			startDateTime: '2026-12-01T17:00:00.000Z',
			isUsableOnce: true,
			...ABOUT.jane,
		},
	],
	failure: {
		endpoint: 'ExecCreateTAP',
		answer: {
			status: 500,
			json: {
				Results: 'Failed to create Temporary Access Pass (TAP) for john: Policy does not allow it.',
			},
		},
		message: /^Failed to create Temporary Access Pass \(TAP\) for john/,
		outcome: 'refused',
	},
});
