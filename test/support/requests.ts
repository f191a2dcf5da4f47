import type { IDataObject } from 'n8n-workflow';

import type { Simulator } from '../../simulator';

/** The form of every correlation marker. */
export const MARKER = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @returns all requests but the one that every run begins with, for CIPP's list of tenants */
export function besidesTenants(cipp: Simulator): Simulator['requests'] {
	return cipp.requests.filter(
		({ method, endpoint, query }) =>
			method !== 'GET' || endpoint !== 'ListTenants' || Object.keys(query).length > 0,
	);
}

/** @returns the bodies of all offboardings that were asked for, in order of arrival */
export function offboardBodies(cipp: Simulator): IDataObject[] {
	return cipp.requestsTo('ExecOffboardUser').map(({ body }) => body as IDataObject);
}

/** @returns the users of all offboardings that were asked for, in order of arrival */
export function usersAsked(cipp: Simulator): string[] {
	return offboardBodies(cipp).map(({ user }) => {
		const [first] = user as Array<{ value: string }>;
		return first?.value ?? '';
	});
}

/**
 * The body that asks for nothing but the given steps, for a user without labels.
 *
 * @param steps members of the body that the parameters of the node stand for
 */
export function plainBody(tenant: string, user: string, steps: IDataObject): IDataObject {
	return {
		tenantFilter: { label: tenant, value: tenant },
		user: [{ label: user, value: user }],
		...steps,
		Scheduled: { enabled: false },
		clientRequestId: expect.stringMatching(MARKER) as unknown as string,
	};
}
