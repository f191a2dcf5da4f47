import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { objectId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';
import type { FoundParams } from '../foundObject';
import { byId, foundObject } from '../foundObject';

/** A device that is registered for Windows Autopilot. */
export interface AutopilotDevice {
	id: string;
	serialNumber: string;
	/** User principal name of the user it is meant for; empty for nobody. */
	user: string;
}

/** One Autopilot device of a tenant. */
export type AutopilotParams = FoundParams<AutopilotDevice>;

/** What reading them sends, for the list of endpoints of an operation. */
export const AUTOPILOT_READ: EndpointUse = {
	endpoint: 'ListAPDevices',
	method: 'GET',
	right: 'Endpoint.Autopilot.Read',
	query: ['tenantFilter'],
};

/**
 * Reads the Autopilot devices of a tenant (`Invoke-ListAPDevices`).
 *
 * @param tenant default domain
 * @throws CippFailure when CIPP or Microsoft does not give them
 */
export async function readAutopilotDevices(
	tenant: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<AutopilotDevice[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListAPDevices',
		query: { tenantFilter: tenant },
	};
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['id'], 'Look into the log book of CIPP for the reason.').map(
		({ id, serialNumber, userPrincipalName }: IDataObject) => ({
			id: String(id),
			serialNumber: String(serialNumber ?? ''),
			user: String(userPrincipalName ?? ''),
		}),
	);
}

/**
 * One Autopilot device. It is looked up, so that the output says by serial number what was changed.
 *
 * @param description of the field, e.g. `The device to remove`
 */
export function autopilotDevice(description: string): Target<AutopilotParams> {
	return foundObject<AutopilotDevice>({
		picker: objectId({
			name: 'autopilotDeviceId',
			displayName: 'Autopilot Device',
			description,
			search: 'searchAutopilotDevices',
			example: '4d3b2b4b-063b-4e4a-a9cc-04579c253c99',
		}),
		lookUps: [AUTOPILOT_READ],
		plural: 'The Autopilot devices',
		advice: 'enter the ID that Get Many gives',
		load: async (tenant, _entered, context) => byId(await readAutopilotDevices(tenant, context)),
		about: (found, entered) => ({
			autopilotDeviceId: found?.id ?? entered,
			...(found && { serialNumber: found.serialNumber }),
		}),
	});
}

/** The ID as it goes out. */
export const autopilotId = ({ found }: AutopilotParams): string | undefined => found?.id;
