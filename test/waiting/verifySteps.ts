import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { newMailbox } from '../../simulator/directory/newUser';
import type { SimUser } from '../../simulator/directory/types';
import type { CippRunResult } from '../../workbench/runCipp';
import type { CippTest } from '../support/cipp';
import { jsonOf, waitingWith } from './waiting';

/** Two leavers of one tenant and one of another, each with everything an offboarding takes away. */
export const LEAVING = ['first@contoso.com', 'second@contoso.com', 'third@fabrikam.com'] as const;
export const SECOND = LEAVING[1];

export const LEAVING_ITEMS: IDataObject[] = LEAVING.map((upn) => ({
	tenant: upn.split('@')[1],
	upn,
	heir: heirOf(upn),
}));

/** Whoever gets something of a leaver: a user of the same tenant. */
export function heirOf(leaver: string): string {
	return leaver.endsWith('contoso.com') ? 'manager@contoso.com' : 'boss@fabrikam.com';
}

/** Adds the three leavers to the directory. */
export function addLeaving({ cipp }: CippTest): SimUser[] {
	return LEAVING.map((upn) =>
		cipp.directory.addUser(upn.split('@')[1] ?? '', {
			userPrincipalName: upn,
			onPremisesImmutableId: 'bGVhdmVy',
			assignedLicenses: [{ skuId: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46', disabledPlans: [] }],
			groups: [
				{
					id: `0a000000-0000-4000-8000-${upn.length}00000000000`.slice(0, 36),
					displayName: 'Team',
					kind: 'security',
				},
				{
					id: '0b000000-0000-4000-8000-000000000001',
					displayName: 'List',
					kind: 'distributionList',
				},
			],
			mfaMethods: ['phoneMethod', 'microsoftAuthenticatorMethod'],
			phoneNumbers: ['+15550100200'],
			mailbox: newMailbox({
				rules: ['Move newsletters'],
				mobileDevices: [{ id: 'm1', friendlyName: 'iPhone 15' }],
			}),
			mailboxAccess: [{ mailbox: 'sales@contoso.com', right: 'FullAccess' }],
		}),
	);
}

/** Offboards the three with these parameters alone, waiting for it as a new node does. */
export async function offboardLeaving(
	{ run }: CippTest,
	parameters: INodeParameters,
	waitOptions: INodeParameters = {},
): Promise<CippRunResult> {
	return await run({
		items: LEAVING_ITEMS,
		parameters: {
			DisableSignIn: false,
			RevokeSessions: false,
			...parameters,
			...waitingWith(waitOptions),
		},
		nodeSettings: { typeVersion: 1.1 },
	});
}

/** What each item says of a step: `reported/actual`. */
export function verdictsOf(result: CippRunResult, step: string): string[] {
	return verificationsOf(result, step).map(
		({ reported, actual }) => `${String(reported)}/${String(actual)}`,
	);
}

/** What was read back of a step, for each item. */
export function verificationsOf(result: CippRunResult, step: string): IDataObject[] {
	return jsonOf(result).map(
		({ verification }) => (verification as IDataObject[]).find((one) => one.step === step) ?? {},
	);
}
