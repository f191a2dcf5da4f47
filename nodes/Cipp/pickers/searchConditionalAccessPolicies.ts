import { listPicker } from './listPicker';

/**
 * Lists the Conditional Access policies of the chosen tenant with their state. CIPP's own list reads
 * all users and groups for it.
 */
export const searchConditionalAccessPolicies = listPicker({
	ofTenant: 'a policy',
	endpoint: 'ListGraphRequest',
	query: {
		Endpoint: 'identity/conditionalAccess/policies',
		$select: 'id,displayName,state',
		AsApp: true,
	},
	entry: ({ id, displayName, state }) => ({
		name: `${String(displayName)} (${String(state)})`,
		value: String(id),
	}),
});
