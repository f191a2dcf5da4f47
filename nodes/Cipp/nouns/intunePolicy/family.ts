import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { askGraph } from '../askGraph';
import { pathOf } from './path';

/** A family of policies that CIPP can create (`Set-CIPPIntunePolicy`). */
interface Family {
	name: string;
	/** The collection that is searched for the name. */
	collection: string;
	/** Where the name of the policy has to stand in its JSON; CIPP puts it there where this is missing. */
	nameIn?: 'name' | 'displayName';
	/** True where Graph does not give the assignments along. */
	isWithoutAssignments?: boolean;
}

/** The families by CIPP's names for them. Any other is answered with success, and nothing is done. */
export const FAMILIES: Record<string, Family> = {
	Admin: { name: 'Administrative Templates', collection: 'groupPolicyConfigurations' },
	AppConfiguration: { name: 'App Configuration', collection: 'mobileAppConfigurations' },
	AppProtection: {
		name: 'App Protection',
		collection: 'managedAppPolicies',
		isWithoutAssignments: true,
	},
	deviceCompliancePolicies: { name: 'Compliance', collection: 'deviceCompliancePolicies' },
	Device: { name: 'Device Configuration', collection: 'deviceConfigurations' },
	windowsDriverUpdateProfiles: {
		name: 'Driver Updates',
		collection: 'windowsDriverUpdateProfiles',
		nameIn: 'displayName',
	},
	windowsFeatureUpdateProfiles: {
		name: 'Feature Updates',
		collection: 'windowsFeatureUpdateProfiles',
		nameIn: 'displayName',
	},
	windowsQualityUpdatePolicies: {
		name: 'Quality Update Policies',
		collection: 'windowsQualityUpdatePolicies',
		nameIn: 'displayName',
	},
	windowsQualityUpdateProfiles: {
		name: 'Quality Update Profiles',
		collection: 'windowsQualityUpdateProfiles',
		nameIn: 'displayName',
	},
	Catalog: { name: 'Settings Catalog', collection: 'configurationPolicies', nameIn: 'name' },
};

/** The families as a choice. */
export const FAMILY_OPTIONS: INodePropertyOptions[] = Object.entries(FAMILIES).map(
	([value, { name }]) => ({ name, value }),
);

/** @returns the family by CIPP's name in any letter case, in its own spelling; undefined for none */
export function familyNamed(type: string): string | undefined {
	return Object.keys(FAMILIES).find((name) => name.toLowerCase() === type.toLowerCase());
}

/**
 * Finds the policies of a family that have a name, in any letter case as CIPP does.
 *
 * @param family CIPP's name for it
 * @returns rows of Graph, with their assignments where it gives them
 * @throws CippFailure when CIPP or Microsoft refuses
 */
export async function policiesNamed(
	tenant: string,
	family: string,
	wanted: string,
	context: Pick<OperationContext, 'client' | 'patience'>,
): Promise<IDataObject[]> {
	const { collection = '', isWithoutAssignments } = FAMILIES[family] ?? {};
	const more = isWithoutAssignments ? {} : { $expand: 'assignments' };
	const rows = await askGraph({ tenant, endpoint: pathOf(collection), more }, context);
	return rows.filter(
		({ displayName, name }) =>
			String(displayName ?? name ?? '').toLowerCase() === wanted.toLowerCase(),
	);
}
