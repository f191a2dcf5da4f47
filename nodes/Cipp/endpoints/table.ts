import type { CippEndpoint } from './endpoint';
import { unpacked } from './packing';
import { endpointOf } from './tableLines';

/** All endpoints of CIPP that its OpenAPI file describes. */
export interface EndpointTable {
	/** In the order of their names. */
	all: CippEndpoint[];
	/** @param name in any letter case, as CIPP takes it */
	find(name: string): CippEndpoint | undefined;
}

let table: Promise<EndpointTable> | undefined;

/**
 * The endpoints of CIPP. Read when it is first asked for: those who use the other operations never
 * need it.
 */
export async function endpointTable(): Promise<EndpointTable> {
	table ??= read();
	return await table;
}

async function read(): Promise<EndpointTable> {
	const { TEXT, SYMBOLS, WORDS } = await import('./packedTable');
	const all = unpacked(TEXT, SYMBOLS, WORDS)
		.split('\n')
		.map((line) => endpointOf(line));
	const byName = new Map(all.map((endpoint) => [endpoint.name.toLowerCase(), endpoint]));
	return { all, find: (name) => byName.get(name.toLowerCase()) };
}
