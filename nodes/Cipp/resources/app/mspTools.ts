import type { Part } from '../../forms/part';
import { choice, onlyFor, requiredText } from '../../forms/parts';

const secret = { typeOptions: { password: true } };

/** Without one of its values CIPP installs a tool with an empty one, so all are required. */
const forTool = (tool: string, field: Parameters<typeof requiredText>[0]): Part<string> =>
	onlyFor('mspTool', [tool], requiredText(field), '');

/**
 * The tools that CIPP 10.9 has an installer for, with what it is told. It lists two more, NinjaOne
 * and N-central, and has none for them.
 */
export const MSP_PARTS = {
	tool: choice({
		name: 'mspTool',
		displayName: 'Tool',
		description: 'The tool whose agent is installed. CIPP has no installer for others.',
		options: [
			{ name: 'ConnectWise Automate', value: 'automate' },
			{ name: 'ConnectWise Command', value: 'cwcommand' },
			{ name: 'Datto RMM', value: 'datto' },
			// In capitals CIPP does not find its own file on a server that runs Linux.
			{ name: 'Huntress', value: 'huntress' },
			{ name: 'Syncro', value: 'syncro' },
		],
	}),
	automateServer: forTool('automate', {
		name: 'automateServer',
		displayName: 'Server',
		description: 'The address of the Automate server',
		placeholder: 'e.g. https://automate.example.com',
	}),
	automateToken: forTool('automate', {
		name: 'automateToken',
		displayName: 'Installer Token',
		description: 'The token of the installer',
		...secret,
	}),
	automateLocation: forTool('automate', {
		name: 'automateLocation',
		displayName: 'Location ID',
		description: 'The ID of the location that the devices belong to',
		placeholder: 'e.g. 12',
	}),
	commandUrl: forTool('cwcommand', {
		name: 'commandUrl',
		displayName: 'Client URL',
		description: 'The address of the installer of this client',
		placeholder: 'e.g. https://example.com/agent.msi',
	}),
	dattoUrl: forTool('datto', {
		name: 'dattoUrl',
		displayName: 'Datto URL',
		description: 'The address of the installer',
		placeholder: 'e.g. https://pinotage.rmm.datto.com',
	}),
	dattoGuid: forTool('datto', {
		name: 'dattoGuid',
		displayName: 'Site GUID',
		description: 'The GUID of the site that the devices belong to',
		...secret,
	}),
	huntressOrg: forTool('huntress', {
		name: 'huntressOrgKey',
		displayName: 'Organization Key',
		description: 'The key of the organization that the devices belong to',
		placeholder: 'e.g. contoso',
	}),
	huntressAccount: forTool('huntress', {
		name: 'huntressAccountKey',
		displayName: 'Account Key',
		description: 'The key of the account at Huntress',
		...secret,
	}),
	syncroUrl: forTool('syncro', {
		name: 'syncroUrl',
		displayName: 'Client URL',
		description: 'The address of the installer of this client',
		placeholder: 'e.g. https://example.com/syncro.exe',
	}),
};

/** Under which name each value of a tool goes out (`Get-CIPPMSPAppInstallCommand`). */
export const MSP_SENDS = {
	'params.Server': ({ automateServer }: { automateServer: string }) => automateServer || undefined,
	'params.InstallerToken': ({ automateToken }: { automateToken: string }) =>
		automateToken || undefined,
	'params.LocationID': ({ automateLocation }: { automateLocation: string }) =>
		automateLocation || undefined,
	'params.ClientURL': ({ commandUrl, syncroUrl }: { commandUrl: string; syncroUrl: string }) =>
		commandUrl || syncroUrl || undefined,
	'params.DattoURL': ({ dattoUrl }: { dattoUrl: string }) => dattoUrl || undefined,
	'params.DattoGUID': ({ dattoGuid }: { dattoGuid: string }) => dattoGuid || undefined,
	'params.Orgkey': ({ huntressOrg }: { huntressOrg: string }) => huntressOrg || undefined,
	'params.AccountKey': ({ huntressAccount }: { huntressAccount: string }) =>
		huntressAccount || undefined,
};
