import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Entry, Operation } from './operation';

/**
 * Adds the files that go with output items, for the operations that have any.
 *
 * @param items changed in place; each is linked to one input item
 */
export async function addFiles(
	context: IExecuteFunctions,
	{ files }: Operation,
	entries: Array<Entry<unknown>>,
	items: INodeExecutionData[],
): Promise<void> {
	if (!files) return;
	const params = new Map(entries.map((entry) => [entry.index, entry.params]));
	for (const item of items) {
		const { item: index } = item.pairedItem as { item: number };
		if (!params.has(index)) continue;
		// The error of a failed item holds what its output would have held.
		const said = (item.json.error ?? item.json) as IDataObject;
		for (const { property, fileName, mimeType, text } of files(params.get(index), said)) {
			const content = Buffer.from(text, 'utf8');
			const binary = await context.helpers.prepareBinaryData(content, fileName, mimeType);
			item.binary = { ...item.binary, [property]: binary };
		}
	}
}
