import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../../engine/operation';
import { nameOf } from '../../../identity/userReference';
import type { UserParams } from '../../../nouns/user/target';
import { CippFailure } from '../../../transport/failure';
import { sendPatiently } from '../../../transport/patience';

/** What starting a check and asking for its result send. It changes nothing in the tenant. */
export const CHECK_USE: EndpointUse = {
	endpoint: 'ExecBECCheck',
	method: 'GET',
	right: 'Identity.User.Read',
	query: ['tenantFilter', 'userid', 'userName', 'overwrite', 'GUID'],
};

const ADVICE = 'Look into the log book of CIPP (CIPP > Log Book) for the reason.';

/**
 * Starts a check of a user (`Invoke-ExecBECCheck`). Unless it is told to begin anew, CIPP keeps the
 * result of the first one for ever.
 *
 * @param reuse true to take the result of an earlier check where CIPP has one
 * @throws CippFailure when CIPP did not take it
 */
export async function startCheck(
	{ tenant, user }: UserParams,
	reuse: boolean,
	context: OperationContext,
): Promise<void> {
	const query = {
		tenantFilter: tenant,
		userid: user.id,
		userName: nameOf(user),
		...(!reuse && { overwrite: true }),
	};
	const body = await asked(query, context);
	if (typeof body.GUID === 'string' && body.GUID !== '') return;
	throw new CippFailure('CIPP answered without starting the check', {
		outcome: 'refused',
		description: ADVICE,
	});
}

/**
 * Asks for the result of a check.
 *
 * @returns the result; undefined while the check runs
 * @throws CippFailure when the check failed (`Push-BECRun`)
 */
export async function resultOf(
	{ tenant, user }: UserParams,
	context: OperationContext,
): Promise<IDataObject | undefined> {
	// The tenant is what CIPP's limits of a client are compared with.
	const body = await asked({ tenantFilter: tenant, GUID: user.id }, context);
	if (body.Waiting === true) return undefined;
	if (Array.isArray(body.NewRules) && body.ExtractedAt !== undefined) return body;
	const { Results: reason } = body;
	throw new CippFailure(
		typeof reason === 'string' && reason ? reason : 'CIPP answered without a result of the check',
		{
			outcome: 'refused',
			results: typeof reason === 'string' && reason ? [reason] : [],
			description: ADVICE,
		},
	);
}

async function asked(
	query: IDataObject,
	{ client, patience }: OperationContext,
): Promise<IDataObject> {
	const request = { method: 'GET' as const, endpoint: 'ExecBECCheck', query };
	const { body } = await sendPatiently(client, request, patience);
	return (body ?? {}) as IDataObject;
}
