import type { INodePropertyOptions } from 'n8n-workflow';

import type { Part } from '../../forms/part';
import { presetChoice, text, textList, toggle } from '../../forms/parts';
import { readTexts } from '../../engine/texts';

/** Apps that can be left out (`Get-CIPPOfficeAppBody`). */
const APPS: INodePropertyOptions[] = [
	{ name: 'Access', value: 'access' },
	{ name: 'Bing', value: 'bing' },
	{ name: 'Excel', value: 'excel' },
	{ name: 'OneDrive (Groove)', value: 'groove' },
	{ name: 'OneNote', value: 'oneNote' },
	{ name: 'Outlook', value: 'outlook' },
	{ name: 'PowerPoint', value: 'powerPoint' },
	{ name: 'Publisher', value: 'publisher' },
	{ name: 'Skype for Business', value: 'lync' },
	{ name: 'Teams', value: 'teams' },
	{ name: 'Visio', value: 'visio' },
	{ name: 'Word', value: 'word' },
];

const excludedApps: Part<string[]> = {
	field: {
		displayName: 'Excluded Apps',
		name: 'excludedApps',
		type: 'multiOptions',
		options: APPS,
		default: [],
		description: 'The apps that are not installed',
	},
	read(item, path) {
		const wanted = readTexts(item, path, 'Excluded Apps');
		return wanted.flatMap((name) => {
			const app = APPS.find(({ value }) => String(value).toLowerCase() === name.toLowerCase());
			if (app) return String(app.value);
			const names = APPS.map(({ value }) => value).join(', ');
			item.note(`“Excluded Apps” holds “${name.slice(0, 60)}”. Choose among: ${names}.`);
			return [];
		});
	},
};

/** How Office is installed. */
export const OFFICE_PARTS = {
	channel: presetChoice({
		name: 'updateChannel',
		displayName: 'Update Channel',
		description: 'How soon Office gets new features',
		options: [
			{ name: 'Current', value: 'current' },
			{ name: 'Current (Preview)', value: 'firstReleaseCurrent' },
			{ name: 'Monthly Enterprise', value: 'monthlyEnterprise' },
			{ name: 'Semi-Annual Enterprise', value: 'deferred' },
			{ name: 'Semi-Annual Enterprise (Preview)', value: 'firstReleaseDeferred' },
		],
		default: 'monthlyEnterprise',
	}),
	isLicenseAccepted: toggle({
		name: 'acceptLicense',
		displayName: 'Accept License',
		description: 'Whether the license terms are accepted for the users',
	}),
};

/** What may be left as it is. */
export const OFFICE_OPTIONS = {
	excludedApps,
	architecture: presetChoice({
		name: 'architecture',
		displayName: 'Architecture',
		description: 'Which Office is installed',
		options: [
			{ name: '32 Bit', value: 'x86' },
			{ name: '64 Bit', value: 'x64' },
		],
		default: 'x64',
	}),
	languages: textList({
		name: 'languages',
		displayName: 'Languages',
		description: 'Languages besides that of Windows, separated by commas',
		placeholder: 'e.g. de-de, fr-fr',
	}),
	removesOthers: toggle({
		name: 'removeVersions',
		displayName: 'Remove Other Versions',
		description: 'Whether other versions of Office are removed from the devices',
	}),
	isShared: toggle({
		name: 'sharedComputerActivation',
		displayName: 'Shared Computers',
		description: 'Whether Office is activated for computers that several people use',
	}),
	xml: text({
		name: 'customXml',
		displayName: 'Configuration XML',
		description:
			'A configuration of the Office Deployment Tool, which then counts instead of all other settings',
		typeOptions: { rows: 4 },
	}),
};
