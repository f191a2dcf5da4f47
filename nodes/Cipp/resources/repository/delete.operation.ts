import { change } from '../../forms/change';
import { readBack } from '../../forms/readBack';
import { readRepositories } from './repositories';
import { fullNameOf, knownRepository, repositoryIdOf } from './target';

/** Has CIPP forget a repository (`Invoke-ExecCommunityRepo`, action Delete). */
export const deleteRepository = change(knownRepository, {
	name: 'Delete',
	value: 'delete',
	action: 'Delete community repository',
	description:
		'Have CIPP forget a repository; at GitHub it stays, and so do templates that were imported',
	// CIPP adds them again when it lists the repositories.
	prepare: ({ found, fullName }) =>
		found?.isBuiltIn
			? [
					`“Repository” is ${fullName}, which CIPP brings along and adds again. It cannot be deleted.`,
				]
			: [],
	endpoint: 'ExecCommunityRepo',
	right: 'CIPP.Core.ReadWrite',
	sends: { Action: () => 'Delete', Id: repositoryIdOf, FullName: fullNameOf },
	confirm: async (context, { found }) =>
		await readBack(context, {
			what: 'The list of repositories',
			read: async () => await readRepositories(context),
			isMade: (left) => left.every(({ id }) => id !== found?.id),
			otherwise: 'the repository is still in the list',
		}),
});
