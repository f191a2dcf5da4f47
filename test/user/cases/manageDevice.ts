import type { OperationCase } from '../operationCase';
import { NAMES, post } from '../operationCase';

const DEVICES = ['a', 'b', 'c'].map((letter) => `9d000000-0000-4000-8000-00000000000${letter}`);

/** Invoke-ExecDeviceDelete.ps1 reads tenantFilter, ID and action. */
export const manageDevice: OperationCase = {
	operation: 'manageDevice',
	parameters: { deviceId: '={{ $json.device }}', deviceAction: '={{ $json.action }}' },
	items: [
		{ tenant: 'contoso.com', device: DEVICES[0], action: 'Disable' },
		{ tenant: 'fabrikam.com', device: DEVICES[1], action: 'Enable' },
		{ tenant: 'northwind.example', device: DEVICES[2], action: 'Delete' },
	],
	prepare: ({ directory }) => {
		[NAMES.jane, NAMES.john, NAMES.mike].forEach((name, index) => {
			directory.findUser(name).devices = [
				{ id: DEVICES[index] ?? '', displayName: `PC-${index}`, operatingSystem: 'Windows' },
			];
		});
	},
	requests: [
		post('ExecDeviceDelete', {
			tenantFilter: 'contoso.com',
			ID: DEVICES[0],
			action: 'Disable',
		}),
		post('ExecDeviceDelete', {
			tenantFilter: 'fabrikam.com',
			ID: DEVICES[1],
			action: 'Enable',
		}),
		post('ExecDeviceDelete', {
			tenantFilter: 'northwind.example',
			ID: DEVICES[2],
			action: 'Delete',
		}),
	],
	outputs: [
		[
			{
				success: true,
				message: `Executed action Disable on ${DEVICES[0]}`,
				tenantDomain: 'contoso.com',
				deviceId: DEVICES[0],
			},
		],
		[
			{
				success: true,
				message: `Executed action Enable on ${DEVICES[1]}`,
				tenantDomain: 'fabrikam.com',
				deviceId: DEVICES[1],
			},
		],
		[
			{
				deleted: true,
				message: `Executed action Delete on ${DEVICES[2]}`,
				tenantDomain: 'northwind.example',
				deviceId: DEVICES[2],
			},
		],
	],
	failure: {
		endpoint: 'ExecDeviceDelete',
		answer: {
			status: 400,
			json: { Results: 'Failed to queue action Enable on x. Error: Not found' },
		},
		message: /^Failed to queue action Enable on x\. Error: Not found/,
		outcome: 'refused',
	},
};
