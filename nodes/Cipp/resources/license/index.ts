import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllLicenses } from './getAll.operation';

/** Licenses of a tenant. */
export const license: Resource = {
	name: 'License',
	value: 'license',
	operations: [asOperation(getAllLicenses)],
};
