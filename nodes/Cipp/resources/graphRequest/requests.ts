import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { fromJson } from '../../fields/json';
import { isObject } from '../../output/asItem';

/** One of several reads that go out together. */
export interface GraphRead {
	/** Names it in the output; no two of an item are equal. */
	id: string;
	/** Path and query of Graph, without host and version. */
	url: string;
}

const FIELD = 'graphRequests';
const JSON_FIELD = 'graphRequestsJson';

const byHand: INodeProperties = {
	displayName: 'Requests',
	name: FIELD,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Request',
	default: {},
	options: [
		{
			displayName: 'Request',
			name: 'request',
			values: [
				{
					displayName: 'Name',
					name: 'id',
					type: 'string',
					default: '',
					placeholder: 'e.g. groups',
					description: 'Stands in the output as ID; the number of the request when empty',
				},
				{
					displayName: 'Graph Address',
					name: 'url',
					type: 'string',
					default: '',
					placeholder: 'e.g. users/jane.doe@contoso.com/memberOf?$top=50',
					description: 'Path and query in the address of Microsoft Graph, without the version',
				},
			],
		},
	],
};

/** What to read: entered by hand, or as a list that a workflow has worked out. */
export const requestFields: INodeProperties[] = [
	byHand,
	{
		displayName: 'Requests (JSON)',
		name: JSON_FIELD,
		type: 'json',
		default: '[]',
		placeholder: 'e.g. [ "users/jane.doe@contoso.com", "subscribedSkus" ]',
		description:
			'More requests, as a list of addresses, or of objects with a name (ID) and an address (URL)',
	},
];

/**
 * Reads both; problems are noted on the reader. What is no GET is refused, since CIPP leaves it out
 * without a word.
 */
export function readRequests(item: ItemReader): GraphRead[] {
	const entered = [
		...asList(item.value(`${FIELD}.request`, 'Requests'), 'Requests', item),
		...asList(fromJson(item.value(JSON_FIELD, 'Requests (JSON)')), 'Requests (JSON)', item),
	];
	const reads = entered.map((one, place) => readOne(one, place + 1, item));
	if (reads.length === 0) item.note('There is no request. Add one under Requests.');
	const ids = reads.map(({ id }) => id.toLowerCase());
	const twice = reads.find(({ id }, place) => ids.indexOf(id.toLowerCase()) !== place);
	if (twice) item.note(`Two requests are named “${twice.id}”. Give each a name of its own.`);
	return reads;
}

function asList(value: unknown, displayName: string, item: ItemReader): unknown[] {
	if (value === undefined || value === null) return [];
	if (Array.isArray(value)) return value as unknown[];
	item.note(`“${displayName}” is not a list. Enter JSON such as [ "users" ].`);
	return [];
}

function readOne(entered: unknown, number: number, item: ItemReader): GraphRead {
	const {
		id,
		url,
		method = 'GET',
	} = (isObject(entered) ? entered : { url: entered }) as IDataObject;
	const name = typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
	const address = (typeof url === 'string' ? url.trim() : '')
		.replace(/^https:\/\/graph\.microsoft\.com\//i, '')
		.replace(/^\/+/, '')
		.replace(/^(?:beta|v1\.0)\//i, '');
	const which = name ? `“${name}”` : `number ${number}`;
	if (address === '') item.note(`The request ${which} has no address. Enter one, e.g. users.`);
	if (/^\w+:\/\//.test(address)) {
		item.note(
			`The request ${which} goes to “${address.slice(0, 80)}”. Enter what follows the version in an address of Microsoft Graph.`,
		);
	}
	if (String(method).toUpperCase() !== 'GET') {
		item.note(
			`The request ${which} is a ${String(method).toUpperCase()}, and CIPP sends no others than GET here. Leave the method out.`,
		);
	}
	return { id: name || String(number), url: address };
}
