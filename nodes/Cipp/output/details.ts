import type { INodeExecutionData } from 'n8n-workflow';

/** The first version of the node whose details leave out what they do not have. */
const SINCE = 1.1;

/**
 * What an entry of `details` says of no step in particular has `step: null` in the first version of
 * the node, and no `step` since: n8n's table shows a null in red, as if something had gone wrong.
 *
 * @param items output of the node, whose details are changed
 * @param version `typeVersion` of the node in the workflow
 */
export function withoutEmptySteps(
	items: INodeExecutionData[],
	version: number,
): INodeExecutionData[] {
	if (version < SINCE) return items;
	for (const { json } of items) {
		for (const holder of [json, json.error]) dropEmptySteps(holder);
	}
	return items;
}

function dropEmptySteps(holder: unknown): void {
	if (typeof holder !== 'object' || holder === null || !('details' in holder)) return;
	if (!Array.isArray(holder.details)) return;
	holder.details = holder.details.map((detail: unknown) => {
		if (typeof detail !== 'object' || detail === null || !('step' in detail)) return detail;
		const { step, ...rest } = detail;
		return step === null ? rest : detail;
	});
}
