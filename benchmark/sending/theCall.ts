import type { IDataObject } from 'n8n-workflow';

/**
 * The body that Offboard User sends for a leaver with its two steps, written out for those that do
 * not use it.
 *
 * @param marker stands for the correlation marker, which has the length of a UUID
 */
export function offboardBody(tenant: string, user: string, marker: string): IDataObject {
	return {
		tenantFilter: { label: tenant, value: tenant },
		user: [{ label: user, value: user }],
		RevokeSessions: true,
		DisableSignIn: true,
		Scheduled: { enabled: false },
		clientRequestId: marker,
	};
}
