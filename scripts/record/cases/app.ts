import type { NodeCase } from '../nodeCase';
import { NO_ID, TENANT, TENANT_ID, idOf, caseOf } from '../nodeCase';
import type { Exchange, Request } from '../recording';

const app = caseOf('app');

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

/** What CIPP is told of each tool besides the one of the plain case. */
const TOOLS: Record<string, Record<string, string>> = {
	cwcommand: { commandUrl: 'https://example.com/agent.msi' },
	datto: { dattoUrl: 'https://pinotage.rmm.datto.com', dattoGuid: idOf('datto site') },
	huntress: { huntressOrgKey: 'contoso', huntressAccountKey: 'Recorded-K3y' },
	syncro: { syncroUrl: 'https://example.com/syncro.exe' },
};

const groups = (...names: string[]) => ({
	entry: names.map((name) => ({ id: idOf(`group ${name} ${TENANT_ID}`) })),
});

/** Whom an app, or a policy, is assigned to in the greatest detail. */
export const TO_GROUPS = {
	assignTo: 'groups',
	assignedGroups: groups('Sales', 'Project Files'),
};

/** The same with what is left out. */
export const EXCLUDED = { excludedGroups: groups('Nobody') };

/** The same with devices chosen. */
export const FILTERED = { assignmentFilter: 'Win11 only', assignmentFilterMode: 'exclude' };

/** Operations on apps of Intune. */
export const APP_CASES: NodeCase[] = [
	app('getAll', { parameters: { returnAll: true } }),
	app('getAllQueued', { before: waiting('Waits'), parameters: { returnAll: true } }),
	app('addStore', {
		parameters: { storePackageId: '9WZDNCRFJ3PZ', appName: 'Whiteboard', assignTo: 'devices' },
		otherwise: { appName: 'Whiteboard Two' },
	}),
	app('addStore', {
		variant: 'to be removed from groups',
		parameters: {
			storePackageId: '9WZDNCRFJ3PZ',
			appName: 'Sticky Notes',
			...TO_GROUPS,
			options: { installAs: 'user', installIntent: 'uninstall', appDescription: 'Made up' },
		},
		otherwise: { appName: 'Sticky Notes Two' },
	}),
	app('addChocolatey', {
		parameters: {
			chocolateyPackage: '7zip',
			appName: '7-Zip',
			options: { installAs: 'user', disableRestart: true, customArguments: '--x' },
		},
		otherwise: { appName: '7-Zip Two' },
	}),
	app('addChocolatey', {
		variant: 'for groups',
		parameters: {
			chocolateyPackage: 'vlc',
			appName: 'VLC',
			...TO_GROUPS,
			options: {
				...EXCLUDED,
				installIntent: 'uninstall',
				appDescription: 'Made up',
				customRepo: 'https://packages.example.com/nuget',
			},
		},
		otherwise: { appName: 'VLC Two' },
	}),
	...Object.entries(TOOLS).map(([mspTool, values]) =>
		app('addMsp', {
			variant: mspTool,
			parameters: {
				mspTool,
				...values,
				appName: `Agent of ${mspTool}`,
				...TO_GROUPS,
				options: EXCLUDED,
			},
			otherwise: { appName: `Other agent of ${mspTool}` },
		}),
	),
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
	app('addOffice', {
		variant: 'for groups, with XML',
		parameters: {
			...TO_GROUPS,
			acceptLicense: true,
			options: {
				...EXCLUDED,
				removeVersions: true,
				sharedComputerActivation: true,
				customXml: '<Configuration />',
			},
		},
	}),
	app('assign', {
		variant: 'groups',
		parameters: {
			...PORTAL,
			...TO_GROUPS,
			intent: 'Required',
			assignmentMode: 'replaceGroups',
			options: { ...EXCLUDED, ...FILTERED },
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
