import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { requiredText } from '../../forms/parts';
import { everything } from '../../nouns/everything';
import { CippFailure } from '../../transport/failure';

/** Lists functions that a scheduled task may run (`Invoke-ListFunctionParameters`). */
export const getAllFunctionParameters = list(everything('Function Parameters'), {
	name: 'Get Many Function Parameters',
	value: 'getAllFunctionParameters',
	action: 'Get many function parameters',
	description: 'Get the parameters of functions of CIPP that a scheduled task may run',
	parts: {
		functionName: requiredText({
			name: 'functionName',
			displayName: 'Function',
			// Without one CIPP inspects every function that it has, for a minute.
			description: 'The name of the function. An asterisk stands for any letters.',
			placeholder: 'e.g. Set-CIPPUser*',
		}),
	},
	endpoint: 'ListFunctionParameters',
	right: 'CIPP.Core.Read',
	sends: { Function: ({ functionName }) => functionName },
	rowHas: ['Function'],
	ifEmpty: async (_context, { functionName }) => {
		if (/[*?[]/.test(functionName)) return;
		const failure = new CippFailure(`CIPP has no function ${functionName} for scheduled tasks`, {
			outcome: 'refused',
			description: 'Check its name; put an asterisk behind its beginning to see what there is.',
		});
		await Promise.reject(failure);
	},
	columns: {
		function: 'Function',
		synopsis: ({ Synopsis }) => String(Synopsis ?? '').trim(),
		parameters: ({ Parameters }) =>
			((Parameters ?? []) as IDataObject[]).map(({ Name, Type, Description, Required }) => ({
				name: Name,
				type: Type,
				description: Description ?? null,
				isRequired: Required === true,
			})),
	},
	advice: 'Check the name of the function.',
});
