import { listPicker } from './listPicker';

/** Lists the repositories that CIPP knows. */
export const searchRepositories = listPicker({
	endpoint: 'ListCommunityRepos',
	entry: ({ FullName }) => ({
		name: String(FullName),
		value: String(FullName),
	}),
});
