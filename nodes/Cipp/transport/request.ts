import type {
	IDataObject,
	IExecuteFunctions,
	ILoadOptionsFunctions,
	IPollFunctions,
} from 'n8n-workflow';

/** A call of one CIPP endpoint. */
export interface CippRequest {
	method: 'GET' | 'POST';
	/** Name of the endpoint as in CIPP's spec, such as `ExecOffboardUser`. */
	endpoint: string;
	query?: IDataObject;
	body?: IDataObject | IDataObject[];
	/** True where an answer of a bare text, or of nothing, is as good as JSON. */
	takesText?: boolean;
}

/** The parts of n8n's execution contexts that sending needs; nodes, triggers and pickers have them. */
export type RequestingContext = IExecuteFunctions | ILoadOptionsFunctions | IPollFunctions;
