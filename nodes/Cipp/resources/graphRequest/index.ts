import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllGraph } from './getAll.operation';
import { getAllGraphAtOnce } from './getAllAtOnce.operation';

/** Microsoft Graph, read through CIPP. */
export const graphRequest: Resource = {
	name: 'Graph Request',
	value: 'graphRequest',
	operations: [asOperation(getAllGraph), asOperation(getAllGraphAtOnce)],
};
