import { givingRows } from '../../engine/givingRows';
import type { Operation } from '../../engine/operation';
import type { DeviceParams } from '../../nouns/device/target';
import { device, withoutEntraId } from '../../nouns/device/target';
import { isoDate } from '../../output/isoDate';
import { askSecrets } from './secrets';

const target = device('The device whose password is given', true);

/** Gets the password that Windows LAPS keeps of a device (`Invoke-ExecGetLocalAdminPassword`). */
export const getLocalAdminPassword: Operation<DeviceParams> = {
	name: 'Get Local Admin Password',
	value: 'getLocalAdminPassword',
	action: 'Get local admin password of device',
	description:
		'Get the local admin password of a Windows device (LAPS). The output, which n8n stores, holds it in plain text.',
	fields: target.fields,
	endpoints: [
		{
			endpoint: 'ExecGetLocalAdminPassword',
			method: 'POST',
			right: 'Endpoint.Device.Read',
			body: ['TenantFilter', 'guid'],
		},
		...target.lookUps,
	],
	read: target.read,
	subject: (params) => target.subject(params),
	writes: false,
	givesSecret: () => true,
	async resolve(entries, context) {
		const refusals = (await target.resolve?.(entries, context)) ?? new Map();
		for (const { index, params } of entries) {
			if (params.found?.entraId === '') {
				refusals.set(index, [withoutEntraId(params, 'where local passwords are kept')]);
			}
		}
		return refusals;
	},
	...givingRows(async (params, { client }) => {
		const body = { TenantFilter: params.tenant, guid: params.found?.entraId };
		const secrets = await askSecrets(client, {
			method: 'POST',
			endpoint: 'ExecGetLocalAdminPassword',
			body,
		});
		return secrets.slice(0, 1).map(({ value, text }) => {
			const [, account, date] = /retrieved for (.+), generated at (.+?)\. Copy/i.exec(text) ?? [];
			return {
				...target.about(params),
				accountName: account ?? null,
				backedUpAt: isoDate(date),
				localAdminPassword: value,
			};
		});
	}),
};
