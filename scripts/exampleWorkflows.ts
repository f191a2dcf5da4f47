import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { prepareExample, type Preparation } from '../e2e/examples/exampleWorkflow';
import type { WorkflowDraft } from '../e2e/workflows/draft';

/**
 * Reads the example workflows and does to them what their notes ask for.
 *
 * @param folder folder of the examples
 * @param preparation credentials to choose, and the address in place of example.com
 * @returns the workflows, ready to be stored, in the order of their file names
 */
export function exampleWorkflows(folder: string, preparation: Preparation): WorkflowDraft[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => prepareExample(join(folder, name), preparation));
}
