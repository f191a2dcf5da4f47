import { rmSync } from 'node:fs';

/** Removes what the setup has made. */
export default function globalTeardown(): void {
	const workspace = process.env.CIPP_E2E_WORKSPACE;
	if (workspace) rmSync(workspace, { recursive: true, force: true });
}
