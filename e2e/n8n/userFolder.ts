import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder in which one n8n keeps its database and the packages installed through it. */
export class UserFolder {
	/** The value of N8N_USER_FOLDER. */
	readonly path = mkdtempSync(join(tmpdir(), 'cipp-e2e-'));

	/**
	 * Puts a package where n8n puts the ones that are installed through Settings > Community nodes.
	 * n8n loads whatever lies there at the start; package.json is what its own npm keeps beside it.
	 *
	 * @param unpacked folder with the content of a tarball that `npm pack` made
	 * @returns the folder where it now lies
	 */
	install(unpacked: string): string {
		const { name, version } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as {
			name: string;
			version: string;
		};
		const nodes = join(this.path, '.n8n', 'nodes');
		mkdirSync(join(nodes, 'node_modules'), { recursive: true });
		const manifest = { name: 'installed-nodes', private: true, dependencies: { [name]: version } };
		writeFileSync(join(nodes, 'package.json'), JSON.stringify(manifest, null, 2));
		const installed = join(nodes, 'node_modules', name);
		cpSync(unpacked, installed, { recursive: true });
		return installed;
	}

	/** Writes a file for n8n's command line. */
	write(name: string, content: unknown): string {
		const file = join(this.path, name);
		writeFileSync(file, JSON.stringify(content, null, '\t'));
		return file;
	}

	remove(): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}
