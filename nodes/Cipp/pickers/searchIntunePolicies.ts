import { listPicker } from './listPicker';

/** Lists the policies that Intune has of the chosen tenant, with their types. */
export const searchIntunePolicies = listPicker({
	ofTenant: 'a policy',
	endpoint: 'ListIntunePolicy',
	entry: ({ id, displayName, PolicyTypeName, URLName }) => ({
		name: `${String(displayName)} (${String(PolicyTypeName ?? URLName)})`,
		value: String(id),
	}),
});
