import type { IDataObject } from 'n8n-workflow';

import type { CippEndpoint, Place } from '../../endpoints/endpoint';
import type { CippRequest } from '../../transport/request';

/** A field that was filled in, before it is known where it goes. */
export interface FilledField {
	/** Wire name. */
	name: string;
	/** Where it goes; undefined when only the table knows. */
	place?: Place;
	value: unknown;
}

/** What a user asks for in one item. */
export interface Wishes {
	endpoint: string;
	/** As it was entered; empty for none, and for all tenants. */
	tenant: string;
	allTenants: boolean;
	fields: FilledField[];
	query: IDataObject;
	body: IDataObject | IDataObject[];
	method: string;
	treatAs: string;
	sendUnlistedTenants: boolean;
	takeAnswerAsIs: boolean;
	splitIntoItems: boolean;
	/** Undefined for all rows. */
	limit: number | undefined;
	waitSeconds: number;
	/** What an AI agent may not do here; empty when none runs the node. */
	agent: AgentLimits;
}

/** What the builder of a workflow has left to an AI agent. */
export interface AgentLimits {
	isAgent: boolean;
	mayChange: boolean;
	/** True when the agent may have chosen the endpoint. */
	choosesEndpoint: boolean;
	/** True when the agent may have chosen all tenants. */
	choosesAllTenants: boolean;
}

/** An item of API Request: what is asked for and, once it was looked up, what goes out. */
export interface SendParams extends Wishes {
	known?: CippEndpoint;
	reads: boolean;
	request?: CippRequest;
	/** True when a tenant in the request could not be looked up. */
	isUnchecked: boolean;
}
