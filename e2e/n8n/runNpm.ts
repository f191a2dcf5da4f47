import { dirname, delimiter } from 'node:path';

import { GuardedProcess } from '../process/guardedProcess';

export interface NpmRun {
	cwd: string;
	/** File that gets everything npm says. */
	log: string;
	/** Node.js to run npm and install scripts with; the running one when left out. */
	binary?: string;
	/** Folder with the headers of that Node.js. */
	headers?: string;
}

const LONGEST_MS = 30 * 60_000;

/**
 * Runs npm in a folder of its own. It ends with this process, however that goes.
 *
 * @param args arguments of npm
 * @param run where, and with which Node.js
 * @throws Error with the end of npm's output when it fails or takes longer than half an hour
 */
export async function runNpm(args: string[], run: NpmRun): Promise<void> {
	const npm = new GuardedProcess({
		command: 'npm',
		args: [...args, '--no-audit', '--no-fund', '--legacy-peer-deps'],
		cwd: run.cwd,
		env: npmEnvironment(run),
		log: run.log,
	});
	const code = await npm.end(LONGEST_MS);
	if (code !== 0) {
		const words = npm.words().slice(-4_000);
		throw new Error(`npm ${args.join(' ')} ended with ${code} in ${run.cwd}:\n${words}`);
	}
}

/**
 * The environment without what an outer `npm run` puts there about this project: its settings
 * (ignore-scripts above all) are not meant for n8n.
 */
function npmEnvironment({ binary, headers }: NpmRun): NodeJS.ProcessEnv {
	const env = { ...process.env };
	for (const name of Object.keys(env)) {
		if (/^npm_(package|lifecycle)_|^npm_config_(ignore_scripts|omit|local_prefix)$/i.test(name)) {
			delete env[name];
		}
	}
	if (headers) env.npm_config_nodedir = headers;
	if (binary) env.PATH = `${dirname(binary)}${delimiter}${env.PATH ?? ''}`;
	return env;
}
