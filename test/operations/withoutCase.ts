import type { IDataObject, INodeParameters } from 'n8n-workflow';

/** What an operation does with an item, for the documentation and the schemas of output. */
export interface ShownExample {
	parameters?: INodeParameters;
	input: IDataObject;
	outputs: IDataObject[];
}

const PASSWORD_SETTINGS = {
	passwordType: 'Classic',
	charCount: 14,
	includeUppercase: true,
	includeLowercase: true,
	includeDigits: true,
	includeSpecialChars: true,
	specialCharSet: '$%&*#',
	wordCount: 4,
	separator: '-',
	capitalizeWords: false,
	appendNumber: false,
	appendSpecialChar: false,
};

/** Operations that do the same for every item, with an example of each. */
export const WITHOUT_CASE_OF_CIPP: Record<string, ShownExample & { reason: string }> = {
	'apiClient.getAll': {
		reason: 'It lists the same for every item.',
		parameters: { returnAll: true },
		input: {},
		outputs: [
			{
				clientId: '00000700-aaaa-4bbb-8ccc-dddddddddd01',
				appName: 'Client 1',
				role: 'editor',
				ipRanges: ['203.0.113.0/24', '198.51.100.7'],
				isEnabled: true,
				isMcpAllowed: false,
			},
		],
	},
	'backup.run': {
		reason: 'It does the same for every item.',
		input: {},
		outputs: [
			{
				success: true,
				message: 'Created backup',
				backupName: 'CIPPBackup_2026-11-26-0900',
				createdAt: '2026-11-26T09:00:00.000Z',
				confirmed: true,
			},
		],
	},
	'backup.setAutomatic': {
		reason: 'It changes a setting that CIPP has once for all tenants.',
		parameters: { automaticBackup: 'on' },
		input: {},
		outputs: [
			{
				success: true,
				message: 'Scheduled Task Successfully created',
				nextBackup: '2026-11-26T09:00:00Z',
				confirmed: true,
				automaticBackup: 'on',
			},
		],
	},
	'cipp.getAllCustomRoles': {
		reason: 'It lists the same for every item.',
		parameters: { returnAll: true },
		input: {},
		outputs: [
			{
				name: 'readonly',
				type: 'Built-In',
				permissions: null,
				includedRights: ['*.Read'],
				excludedRights: ['CIPP.SuperAdmin.*', 'CIPP.Admin.*', 'CIPP.AppSettings.*'],
				allowedTenants: ['AllTenants'],
				blockedTenants: [],
				entraGroup: null,
				ipRanges: [],
			},
		],
	},
	'cipp.getPasswordSettings': {
		reason: 'It reads the same for every item.',
		input: {},
		outputs: [PASSWORD_SETTINGS],
	},
	'cipp.setPasswordSettings': {
		reason: 'It changes a setting that CIPP has once for all tenants.',
		parameters: { updateFields: { length: 20 } },
		input: {},
		outputs: [
			{
				success: true,
				message: 'Successfully set the configuration',
				...PASSWORD_SETTINGS,
				charCount: 20,
				confirmed: true,
			},
		],
	},
	'extension.getAllSyncs': {
		reason: 'It lists the same for every item.',
		parameters: { returnAll: true },
		input: {},
		outputs: [
			{
				taskId: '00b18bb9-eaa0-4041-bdd3-b46379700fb5',
				name: 'Hudu Extension Sync',
				extension: 'Hudu',
				tenantDomain: 'contoso.com',
				scheduledTime: '2026-11-26T13:55:36Z',
				executedTime: null,
				repeatsEvery: '1d',
				results: 'Planned',
			},
		],
	},
	'extension.setConfiguration': {
		reason: 'It changes a setting that CIPP has once for all tenants.',
		parameters: {
			extension: 'NinjaOne',
			confirmConfiguration: true,
			updateFields: { enabled: false },
		},
		input: {},
		outputs: [
			{
				success: true,
				message: 'Successfully saved the extension configuration.',
				confirmed: true,
				extension: 'NinjaOne',
				changedSettings: ['Enabled'],
			},
		],
	},
	'repository.getAll': {
		reason: 'It lists the same for every item.',
		parameters: { returnAll: true },
		input: {},
		outputs: [
			{
				repositoryId: '4242',
				repository: 'contoso/templates',
				name: 'templates',
				description: 'Templates of contoso/templates',
				url: 'https://github.com/contoso/templates',
				owner: 'contoso',
				visibility: 'private',
				isBuiltIn: false,
				hasWriteAccess: true,
				defaultBranch: 'main',
				uploadBranch: 'main',
				templateTypes: [],
			},
		],
	},
};
