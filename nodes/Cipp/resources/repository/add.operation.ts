import { change } from '../../forms/change';
import { readBack } from '../../forms/readBack';
import { isSame, readRepositories, REPOSITORIES_READ } from './repositories';
import { anyRepository, fullNameOf } from './target';

/** Makes a repository of GitHub known to CIPP (`Invoke-ExecCommunityRepo`, action Add). */
export const addRepository = change(anyRepository, {
	name: 'Add',
	value: 'add',
	action: 'Add community repository',
	description: 'Add a repository of GitHub to those from which CIPP takes templates',
	reads: [REPOSITORIES_READ],
	async prepare(params, context) {
		const all = await readRepositories(context);
		params.found = all.find(({ fullName }) => isSame(fullName, params.fullName));
		return [];
	},
	already: ({ found }) =>
		found && {
			success: true,
			changed: false,
			message: 'CIPP knows the repository already.',
			repositoryId: found.id,
		},
	endpoint: 'ExecCommunityRepo',
	right: 'CIPP.Core.ReadWrite',
	sends: { Action: () => 'Add', FullName: fullNameOf },
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The list of repositories',
			read: async () =>
				(await readRepositories(context)).find(({ fullName }) => isSame(fullName, params.fullName)),
			isMade: (found) => found !== undefined,
			tell: (found) => ({
				repositoryId: found?.id ?? null,
				hasWriteAccess: found?.hasWriteAccess ?? null,
			}),
			otherwise: 'the repository is not in the list',
		}),
});
