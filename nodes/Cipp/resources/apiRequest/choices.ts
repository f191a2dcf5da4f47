import type { INodePropertyOptions } from 'n8n-workflow';

/** Whether a request counts as one that reads or one that changes something. */
export const TREATMENTS: INodePropertyOptions[] = [
	{
		name: 'Automatic',
		value: 'automatic',
		description: 'By the right that CIPP asks for, and by the name of the endpoint',
	},
	{ name: 'Read', value: 'read' },
	{ name: 'Change', value: 'change' },
];

/** The verb of a request that reads. */
export const METHODS: INodePropertyOptions[] = [
	{
		name: 'Automatic',
		value: 'automatic',
		description: 'GET, or POST where there is a body',
	},
	{ name: 'GET', value: 'GET' },
	{ name: 'POST', value: 'POST' },
];
