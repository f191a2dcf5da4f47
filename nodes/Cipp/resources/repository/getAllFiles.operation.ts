import { list } from '../../forms/list';
import { GITHUB_ADVICE, GITHUB_RIGHT } from './github';
import { branch } from './parts';
import { anyRepository, fullNameOf } from './target';

/** Lists the files of a repository (`Invoke-ExecGitHubAction`, action GetFileTree). */
export const getAllFiles = list(anyRepository, {
	name: 'Get Many Files',
	value: 'getAllFiles',
	action: 'Get many files of repository',
	description: 'Get many files of a repository of GitHub. CIPP lists JSON files only.',
	parts: { branch },
	endpoint: 'ExecGitHubAction',
	right: GITHUB_RIGHT,
	sends: {
		Action: () => 'GetFileTree',
		FullName: fullNameOf,
		Branch: (params) => params.branch,
	},
	rowHas: ['path'],
	columns: { path: 'path', size: 'size', sha: 'sha', url: 'html_url' },
	advice: GITHUB_ADVICE,
});
