import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { changeCspSubscription } from './changeCspSubscription.operation';
import { getAllLicenses } from './getAll.operation';
import { getAllCspSubscriptions } from './getAllCspSubscriptions.operation';
import { searchLicenseNames } from './search.operation';
import { setExclusion } from './setExclusion.operation';

/** Licenses of a tenant. */
export const license: Resource = {
	name: 'License',
	value: 'license',
	operations: [
		asOperation(changeCspSubscription),
		asOperation(getAllLicenses),
		asOperation(getAllCspSubscriptions),
		asOperation(setExclusion),
		asOperation(searchLicenseNames),
	],
};
