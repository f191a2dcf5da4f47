import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { deleteScript } from './delete.operation';
import { getAllScripts } from './getAll.operation';

/** Scripts of Intune. */
export const intuneScript: Resource = {
	name: 'Intune Script',
	value: 'intuneScript',
	operations: [asOperation(deleteScript), asOperation(getAllScripts)],
};
