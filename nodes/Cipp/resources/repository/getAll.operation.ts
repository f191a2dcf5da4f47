import { list } from '../../forms/list';
import { FILTERS } from '../../fields/collection';
import { toggle } from '../../forms/parts';
import { everything } from '../../nouns/everything';
import { REPOSITORIES_ADVICE, REPOSITORY_COLUMNS } from './repositories';

/** Lists the repositories of templates that CIPP knows (`Invoke-ListCommunityRepos`). */
export const getAllRepositories = list(everything('Community Repositories'), {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many community repositories',
	description: 'Get many repositories of templates that CIPP knows',
	options: {
		isWritable: toggle({
			name: 'onlyWritable',
			displayName: 'Only Writable',
			description: 'Whether to list only those that CIPP can upload to',
		}),
	},
	optionsAs: FILTERS,
	endpoint: 'ListCommunityRepos',
	right: 'CIPP.Core.Read',
	// With false CIPP leaves out the repositories that it brings along.
	sends: { WriteAccess: ({ isWritable }) => (isWritable ? true : undefined) },
	rowHas: ['FullName', 'Id'],
	columns: REPOSITORY_COLUMNS,
	advice: REPOSITORIES_ADVICE,
});
