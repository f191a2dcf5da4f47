import type { StoredExecution } from '../../n8n/n8nApi';
import type { WorkflowDraft } from '../../workflows/draft';
import { postToWebhook } from './postToWebhook';
import type { Stage } from './stage';

/**
 * Publishes a workflow with a webhook, calls it, and waits for the execution.
 *
 * @param stage n8n and CIPP
 * @param path last part of the webhook's address
 * @param draft the workflow
 * @param body JSON for the webhook
 * @returns the execution as n8n stored it
 */
export async function callOnce(
	{ api, n8n }: Stage,
	path: string,
	draft: WorkflowDraft,
	body: unknown,
): Promise<StoredExecution> {
	const id = await api.createWorkflow(draft);
	await api.activate(id);
	await postToWebhook(n8n, path, body);
	const [execution] = await api.finishedExecutions(id, 1);
	if (!execution) throw new Error('There is no execution');
	await api.deactivate(id);
	return execution;
}
