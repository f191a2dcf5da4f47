import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { ConnectionFault, Simulator } from '../../simulator';

/** A request as the simulator records it, without headers. */
export interface ExpectedRequest {
	method: 'GET' | 'POST';
	endpoint: string;
	query?: Record<string, string>;
	body?: unknown;
}

/**
 * What an operation does with three items of three tenants, and how it fails for the second one. The
 * tests of the operation and the matrix of all operations run from this.
 */
export interface OperationCase {
	/** Value of the resource; `user` when left out. */
	resource?: string;
	/** Value of the operation. */
	operation: string;
	/** Parameters besides resource, operation, tenant and user. */
	parameters?: INodeParameters;
	items: IDataObject[];
	/** Changes the directory before the run. */
	prepare?(cipp: Simulator): void;
	/** All requests of the run, look-ups included, in any order. */
	requests: ExpectedRequest[];
	/** Output items of each input item. */
	outputs: IDataObject[][];
	/** Output items for the documentation, where those above hold what differs from run to run. */
	examples?: IDataObject[];
	failure: {
		/** What stands only in requests about the second item, when it is not its tenant. */
		about?: string;
		/** The endpoint that fails for the second item. */
		endpoint: string;
		/** What it answers. */
		answer: Pick<ConnectionFault, 'status' | 'json' | 'text'>;
		/** How often it fails; always when left out. */
		times?: number;
		message: RegExp;
		outcome: 'refused' | 'unknown' | 'notSent';
	};
}

/** Object IDs that the users below get. */
export const ID = {
	jane: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e11',
	manager: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e12',
	john: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e21',
	boss: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e22',
	mike: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e31',
	zoe: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e32',
};

/** How an item fails whose client CIPP does not let in. */
export const KEPT_OUT = {
	answer: { status: 403, text: 'Access to this CIPP API endpoint is not allowed.' },
	message: /Access to this CIPP API endpoint is not allowed/,
	outcome: 'refused' as const,
};

/** Three users of three tenants: two by user principal name, one by object ID. */
export const USERS: IDataObject[] = [
	{ tenant: 'contoso.com', user: 'jane.doe@contoso.com', note: 'first' },
	{ tenant: 'fabrikam.com', user: 'john.smith@fabrikam.com', note: 'second' },
	{ tenant: 'northwind.example', user: ID.mike, note: 'third' },
];

/** What stands only in requests about the second item. */
export const SECOND_TENANT = 'fabrikam.com';

/** The users by the names that the directory has for them. */
export const NAMES = {
	jane: 'jane.doe@contoso.com',
	john: 'john.smith@fabrikam.com',
	mike: 'mike@northwind.example',
};

/**
 * The look-up of a user.
 *
 * @param property what the user is found by
 * @param value the text that was entered
 */
export function lookUp(
	tenant: string,
	property: 'id' | 'userPrincipalName',
	value: string,
): ExpectedRequest {
	return {
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: tenant,
			Endpoint: 'users',
			$filter: `${property} in ('${value.replaceAll("'", "''")}')`,
			$select:
				property === 'id' ? 'id,userPrincipalName,displayName' : 'userPrincipalName,id,displayName',
			$top: '15',
		},
	};
}

/** The look-up of the one user who is given by object ID. */
export const LOOK_UP_MIKE = lookUp('northwind.example', 'id', ID.mike);

/** The look-ups of all three. */
export const LOOK_UP_ALL = [
	lookUp('contoso.com', 'userPrincipalName', NAMES.jane),
	lookUp('fabrikam.com', 'userPrincipalName', NAMES.john),
	LOOK_UP_MIKE,
];

/** @returns a POST with a body */
export function post(endpoint: string, body: unknown): ExpectedRequest {
	return { method: 'POST', endpoint, body };
}

/** @returns a GET with a query */
export function get(endpoint: string, query: Record<string, string>): ExpectedRequest {
	return { method: 'GET', endpoint, query };
}

/** Whom an output is about, when the object ID is known. */
export const ABOUT = {
	jane: { tenantDomain: 'contoso.com', userEmail: NAMES.jane, userId: ID.jane },
	john: { tenantDomain: 'fabrikam.com', userEmail: NAMES.john, userId: ID.john },
	mike: { tenantDomain: 'northwind.example', userEmail: NAMES.mike, userId: ID.mike },
};

/** The same for users who were entered by name and need no look-up. */
export const NAMED = {
	jane: { tenantDomain: 'contoso.com', userEmail: NAMES.jane },
	john: { tenantDomain: 'fabrikam.com', userEmail: NAMES.john },
};

/** A user of a case as an operation sees one. */
export interface Person {
	tenant: string;
	/** By what CIPP is to find the user. */
	address: string;
	/** User principal name. */
	name: string;
	/** What the output says of the user. */
	about: IDataObject;
}

/** The three users where only an object ID is looked up. */
export const CHECKED: Person[] = [
	{ tenant: 'contoso.com', address: NAMES.jane, name: NAMES.jane, about: NAMED.jane },
	{ tenant: 'fabrikam.com', address: NAMES.john, name: NAMES.john, about: NAMED.john },
	{ tenant: 'northwind.example', address: ID.mike, name: NAMES.mike, about: ABOUT.mike },
];

/** The three users where object ID and user principal name are needed. */
export const KNOWN: Person[] = [
	{ tenant: 'contoso.com', address: ID.jane, name: NAMES.jane, about: ABOUT.jane },
	{ tenant: 'fabrikam.com', address: ID.john, name: NAMES.john, about: ABOUT.john },
	{ tenant: 'northwind.example', address: ID.mike, name: NAMES.mike, about: ABOUT.mike },
];

interface UserCase {
	operation: string;
	parameters?: INodeParameters;
	prepare?(cipp: Simulator): void;
	people: Person[];
	/** The requests about one user, besides the look-up. */
	sent(person: Person): ExpectedRequest[];
	/** The output items about one user. */
	given(person: Person): IDataObject[];
	examples?: IDataObject[];
	failure: OperationCase['failure'];
}

/** A case of an operation about one user: the same thing for each of the three. */
export function userCase({ people, sent, given, ...rest }: UserCase): OperationCase {
	return {
		...rest,
		items: USERS,
		requests: [...(people === KNOWN ? LOOK_UP_ALL : [LOOK_UP_MIKE]), ...people.flatMap(sent)],
		outputs: people.map(given),
	};
}
