import { listPicker } from './listPicker';

/**
 * Lists the scripts that Intune has of the chosen tenant, with their kinds. Rows without an ID are
 * failures of a kind.
 */
export const searchIntuneScripts = listPicker({
	ofTenant: 'a script',
	endpoint: 'ListIntuneScript',
	entry: ({ id, displayName, name, scriptType }) =>
		id
			? { name: `${String(displayName ?? name)} (${String(scriptType)})`, value: String(id) }
			: undefined,
});
