/** How the value of a field goes out. */
export type FieldType =
	| 'string'
	| 'boolean'
	| 'number'
	| 'array'
	| 'object'
	/** An object of which CIPP reads `value`. */
	| 'labelValue'
	/** A list of such objects. */
	| 'labelValues'
	/** One of a few texts. */
	| 'choice';

/** Where CIPP reads a field of a request. */
export type Place = 'query' | 'body';

/** A field that an endpoint of CIPP reads. */
export interface EndpointField {
	/** Wire name, in exact case. */
	name: string;
	place: Place;
	type: FieldType;
	required: boolean;
	/** What a choice may be. */
	choices?: string[];
}

/** An endpoint of CIPP as its published OpenAPI file describes it, corrected where that is wrong. */
export interface CippEndpoint {
	/** Such as `ExecDisableUser`. */
	name: string;
	method: 'GET' | 'POST';
	/** The right that CIPP asks for, such as `Identity.User.ReadWrite`. */
	right: string;
	/** True where the body is a list of objects with the fields. */
	takesList: boolean;
	fields: EndpointField[];
	/** What it does, in one line; the part of CIPP it belongs to where CIPP does not say. */
	text: string;
}
