import type { INodeProperties } from 'n8n-workflow';

import { userField } from '../../fields/user';
import type { Step } from './steps';

/** @returns the field of a step, under its name on the wire */
export function stepField(step: Step): INodeProperties {
	const { wireName: name, displayName, description } = step;
	switch (step.kind) {
		case 'switch':
			return { displayName, name, type: 'boolean', default: false, description };
		case 'text':
			return {
				displayName,
				name,
				type: 'string',
				typeOptions: { rows: 2 },
				default: '',
				placeholder: 'e.g. Jane Doe has left. Please write to sales@contoso.com.',
				description,
			};
		case 'user':
			return userField({ name, displayName, description });
		case 'users':
			return {
				displayName,
				name,
				type: 'string',
				default: '',
				placeholder: 'e.g. manager@contoso.com, hr@contoso.com',
				description: `${description.replace(/\.$/, '')}. User principal names, separated by commas, or an expression that gives a list.`,
			};
	}
}
