import { INTUNE_ID } from '../../simulator/directory/intune';
import type { OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';
import { tenantCase } from './ofTenants';

const read = (domain: string) => get('ListIntuneScript', { tenantFilter: domain });

const aboutScript = (domain: string) => ({
	tenantDomain: domain,
	intuneScriptId: INTUNE_ID.wallpaper,
	scriptName: 'Set wallpaper',
	scriptType: 'Windows',
});

/** Operations on scripts of Intune. */
export const intuneScriptCases: OperationCase[] = [
	tenantCase({
		resource: 'intuneScript',
		operation: 'getAll',
		sent: (domain) => [read(domain)],
		given: (domain) => [
			{
				...aboutScript(domain),
				description: '',
				fileName: 'a.ps1',
				assignedTo: ['All Devices'],
				excluded: [],
				createdAt: null,
				modifiedAt: '2026-11-01T08:00:00Z',
			},
		],
		failure: {
			endpoint: 'ListIntuneScript',
			// CIPP puts a refusal into rows, one for each kind.
			answer: {
				json: ['Windows', 'MacOS', 'Remediation', 'Linux'].map((scriptType) => ({
					displayName: 'Insufficient privileges to complete the operation.',
					scriptType,
				})),
			},
			message: /Windows: Insufficient privileges to complete the operation\. MacOS: Insufficient/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'intuneScript',
		operation: 'delete',
		parameters: { intuneScriptId: INTUNE_ID.wallpaper, confirmDeletion: true },
		sent: (domain) => [
			read(domain),
			post('RemoveIntuneScript', {
				TenantFilter: domain,
				ID: INTUNE_ID.wallpaper,
				ScriptType: 'Windows',
				DisplayName: 'Set wallpaper',
			}),
			read(domain),
		],
		given: (domain) => [
			{
				deleted: true,
				message: `Deleted Windows script Set wallpaper with ID: ${INTUNE_ID.wallpaper}`,
				confirmed: true,
				...aboutScript(domain),
			},
		],
		failure: {
			endpoint: 'RemoveIntuneScript',
			answer: {
				status: 403,
				json: {
					Results:
						'Failed to delete Windows script Set wallpaper. Error: Insufficient privileges to complete the operation.',
				},
			},
			message: /Failed to delete Windows script/,
			outcome: 'refused',
		},
	}),
];
