import { graphPicker } from './graphPicker';

/** Lists groups of the chosen tenant, by name or mail address. */
export const searchGroups = graphPicker({
	ofTenant: 'a group',
	path: 'groups',
	select: 'id,displayName,mail',
	searched: ['displayName', 'mail'],
	entry: ({ id, displayName, mail }) => ({
		name: mail ? `${String(displayName)} (${String(mail)})` : String(displayName),
		value: String(id),
	}),
});
