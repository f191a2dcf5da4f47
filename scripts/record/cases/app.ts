import type { NodeCase } from '../nodeCase';
import { NO_ID, TENANT, TENANT_ID, idOf, of } from '../nodeCase';
import type { Exchange, Request } from '../recording';

const app = of('app');

const PORTAL = { appId: idOf('intune app') };
const NONE = { unknownUser: { appId: NO_ID } };

/** An app that waits, and the queue with it. */
const waiting = (name: string): Request[] => [
	{
		method: 'POST',
		endpoint: 'AddStoreApp',
		body: {
			selectedTenants: [{ defaultDomainName: TENANT, customerId: TENANT_ID }],
			AssignTo: 'On',
			PackageName: '9WZDNCRFJ3PZ',
			ApplicationName: name,
			InstallAsSystem: true,
		},
	},
	{ method: 'GET', endpoint: 'ListApplicationQueue' },
];

const idOfWaiting =
	(name: string) =>
	(exchanges: Exchange[]): Record<string, unknown> => {
		const rows = (exchanges.at(-1)?.answer ?? []) as { applicationName: string; id: string }[];
		return { queuedAppId: rows.find(({ applicationName }) => applicationName === name)?.id };
	};

/** Operations on apps of Intune. */
export const appCases: NodeCase[] = [
	app('getAll', { parameters: { returnAll: true } }),
	app('getAllQueued', { before: waiting('Waits'), parameters: { returnAll: true } }),
	app('addStore', {
		parameters: { storePackageId: '9WZDNCRFJ3PZ', appName: 'Whiteboard', assignTo: 'devices' },
		otherwise: { appName: 'Whiteboard Two' },
	}),
	app('addChocolatey', {
		parameters: {
			chocolateyPackage: '7zip',
			appName: '7-Zip',
			options: { installAs: 'user', disableRestart: true, customArguments: '--x' },
		},
		otherwise: { appName: '7-Zip Two' },
	}),
	app('addMsp', {
		parameters: {
			mspTool: 'automate',
			appName: 'Automate',
			automateServer: 'https://automate.example.com',
			automateToken: 'Recorded-T0ken',
			automateLocation: '12',
			assignTo: 'devicesAndUsers',
		},
		otherwise: { appName: 'Automate Two' },
	}),
	app('addOffice', {
		parameters: {
			assignTo: 'users',
			acceptLicense: true,
			options: { excludedApps: ['access', 'teams'], languages: 'de-de' },
		},
	}),
	app('assign', {
		parameters: { ...PORTAL, assignTo: 'users', intent: 'Available' },
		...NONE,
	}),
	app('delete', { parameters: { ...PORTAL, confirmDeletion: true }, ...NONE }),
	app('deleteQueued', {
		before: waiting('Waits in Vain'),
		found: idOfWaiting('Waits in Vain'),
		unknownUser: { queuedAppId: NO_ID },
	}),
];
