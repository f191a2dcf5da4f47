import type { INodeParameters } from 'n8n-workflow';

import type { Simulator } from '../../../simulator';

/** Three leavers of three tenants, as an HR system would send them. */
export const LEAVERS = [
	{ tenant: 'contoso.com', upn: 'jane.doe@contoso.com', ticket: 'HR-1' },
	{ tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com', ticket: 'HR-2' },
	{ tenant: 'northwind.example', upn: 'mike@northwind.example', ticket: 'HR-3' },
];

/** Their user principal names. */
export const UPNS = LEAVERS.map(({ upn }) => upn);

/** Parameters of Offboard User that read such an item. */
export const FROM_ITEM: INodeParameters = {
	tenantDomain: { __rl: true, mode: 'domain', value: '={{ $json.tenant }}' },
	userEmail: { __rl: true, mode: 'userPrincipalName', value: '={{ $json.upn }}' },
	reference: '={{ $json.ticket }}',
	DisableSignIn: true,
	RevokeSessions: true,
};

/** What CIPP was asked to do, as far as tests look at it. */
export interface OffboardingBody {
	tenantFilter: { value: string };
	user: Array<{ value: string }>;
	reference?: string;
	Scheduled?: { enabled: boolean; date: number };
	[step: string]: unknown;
}

/** The bodies of the offboardings that CIPP got, in the order of their arrival. */
export function offboardingBodies(cipp: Simulator): OffboardingBody[] {
	return cipp.requestsTo('ExecOffboardUser').map(({ body }) => body as OffboardingBody);
}

/** The users of those, sorted. */
export function queuedUsers(cipp: Simulator): string[] {
	return offboardingBodies(cipp)
		.map(({ user }) => user[0]?.value ?? '')
		.sort();
}
