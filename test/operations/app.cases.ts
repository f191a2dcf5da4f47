import type { IDataObject } from 'n8n-workflow';

import { INTUNE_ID } from '../../simulator/directory/intune';
import type { SimTenant } from '../../simulator/directory/types';
import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';
import { anyText, REFUSED, TENANTS, tenantCase } from './ofTenants';

const readApps = (domain: string): ExpectedRequest =>
	get('ListGraphRequest', {
		tenantFilter: domain,
		Endpoint: 'deviceAppManagement/mobileApps',
		$expand: 'assignments',
	});

const readQueueOf = (domain: string) => get('ListApplicationQueue', { tenantFilter: domain });

const readQueue: ExpectedRequest = { method: 'GET', endpoint: 'ListApplicationQueue' };

const aboutPortal = (domain: string): IDataObject => ({
	tenantDomain: domain,
	appId: INTUNE_ID.portal,
	appName: 'Company Portal',
	appType: 'winGetApp',
});

const selected = (domain: string, { customerId }: SimTenant) => [
	{ defaultDomainName: domain, customerId },
];

const nextStep =
	'Look for the app with Get Many after some minutes. CIPP tells of no deployment that failed.';

/** A case of an operation that queues an app. */
function queued(
	operation: string,
	endpoint: string,
	kind: string,
	{ parameters, body, name }: { parameters: IDataObject; body: IDataObject; name: string },
): OperationCase {
	return tenantCase({
		resource: 'app',
		operation,
		parameters: { ...(parameters as object), appName: name },
		sent: (domain, tenant) => [
			readApps(domain),
			readQueueOf(domain),
			post(endpoint, { selectedTenants: selected(domain, tenant), ...body }),
			readQueueOf(domain),
		],
		given: (domain) => [
			{
				queued: true,
				message: `Successfully added ${kind} App for ${domain} to queue.`,
				nextStep,
				queuedAppId: anyText,
				confirmed: true,
				tenantDomain: domain,
				appName: name,
				assignedTo: parameters.assignTo ?? 'nobody',
			},
		],
		failure: {
			endpoint,
			answer: { json: { Results: `Failed to add ${kind} App for fabrikam.com to queue` } },
			message: /Failed to add \w+ App for fabrikam\.com/,
			outcome: 'refused',
		},
	});
}

