import { installN8n } from './n8n/installN8n';

/** Installs the releases of n8n named on the command line, so that a CI run can time it. */
async function main(): Promise<void> {
	for (const version of process.argv.slice(2)) {
		const { script } = await installN8n(version);
		console.log(`n8n ${version} is installed: ${script}`);
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
