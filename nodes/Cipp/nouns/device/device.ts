import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { quoted } from '../../identity/directory';
import { isGuid } from '../../identity/userAddress';
import type { GraphPart } from '../graphParts';
import { readGraphParts } from '../graphParts';
import { CippFailure } from '../../transport/failure';
import type { Finder } from '../foundObject';
import { PARTS_READ, readOne } from '../intune/graphPart';

/** A device as Intune, or Entra ID alone, has it. */
export interface Device {
	/** ID in Intune; empty for a device that only Entra ID has. */
	id: string;
	/** The device ID in Entra ID, under which keys and passwords are kept; not the object ID there. */
	entraId: string;
	name: string;
	serialNumber: string;
	/** User principal name of the primary user. */
	user: string;
}

/** What the look-up sends, for the list of endpoints of an operation. It changes nothing. */
export const DEVICE_LOOK_UP = PARTS_READ;

/** How many devices a message names. */
const MOST_NAMED = 5;

const MANAGED = 'deviceManagement/managedDevices';
const ENTRA_COLUMNS = '$select=deviceId,displayName';
const COLUMNS = '$select=id,deviceName,azureADDeviceId,serialNumber,userPrincipalName';

/**
 * Looks devices up by their ID in Intune or Entra ID, their name or their serial number, all of a
 * tenant in one request.
 *
 * @param inEntra whether one that Intune does not have is looked for in Entra ID
 * @returns finds a device by what was entered; a sentence where several go by it
 * @throws CippFailure when something was not found and Microsoft did not answer every question
 */
export async function findDevices(
	tenant: string,
	entered: string[],
	{ client }: Pick<OperationContext, 'client'>,
	inEntra: boolean,
): Promise<Finder<Device>> {
	const questions = new Map(
		entered.map((text) => [
			text,
			addressesOf(text, inEntra).map((url): GraphPart => ({
				tenant,
				url,
				what: `The device ${text.slice(0, 80)}`,
			})),
		]),
	);
	const answers = await readGraphParts([...questions.values()].flat(), client);
	return (text) => {
		const read = (questions.get(text) ?? []).map((part) => answers.get(part));
		const rows = read.flatMap((one) => (one && 'value' in one ? rowsOf(one.value) : []));
		const found = distinct(rows.map(deviceOf));
		if (found.length > 1) return severalOf(text, found);
		const unread = read.find((one) => !one || !('value' in one));
		if (found.length === 0 && unread && 'message' in unread) {
			throw new CippFailure(unread.message, { outcome: 'refused' });
		}
		return found[0];
	};
}

function addressesOf(text: string, inEntra: boolean): string[] {
	const by = (column: string) => `$filter=${encodeURIComponent(`${column} eq ${quoted(text)}`)}`;
	const entra = (column: string) => `devices?${by(column)}&${ENTRA_COLUMNS}`;
	const managed = (column: string) => `${MANAGED}?${by(column)}&${COLUMNS}`;
	if (isGuid(text)) {
		const own = [`${MANAGED}/${text}?${COLUMNS}`, managed('azureADDeviceId')];
		// By the object ID too, which Get Many Devices of a user gives.
		const inDirectory = `devices/${text}?${ENTRA_COLUMNS}`;
		return inEntra ? [...own, entra('deviceId'), inDirectory] : own;
	}
	const own = [managed('deviceName'), managed('serialNumber')];
	return inEntra ? [...own, entra('displayName')] : own;
}

function rowsOf(body: IDataObject | null): IDataObject[] {
	if (body === null) return [];
	return Array.isArray(body.value) ? (body.value as IDataObject[]) : [body];
}

function deviceOf(row: IDataObject): Device {
	const { id, deviceName, displayName, azureADDeviceId, deviceId } = row;
	return {
		// What Entra ID gives is not the ID in Intune.
		id: deviceName === undefined ? '' : String(id ?? ''),
		entraId: entraIdOf(azureADDeviceId ?? deviceId),
		name: String(deviceName ?? displayName ?? ''),
		serialNumber: String(row.serialNumber ?? ''),
		user: String(row.userPrincipalName ?? ''),
	};
}

/** A device that is not in Entra ID has zeros there. */
function entraIdOf(value: unknown): string {
	const id = String(value ?? '');
	return /^[0-]+$/.test(id) ? '' : id;
}

/** Each device once; what Intune knows of one stands before what Entra ID knows. */
function distinct(devices: Device[]): Device[] {
	return devices.filter(
		({ id, entraId }, place) =>
			!devices
				.slice(0, place)
				.some((other) =>
					id ? other.id === id : other.entraId.toLowerCase() === entraId.toLowerCase(),
				),
	);
}

function severalOf(text: string, found: Device[]): string {
	const each = found
		.slice(0, MOST_NAMED)
		.map(({ id, entraId, user }) => `${id || entraId}${user ? ` (${user})` : ''}`);
	const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : '';
	return `“Device” is ${text.slice(0, 80)}, by which ${found.length} devices go. Enter the ID of the one that is meant: ${each.join(', ')}${more}.`;
}

/**
 * Reads whether Intune still has a device.
 *
 * @param id its ID in Intune
 * @throws CippFailure when that could not be found out
 */
export async function isEnrolled(
	tenant: string,
	id: string,
	{ client }: Pick<OperationContext, 'client'>,
): Promise<boolean> {
	const url = `${MANAGED}/${id}?$select=id`;
	return (await readOne({ tenant, url, what: 'The device' }, { client })) !== null;
}
