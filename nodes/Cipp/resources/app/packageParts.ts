import { presetChoice, text } from '../../forms/parts';

/** What the apps out of packages have in common. */
export const PACKAGE_OPTIONS = {
	appDescription: text({
		name: 'appDescription',
		displayName: 'Description',
		description: 'What people read of the app in the Company Portal',
		typeOptions: { rows: 2 },
	}),
	runsAs: presetChoice({
		name: 'installAs',
		displayName: 'Install As',
		description: 'Whose rights the installation has',
		options: [
			{ name: 'System', value: 'system' },
			{ name: 'User', value: 'user' },
		],
		default: 'system',
	}),
	intent: presetChoice({
		name: 'installIntent',
		displayName: 'Intent',
		description: 'What the devices that get it do',
		options: [
			{ name: 'Install', value: 'install' },
			{ name: 'Uninstall', value: 'uninstall', description: 'The app is removed where it is' },
		],
		default: 'install',
	}),
};

/** How they go out. CIPP takes what is missing for the user in one function, the system in another. */
export const PACKAGE_SENDS = {
	description: ({ appDescription }: { appDescription: string }) => appDescription || undefined,
	InstallAsSystem: ({ runsAs }: { runsAs: string }) => runsAs === 'system',
	InstallationIntent: ({ intent }: { intent: string }) => intent === 'uninstall' || undefined,
};
