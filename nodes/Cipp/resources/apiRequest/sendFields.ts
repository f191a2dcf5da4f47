import type { INodeProperties } from 'n8n-workflow';

import { collectionField } from '../../fields/collection';
import { listedBy } from '../../fields/pickerName';
import { tenantField } from '../../fields/tenant';
import { inTitleOrder } from '../../fields/titleOrder';
import { waitField } from '../../forms/waitForData';
import { METHODS, TREATMENTS } from './choices';

const endpoint: INodeProperties = {
	displayName: 'Endpoint',
	name: 'endpoint',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description:
		'The endpoint of CIPP to call. One that is not in the list can be entered by its name, as in the address behind /api/.',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select an endpoint...',
			typeOptions: listedBy('searchEndpoints'),
		},
		{ displayName: 'By Name', name: 'name', type: 'string', placeholder: 'e.g. ListUsers' },
	],
};

const fields: INodeProperties = {
	displayName: 'Fields',
	name: 'fields',
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	description:
		'What the endpoint reads, as CIPP has published it. Only fields that you add are sent. Behind each name stands whether it goes into the query or the body.',
	typeOptions: {
		loadOptionsDependsOn: ['endpoint.value'],
		resourceMapper: {
			resourceMapperMethod: 'getEndpointFields',
			mode: 'map',
			valuesLabel: 'Fields',
			fieldWords: { singular: 'field', plural: 'fields' },
			addAllFields: false,
			multiKeyMatch: false,
			supportAutoMap: false,
			noFieldsError:
				'No fields are known of this endpoint. Use Query (JSON) and Body (JSON) below.',
		},
	},
};

const options: INodeProperties[] = inTitleOrder([
	{
		displayName: 'Allow Agent Changes',
		name: 'allowAgentChanges',
		type: 'boolean',
		noDataExpression: true,
		default: false,
		description:
			'Whether an AI agent with this node as its tool may call endpoints that change something. An expression does not count.',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
	},
	{
		displayName: 'Method',
		name: 'method',
		type: 'options',
		options: METHODS,
		default: 'automatic',
		description:
			'How to send what reads. CIPP does not look at it, and what changes something is always sent by POST.',
	},
	{
		displayName: 'Send Unlisted Tenants',
		name: 'sendUnlistedTenants',
		type: 'boolean',
		default: false,
		description:
			'Whether tenants in the fields and in the JSON go out although CIPP does not list them. For endpoints about other organizations: with most others, CIPP reports success and does nothing.',
	},
	{
		displayName: 'Take Answer as It Is',
		name: 'takeAnswerAsIs',
		type: 'boolean',
		default: false,
		description:
			'Whether an answer with status 200 counts as a success whatever it says. Otherwise one that reports a failure in words is an error.',
	},
	waitField,
]);

/** The fields of API Request. */
export const sendFields: INodeProperties[] = [
	endpoint,
	{
		displayName: 'All Tenants',
		name: 'allTenants',
		type: 'boolean',
		noDataExpression: true,
		default: false,
		description:
			'Whether AllTenants may go out, in place of Tenant or in the fields and the JSON. A change is then made in every tenant.',
	},
	{
		...tenantField(),
		required: false,
		displayOptions: { show: { allTenants: [false] } },
		description:
			"The tenant to act on; it goes into the endpoint's field for the tenant. Leave it empty for an endpoint without one, or when it is in the fields or the JSON.",
	},
	fields,
	{
		displayName: 'Query (JSON)',
		name: 'queryJson',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "UserID": "jane.doe@contoso.com" }',
		description: 'More for the query, as an object. It wins over a field of the same name.',
	},
	{
		displayName: 'Body (JSON)',
		name: 'bodyJson',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "ID": "jane.doe@contoso.com" }',
		description:
			'More for the body, as an object that wins over fields of the same name, or the whole body as a list',
	},
	{
		displayName: 'Treat As',
		name: 'treatAs',
		type: 'options',
		noDataExpression: true,
		options: TREATMENTS,
		default: 'automatic',
		description:
			'What reads is repeated when CIPP is busy. What changes something is sent once, also by Retry On Fail, and never by an AI agent unless you allow it.',
	},
	{
		displayName: 'Split Into Items',
		name: 'splitIntoItems',
		type: 'boolean',
		default: true,
		description:
			'Whether each row of a list becomes an item of its own, instead of the whole answer',
	},
	collectionField(options),
];
