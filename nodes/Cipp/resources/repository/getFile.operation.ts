import { single } from '../../forms/single';
import { GITHUB_ADVICE, GITHUB_RIGHT } from './github';
import { branch, path } from './parts';
import { anyRepository, fullNameOf } from './target';

/** Reads a file of a repository (`Invoke-ExecGitHubAction`, action GetFileContents). */
export const getFile = single(anyRepository, {
	name: 'Get File',
	value: 'getFile',
	action: 'Get file of repository',
	description: 'Get a file of a repository of GitHub, with what is in it',
	parts: { branch, path },
	endpoint: 'ExecGitHubAction',
	right: GITHUB_RIGHT,
	sends: {
		Action: () => 'GetFileContents',
		FullName: fullNameOf,
		Branch: (params) => params.branch,
		Path: (params) => params.path,
	},
	within: 'Results',
	rowHas: ['content'],
	columns: { path: 'path', name: 'name', sha: 'sha', size: 'size', content: 'content' },
	advice: GITHUB_ADVICE,
});
