import type { Part } from '../../forms/part';
import { optionalChoice, text, textList, toggle, wholeNumber } from '../../forms/parts';
import { readFilterText } from '../../fields/withoutValue';

/** A path of Graph without host and version, and without a query. */
export const graphEndpoint: Part<string> = {
	field: {
		displayName: 'Graph Endpoint',
		name: 'graphEndpoint',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. deviceManagement/managedDevices',
		description:
			'What to read: the path in the address of Microsoft Graph, without the version. What follows a question mark there has fields of its own under Options.',
	},
	read(item, path) {
		const entered = item.requiredText(path, 'Graph Endpoint');
		const endpoint = entered
			.replace(/^https:\/\/graph\.microsoft\.com\//i, '')
			.replace(/^\/+/, '')
			.replace(/^(?:beta|v1\.0)\//i, '');
		if (/^\w+:\/\/|[?#\s]/.test(endpoint)) {
			item.note(
				`“Graph Endpoint” is “${entered.slice(0, 80)}”. Enter the path alone, e.g. users; what follows a question mark belongs under Options.`,
			);
		}
		return endpoint;
	},
	hidden: '',
};

const filter = text({
	name: 'filter',
	displayName: 'Filter',
	description: 'Which rows, in the words of $filter',
	placeholder: "e.g. accountEnabled eq false and userType eq 'Member'",
});

/** Whether CIPP asks as its application. */
export const asApp = toggle({
	name: 'asApp',
	displayName: 'As Application',
	description:
		"Whether CIPP asks with the rights of its application instead of its user's, which some kinds of data need",
});

/** The options of Graph, by the names that Graph has for them. */
export const graphOptions = {
	select: textList({
		name: 'select',
		displayName: 'Select',
		description:
			'Which properties, separated by commas. All that Graph gives by itself when empty.',
		placeholder: 'e.g. id,displayName,userPrincipalName',
	}),
	filter: {
		...filter,
		read: (item, path) => readFilterText(item, path, 'Filter', 'freeText'),
	} as Part<string>,
	expand: text({
		name: 'expand',
		displayName: 'Expand',
		description: 'Related objects to read along, in the words of $expand',
		placeholder: 'e.g. manager($select=id,displayName)',
	}),
	search: {
		...text({
			name: 'search',
			displayName: 'Search',
			description: 'Which rows, in the words of $search, with its quotation marks',
			placeholder: 'e.g. "displayName:sales"',
		}),
		read: (item, path) => readFilterText(item, path, 'Search', 'freeText'),
	} as Part<string>,
	orderBy: text({
		name: 'orderBy',
		displayName: 'Order By',
		description: 'In which order, in the words of $orderby',
		placeholder: 'e.g. displayName desc',
	}),
	count: toggle({
		name: 'count',
		displayName: 'Count',
		description:
			'Whether to send $count=true, without which Graph refuses some filters, searches and orders',
	}),
	pageSize: wholeNumber({
		name: 'pageSize',
		displayName: 'Page Size',
		description:
			"How many rows Graph gives at a time, as $top. Graph's own choice when 0; it changes nothing about how many come out.",
		default: 0,
		from: 0,
		to: 999,
	}),
	version: optionalChoice({
		name: 'version',
		displayName: 'Version',
		description: 'The version of Microsoft Graph. CIPP reads all tenants in beta only.',
		options: [
			{ name: 'Beta', value: 'beta' },
			{ name: 'V1.0', value: 'v1.0' },
		],
		default: 'beta',
	}),
	asApp,
};
