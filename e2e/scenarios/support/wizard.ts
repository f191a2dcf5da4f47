import type { Simulator } from '../../../simulator';

/**
 * Offboards a user without n8n, as somebody does in CIPP's own wizard.
 *
 * @param cipp the simulated CIPP
 * @param tenant default domain
 * @param user user principal name
 * @param notifications what CIPP is to send at the end
 */
export async function offboardInWizard(
	cipp: Simulator,
	tenant: string,
	user: string,
	notifications: { webhook?: boolean } = {},
): Promise<void> {
	const response = await fetch(`${cipp.apiUrl}/ExecOffboardUser`, {
		method: 'POST',
		headers: {
			authorization: `Bearer ${cipp.credentials.apiKey}`,
			'content-type': 'application/json',
		},
		body: JSON.stringify({
			tenantFilter: { value: tenant, label: tenant },
			user: [{ value: user, label: user }],
			RevokeSessions: true,
			DisableSignIn: true,
			Scheduled: { enabled: false },
			...(notifications.webhook && { PostExecution: { webhook: true } }),
		}),
	});
	if (!response.ok) throw new Error(`CIPP answered ${response.status}: ${await response.text()}`);
}
