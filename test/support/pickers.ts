import { LoadOptionsContext } from 'n8n-core';
import type { INodeListSearchResult, INodeParameters } from 'n8n-workflow';

import { Cipp } from '../../nodes/Cipp/Cipp.node';
import { letProcessEnd } from '../../workbench/letProcessEnd';
import type { CippTest } from './cipp';
import { editorContext } from './editorContext';

const node = new Cipp();

export type PickerName = keyof Cipp['methods']['listSearch'];

/**
 * Fills a picker as the editor does, in n8n's own context.
 *
 * @param parameters of the node, as far as the user has filled them in
 * @param filter what the user typed into the picker
 * @param page what the page before gave as its token
 */
export async function fillPicker(
	{ credentials }: CippTest,
	name: PickerName,
	parameters: INodeParameters = {},
	filter?: string,
	page?: string,
): Promise<INodeListSearchResult> {
	const type = parameters.authentication === 'apiKey' ? 'cippApi' : 'cippOAuth2Api';
	const {
		workflow,
		node: edited,
		additionalData,
	} = editorContext(node, credentials, type, {
		// The editor hands over the defaults, too.
		authentication: 'oAuth2',
		resource: 'user',
		operation: 'offboardUser',
		...parameters,
	});
	const context = new LoadOptionsContext(workflow, edited, additionalData, 'parameters.userEmail');
	letProcessEnd();
	return await node.methods.listSearch[name].call(context, filter, page);
}
