import type { IDataObject } from 'n8n-workflow';

import { presetChoice } from '../../forms/parts';
import type { DeviceParams } from '../../nouns/device/target';
import { device, withoutEntraId } from '../../nouns/device/target';
import { givingRows } from '../../engine/givingRows';
import type { Operation } from '../../engine/operation';
import { askSecrets } from './secrets';

interface KeyParams extends DeviceParams {
	kind: string;
}

const target = device('The device whose keys are given', true);

const KINDS = [
	{ name: 'BIOS Password', value: 'BiosPassword' },
	{ name: 'BitLocker (Windows)', value: 'BitLocker' },
	{ name: 'FileVault (macOS)', value: 'FileVault' },
];

const kind = presetChoice({
	name: 'recoveryKeyType',
	displayName: 'Kind of Key',
	description: 'Which key to get',
	options: KINDS,
	default: 'BitLocker',
});

/** Gets the keys that unlock a device (`Invoke-ExecGetRecoveryKey`), each in one field. */
export const getRecoveryKeys: Operation<KeyParams> = {
	name: 'Get Recovery Keys',
	value: 'getRecoveryKeys',
	action: 'Get recovery keys of device',
	description:
		'Get the keys that unlock the drive or BIOS of a device. The output, which n8n stores, holds them in plain text.',
	fields: [...target.fields, kind.field],
	endpoints: [
		{
			endpoint: 'ExecGetRecoveryKey',
			method: 'POST',
			right: 'Endpoint.Device.Read',
			body: ['tenantFilter', 'GUID', 'RecoveryKeyType'],
		},
		...target.lookUps,
	],
	read: (item) => ({ ...target.read(item), kind: kind.read(item, kind.field.name) }),
	subject: (params) => target.subject(params),
	writes: false,
	givesSecret: () => true,
	async resolve(entries, context) {
		const refusals = (await target.resolve?.(entries, context)) ?? new Map();
		for (const { index, params } of entries) {
			if (params.found && !idFor(params)) refusals.set(index, [withoutId(params)]);
		}
		return refusals;
	},
	...givingRows(async (params, { client }) => {
		const body = { tenantFilter: params.tenant, GUID: idFor(params), RecoveryKeyType: params.kind };
		const secrets = await askSecrets(client, {
			method: 'POST',
			endpoint: 'ExecGetRecoveryKey',
			body,
		});
		return secrets.map(({ value, text }): IDataObject => {
			const [, keyId] = /^Id: ([0-9a-f-]{36})\b/i.exec(text) ?? [];
			return {
				...target.about(params),
				recoveryKeyType: params.kind,
				recoveryKeyId: keyId ?? null,
				recoveryKey: value,
			};
		});
	}),
};

/** BitLocker keys are kept under the ID in Entra ID, the others under that in Intune. */
function idFor({ kind: wanted, found }: KeyParams): string | undefined {
	return wanted === 'BitLocker' ? found?.entraId : found?.id;
}

function withoutId(params: KeyParams): string {
	return params.kind === 'BitLocker'
		? withoutEntraId(params, 'where BitLocker keys are kept')
		: `“Device” is ${params.found?.name}, whose ID in Intune is not known. Choose it from the list; one that Intune does not manage has BitLocker keys only.`;
}
