import { list } from '../../forms/list';
import { FILTERS } from '../../fields/collection';
import { requiredText, text } from '../../forms/parts';
import { everything } from '../../nouns/everything';
import { GITHUB_ADVICE, GITHUB_RIGHT } from './github';

/** Searches GitHub for repositories (`Invoke-ExecGitHubAction`, action Search). */
export const searchRepositories = list(everything('GitHub'), {
	name: 'Search GitHub',
	value: 'search',
	action: 'Search repositories of GitHub',
	description: 'Search GitHub for repositories; CIPP gives the first of them',
	parts: {
		term: requiredText({
			name: 'searchTerm',
			displayName: 'Search Term',
			description: 'What to search for in names and descriptions',
			placeholder: 'e.g. cipp templates',
		}),
	},
	options: {
		organization: text({
			name: 'organization',
			displayName: 'Organization',
			description: 'The organization of GitHub whose repositories to search',
			placeholder: 'e.g. CyberDrain',
		}),
		user: text({
			name: 'user',
			displayName: 'User',
			description: 'The user of GitHub whose repositories to search',
		}),
	},
	optionsAs: FILTERS,
	endpoint: 'ExecGitHubAction',
	right: GITHUB_RIGHT,
	sends: {
		Action: () => 'Search',
		Type: () => 'repositories',
		SearchTerm: ({ term }) => term,
		Org: ({ organization }) => organization || undefined,
		User: ({ user }) => user || undefined,
	},
	rowHas: ['full_name'],
	columns: {
		repositoryId: 'id',
		repository: 'full_name',
		name: 'name',
		description: 'description',
		url: 'html_url',
		owner: 'owner.login',
		visibility: 'visibility',
		defaultBranch: 'default_branch',
	},
	advice: GITHUB_ADVICE,
});
