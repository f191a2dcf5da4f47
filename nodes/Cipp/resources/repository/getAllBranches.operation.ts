import { list } from '../../forms/list';
import { GITHUB_ADVICE, GITHUB_RIGHT } from './github';
import { anyRepository, fullNameOf } from './target';

/** Lists the branches of a repository (`Invoke-ExecGitHubAction`, action GetBranches). */
export const getAllBranches = list(anyRepository, {
	name: 'Get Many Branches',
	value: 'getAllBranches',
	action: 'Get many branches of repository',
	description: 'Get many branches of a repository of GitHub',
	endpoint: 'ExecGitHubAction',
	right: GITHUB_RIGHT,
	sends: { Action: () => 'GetBranches', FullName: fullNameOf },
	rowHas: ['name'],
	columns: { branch: 'name', commit: 'commit.sha', isProtected: 'protected' },
	advice: GITHUB_ADVICE,
});