/** Operations on apps. */
export const appCases: OperationCase[] = [
	tenantCase({
		resource: 'app',
		operation: 'getAll',
		sent: (domain) => [get('ListApps', { tenantFilter: domain })],
		given: (domain) => [
			{
				...aboutPortal(domain),
				description: null,
				publisher: null,
				publishingState: 'published',
				assignedTo: ['All Devices (required)'],
				excluded: [],
			},
		],
		failure: { endpoint: 'ListApps', ...REFUSED },
	}),
	tenantCase({
		resource: 'app',
		operation: 'getAllQueued',
		sent: (domain) => [get('ListApplicationQueue', { tenantFilter: domain })],
		given: (domain, { customerId }) => [
			{
				tenantDomain: domain,
				queuedAppId: customerId,
				appName: 'Datto RMM',
				assignedTo: 'AllDevices',
				status: 'Not Deployed yet',
			},
		],
		failure: { endpoint: 'ListApplicationQueue', ...REFUSED },
	}),
	queued('addStore', 'AddStoreApp', 'Store', {
		parameters: { storePackageId: '9WZDNCRFJ3PZ', assignTo: 'devices' },
		body: {
			AssignTo: 'AllDevices',
			PackageName: '9WZDNCRFJ3PZ',
			ApplicationName: 'Whiteboard',
			InstallAsSystem: true,
		},
		name: 'Whiteboard',
	}),
	queued('addChocolatey', 'AddChocoApp', 'Choco', {
		parameters: {
			chocolateyPackage: '7zip',
			options: {
				installAs: 'user',
				installIntent: 'uninstall',
				disableRestart: true,
				customArguments: '--x',
				appDescription: 'Packs',
			},
		},
		body: {
			AssignTo: 'On',
			PackageName: '7zip',
			ApplicationName: '7-Zip',
			description: 'Packs',
			InstallAsSystem: false,
			InstallationIntent: true,
			customArguments: '--x',
			DisableRestart: true,
		},
		name: '7-Zip',
	}),
	queued('addMsp', 'AddMSPApp', 'MSP', {
		parameters: {
			mspTool: 'automate',
			automateServer: 'https://automate.example.com',
			automateToken: 'T0ken',
			automateLocation: '12',
			assignTo: 'devicesAndUsers',
		},
		body: {
			AssignTo: 'AllDevicesAndUsers',
			RMMName: { value: 'automate' },
			DisplayName: 'Automate',
			params: {
				Server: 'https://automate.example.com',
				InstallerToken: 'T0ken',
				LocationID: '12',
			},
		},
		name: 'Automate',
	}),
	tenantCase({
		resource: 'app',
		operation: 'addOffice',
		parameters: {
			assignTo: 'nobody',
			acceptLicense: true,
			options: { excludedApps: ['access', 'teams'], languages: 'de-de' },
		},
		sent: (domain, tenant) => [
			readApps(domain),
			post('AddOfficeApp', {
				selectedTenants: selected(domain, tenant),
				AssignTo: 'On',
				updateChannel: { value: 'monthlyEnterprise' },
				AcceptLicense: true,
				arch: true,
				excludedApps: [{ value: 'access' }, { value: 'teams' }],
				languages: [{ value: 'de-de' }],
			}),
			readApps(domain),
		],
		given: (domain) => [
			{
				success: true,
				message: `Successfully added Office App for ${domain}`,
				appId: anyText,
				confirmed: true,
				tenantDomain: domain,
				assignedTo: 'nobody',
			},
		],
		failure: {
			endpoint: 'AddOfficeApp',
			answer: {
				json: {
					Results:
						'Failed to add Office App for fabrikam.com: Insufficient privileges to complete the operation.',
				},
			},
			message: /Failed to add Office App for fabrikam\.com/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'app',
		operation: 'assign',
		parameters: {
			appId: INTUNE_ID.portal,
			assignTo: 'users',
			intent: 'Available',
			options: { assignmentFilter: 'Win11 only' },
		},
		sent: (domain) => [
			readApps(domain),
			get('ListGraphRequest', {
				tenantFilter: domain,
				Endpoint: 'deviceManagement/assignmentFilters',
				$select: 'id,displayName',
			}),
			post('ExecAssignApp', {
				tenantFilter: domain,
				ID: INTUNE_ID.portal,
				AssignTo: 'AllUsers',
				Intent: 'Available',
				assignmentMode: 'append',
				AssignmentFilterName: 'Win11 only',
				AssignmentFilterType: 'include',
			}),
			readApps(domain),
		],
		given: (domain) => [
			{
				success: true,
				message: `Assigned Application ${INTUNE_ID.portal} to AllUsers`,
				confirmed: true,
				...aboutPortal(domain),
				assignedTo: 'users',
				intent: 'Available',
			},
		],
		failure: {
			endpoint: 'ExecAssignApp',
			answer: {
				status: 500,
				json: {
					Results: `Could not assign application ${INTUNE_ID.portal} to AllUsers. Error: Insufficient privileges to complete the operation.`,
				},
			},
			message: /Could not assign application/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'app',
		operation: 'delete',
		parameters: { appId: INTUNE_ID.portal, confirmDeletion: true },
		sent: (domain) => [
			readApps(domain),
			post('RemoveApp', { tenantFilter: domain, ID: INTUNE_ID.portal }),
			readApps(domain),
		],
		given: (domain) => [
			{
				deleted: true,
				message: `Successfully deleted app with ${INTUNE_ID.portal}`,
				confirmed: true,
				...aboutPortal(domain),
			},
		],
		failure: {
			endpoint: 'RemoveApp',
			answer: {
				status: 500,
				json: {
					Results: `Failed to delete app with ${INTUNE_ID.portal}. Error: Insufficient privileges to complete the operation.`,
				},
			},
			message: /Failed to delete app/,
			outcome: 'refused',
		},
	}),
	{
		resource: 'app',
		operation: 'deleteQueued',
		parameters: { queuedAppId: '={{ $json.waiting }}' },
		items: TENANTS.map(({ customerId }) => ({ waiting: customerId })),
		requests: TENANTS.flatMap(({ customerId }) => [
			readQueue,
			post('RemoveQueuedApp', { ID: customerId }),
			readQueue,
		]),
		outputs: TENANTS.map(({ customerId, defaultDomainName }) => [
			{
				deleted: true,
				message: `Removed application queue for ${customerId}.`,
				confirmed: true,
				queuedAppId: customerId,
				tenantDomain: defaultDomainName,
				appName: 'Datto RMM',
			},
		]),
		failure: {
			about: TENANTS[1]?.customerId,
			endpoint: 'RemoveQueuedApp',
			answer: {
				status: 403,
				json: {
					Results: `Failed to remove application queue for ${TENANTS[1]?.customerId}. The table is locked.`,
				},
			},
			message: /Failed to remove application queue/,
			outcome: 'refused',
		},
	},
];
