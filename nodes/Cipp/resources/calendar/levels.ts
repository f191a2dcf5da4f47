import type { INodePropertyOptions } from 'n8n-workflow';

/** What Exchange lets somebody do in a calendar, by its own names. */
export const LEVELS: INodePropertyOptions[] = [
	{ name: 'Author', value: 'Author', description: 'Read all, create, change own' },
	{ name: 'Availability Only', value: 'AvailabilityOnly', description: 'See when it is busy' },
	{ name: 'Contributor', value: 'Contributor', description: 'Create, read nothing' },
	{ name: 'Editor', value: 'Editor', description: 'Read, create, change and delete all' },
	{
		name: 'Limited Details',
		value: 'LimitedDetails',
		description: 'See when it is busy, subject and place',
	},
	{ name: 'No Access', value: 'None' },
	{ name: 'Non-Editing Author', value: 'NonEditingAuthor', description: 'Read all, create' },
	{ name: 'Owner', value: 'Owner', description: 'Everything, permissions as well' },
	{
		name: 'Publishing Author',
		value: 'PublishingAuthor',
		description: 'Read all, create, change own, create folders',
	},
	{
		name: 'Publishing Editor',
		value: 'PublishingEditor',
		description: 'Read, create, change and delete all, create folders',
	},
	{ name: 'Reviewer', value: 'Reviewer', description: 'Read all' },
];
