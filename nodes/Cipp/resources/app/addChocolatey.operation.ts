import { change } from '../../forms/change';
import { requiredText, text, toggle } from '../../forms/parts';
import { excluded, NEW_TARGETS } from '../../nouns/intune/targets';
import { DEPLOYMENT_SENDS, EXCLUSION_SENDS } from './deployment';
import { PACKAGE_OPTIONS, PACKAGE_SENDS } from './packageParts';
import { appName, namedReceiver, QUEUED } from './queuedDeployment';

/** What `Invoke-AddChocoApp` takes. */
const PACKAGE_NAME = /^[a-z0-9][a-z0-9._-]*$/i;

/** Queues a Chocolatey package (`Invoke-AddChocoApp`). */
export const addChocolateyApp = change(namedReceiver, {
	...QUEUED,
	name: 'Add Chocolatey App',
	value: 'addChocolatey',
	action: 'Add chocolatey app',
	description: 'Queue a Chocolatey package as an app for Intune of a tenant',
	parts: {
		packageName: requiredText({
			name: 'chocolateyPackage',
			displayName: 'Package Name',
			description: 'The name of the package at Chocolatey',
			placeholder: 'e.g. 7zip',
		}),
		appName,
		...NEW_TARGETS,
	},
	options: {
		...PACKAGE_OPTIONS,
		excluded,
		suppressesRestart: toggle({
			name: 'disableRestart',
			displayName: 'Suppress Restart',
			description: 'Whether the device does not restart after the installation',
		}),
		repository: text({
			name: 'customRepo',
			displayName: 'Repository',
			description: 'Where the package comes from instead of Chocolatey’s own repository',
			placeholder: 'e.g. https://packages.example.com/nuget',
		}),
		installArguments: text({
			name: 'customArguments',
			displayName: 'Arguments',
			description: 'What else Chocolatey is told. It can be read in Intune: put no password here.',
			placeholder: 'e.g. --version 24.8',
		}),
	},
	check(params, item) {
		QUEUED.check(params, item);
		const { packageName } = params;
		if (packageName === '' || PACKAGE_NAME.test(packageName)) return;
		item.note(
			`“Package Name” is “${packageName.slice(0, 60)}”. Enter letters, digits, dots, underscores and hyphens, e.g. 7zip.`,
		);
	},
	endpoint: 'AddChocoApp',
	sends: {
		...DEPLOYMENT_SENDS,
		PackageName: ({ packageName }) => packageName,
		ApplicationName: ({ appName: name }) => name,
		...PACKAGE_SENDS,
		customrepo: ({ repository }) => repository || undefined,
		customArguments: ({ installArguments }) => installArguments || undefined,
		DisableRestart: ({ suppressesRestart }) => suppressesRestart || undefined,
		...EXCLUSION_SENDS,
	},
});
