import { change } from '../../forms/change';
import { readBack } from '../../forms/readBack';
import { GITHUB_RIGHT } from './github';
import { branch } from './parts';
import { readRepositories } from './repositories';
import { fullNameOf, knownRepository, repositoryIdOf } from './target';
import { branchesOf } from './branches';

/** Sets where CIPP uploads to (`Invoke-ExecCommunityRepo`, action SetBranch, which does not look). */
export const setUploadBranch = change(knownRepository, {
	name: 'Set Upload Branch',
	value: 'setUploadBranch',
	action: 'Set upload branch of community repository',
	description: 'Set the branch of a repository to which CIPP uploads templates',
	parts: { branch },
	reads: [
		{
			endpoint: 'ExecGitHubAction',
			method: 'GET',
			right: GITHUB_RIGHT,
			query: ['Action', 'FullName'],
		},
	],
	async prepare({ fullName, branch: wanted }, context) {
		const there = await branchesOf(fullName, context);
		return there.includes(wanted)
			? []
			: [`“Branch” is ${wanted}, which ${fullName} does not have. It has: ${there.join(', ')}.`];
	},
	endpoint: 'ExecCommunityRepo',
	right: 'CIPP.Core.ReadWrite',
	sends: {
		Action: () => 'SetBranch',
		Id: repositoryIdOf,
		FullName: fullNameOf,
		Branch: (params) => params.branch,
	},
	alsoAbout: (params) => ({ branch: params.branch }),
	confirm: async (context, { found, branch: wanted }) =>
		await readBack(context, {
			what: 'The repository',
			read: async () => (await readRepositories(context)).find(({ id }) => id === found?.id),
			isMade: (seen) => seen?.uploadBranch === wanted,
			otherwise: 'the repository has another branch for uploads',
		}),
});
